import { Writable } from 'node:stream';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.ts';
import { doctor } from './doctor.command.ts';
import { runCommand } from './run-command.ts';

const database = await freshDatabase();
afterAll(database.close);

async function examine(given: Record<string, string> = { SMTP_URL: 'smtp://localhost' }) {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const env = { DATABASE_URL: database.url, ...given };
  const code = await runCommand([doctor], ['doctor'], {
    stdin: process.stdin,
    stdout: stream,
    stderr: stream,
    env,
  });
  return { code, text };
}

describe('pp doctor', () => {
  it('finds a fresh installation well', async () => {
    const { code, text } = await examine();
    expect(text).toContain('ok  application role: pp_app owns nothing and bypasses nothing');
    expect(text).toContain('All is well.');
    expect(code).toBe(0);
  });

  it('says that nobody can sign in where no mail can be sent', async () => {
    const { code, text } = await examine({});
    expect(text).toContain('NOT mail: nobody can sign in: set SMTP_URL');
    expect(code).toBe(1);
  });

  it('says what to run in a database that holds nothing yet', async () => {
    const empty = await freshDatabase('template1');
    const { code, text } = await examine({ DATABASE_URL: empty.url, SMTP_URL: 'smtp://localhost' });
    await empty.close();
    expect(text).toContain('NOT migrations: run npx --no-install pp migrate: 0001');
    expect(code).toBe(1);
  });

  it('names a migration that is not applied', async () => {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query("delete from migration where name = '0010_record.sql'");
    await owner.end();
    const { code, text } = await examine();
    expect(text).toContain('NOT migrations: run npx --no-install pp migrate: 0010_record.sql');
    expect(code).toBe(1);
  });
});
