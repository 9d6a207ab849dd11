import { PassThrough } from 'node:stream';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSupplier } from '../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../test/database.ts';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { runCommand } from '../terminal/run-command.ts';
import { personAdd } from './accounts/person-add.command.ts';
import { bodyAdd } from './organisations/body-add.command.ts';
import { personRole } from './roles/person-role.command.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

async function pp(...typed: string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()].map((stream) =>
    stream.setEncoding('utf8'),
  ) as [PassThrough, PassThrough];
  const code = await runCommand([bodyAdd, personAdd, personRole], typed, {
    stdin: new PassThrough(),
    stdout,
    stderr,
    env: { DATABASE_URL: database.url, PP_DATA: temporaryFolder() },
  });
  return { code, out: String(stdout.read() ?? '').trim(), err: String(stderr.read() ?? '').trim() };
}

describe('setting up without a browser', () => {
  it('asks for the region first, then sets it up with its districts, once', async () => {
    const body = ['body', 'add', '--name', 'Oldham Council', '--kind', 'council', '--district', 'oldham'];
    expect(await pp(...body)).toMatchObject({ code: 1, err: expect.stringContaining('--region') });
    const added = await pp(...body, '--region', 'Greater Manchester', '--json');
    expect(added.code).toBe(0);
    expect(JSON.parse(added.out)).toEqual({
      slug: 'oldham-council',
      name: 'Oldham Council',
      kind: 'council',
    });
    const facts = await database.db.selectFrom('installation').selectAll().execute();
    expect(facts).toMatchObject([{ region: 'Greater Manchester', demonstration: false }]);
    const { rows } = await sql<{ count: number }>`select count(*) from district`.execute(database.db);
    expect(rows[0]?.count).toBe(10);
    expect(await pp('body', 'add', '--name', 'The Police', '--kind', 'police')).toMatchObject({ code: 0 });
  });

  it('adds the first administrator', async () => {
    const person = ['--email', 'Jo@oldham.example'];
    expect(await pp('person', 'add', ...person, '--name', 'Jo Pendle')).toMatchObject({ code: 0 });
    const role = ['person', 'role', ...person, '--body', 'oldham-council', '--role', 'administrator'];
    expect(await pp(...role)).toMatchObject({ code: 0, out: expect.stringContaining('administrator') });
    expect(await pp(...role)).toMatchObject({ code: 1, err: 'They hold this role already: nothing to do.' });
    expect(await pp('person', 'role', ...person, '--operator')).toMatchObject({ code: 0 });
    const { slug } = await buildSupplier(database.db);
    expect(await pp('person', 'role', ...person, '--supplier', slug)).toMatchObject({ code: 0 });
    const entries = await database.db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'role-granted')
      .execute();
    expect(entries).toHaveLength(3);
    expect(JSON.stringify(entries)).not.toContain('oldham.example');
  });

  it.each([
    [['body', 'add', '--name', 'Oldham Council', '--kind', 'council'], 1, 'Another body has this slug'],
    [
      ['body', 'add', '--name', 'X', '--kind', 'council', '--district', 'york'],
      1,
      'There is no district “york”',
    ],
    [['body', 'add', '--name', 'X', '--kind', 'school'], 2, '“school” is not a kind of body'],
    [['body', 'add', '--kind', 'council'], 2, 'Say what the body is called'],
    [['person', 'add', '--email', 'jo', '--name', 'Jo'], 1, 'That is not an e-mail address'],
    [['person', 'add', '--email', 'jo@oldham.example', '--name', 'Jo'], 1, 'has an account already'],
    [['person', 'add', '--email', 'jo@oldham.example'], 2, 'Say their name'],
    [['person', 'role', '--email', 'no@oldham.example', '--operator'], 1, 'Nobody has the address'],
    [['person', 'role', '--email', 'jo@oldham.example'], 2, 'Say which role'],
    [
      ['person', 'role', '--email', 'jo@oldham.example', '--body', 'x', '--operator'],
      2,
      'one role at a time',
    ],
    [
      ['person', 'role', '--email', 'jo@oldham.example', '--body', 'x', '--role', 'king'],
      2,
      '“king” is not a role',
    ],
    [
      ['person', 'role', '--email', 'jo@oldham.example', '--body', 'x', '--role', 'evaluator'],
      1,
      'no public body “x”',
    ],
    [['person', 'role', '--email', 'jo@oldham.example', '--supplier', 'x'], 1, 'no supplier “x”'],
  ])('refuses %j', async (typed, code, sentence) => {
    const answer = await pp(...typed);
    expect(answer).toMatchObject({ code, out: '' });
    expect(answer.err).toContain(sentence);
    expect(answer.err.split('\n')).toHaveLength(1);
  });
});
