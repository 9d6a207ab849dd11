import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from './database.ts';
import { seededTemplate, withCluster } from './template.ts';

const open: TestDatabase[] = [];
afterAll(() => Promise.all(open.map((database) => database.close())));

async function fresh(template?: string): Promise<TestDatabase> {
  const database = await freshDatabase(template);
  open.push(database);
  return database;
}

describe('a database for a test file', () => {
  it('is migrated, and the application runs in it as the role that owns nothing', async () => {
    const { db } = await fresh();
    const { rows } = await sql<{ role: string; tables: number }>`
      select current_user::text as role, count(*)::int as tables from pg_tables where schemaname = 'public'
    `.execute(db);
    expect(rows[0]?.role).toBe('pp_app');
    expect(rows[0]?.tables).toBeGreaterThan(1);
  });

  it('is nobody else’s', async () => {
    const [one, other] = await Promise.all([fresh(), fresh()]);
    const insert = sql`insert into installation (region) values ('Here')`;
    await insert.execute(one.db);
    const { rows } = await sql`select from installation`.execute(other.db);
    expect(rows).toHaveLength(0);
  });

  it('holds the story when cloned from the seeded template, which several askers build once', async () => {
    let built = 0;
    const seed = async (ownerUrl: string) => {
      built += 1;
      expect(ownerUrl).toContain('building');
    };
    const source = import.meta.filename;
    const [name, same] = await Promise.all([seededTemplate(seed, [source]), seededTemplate(seed, [source])]);
    expect([same, built]).toEqual([name, 1]);
    await expect(fresh(name)).resolves.toBeDefined();
    await withCluster((client) => client.query(`drop database ${name}`));
  });
});
