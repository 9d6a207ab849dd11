import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../test/database.ts';
import { withCluster } from '../../test/template.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.close());

const serverProcess = sql<{ pid: number }>`select pg_backend_pid() as pid`;

function cut(pid: number | undefined) {
  return withCluster((client) => client.query('select pg_terminate_backend($1)', [pid]));
}

it('goes on with another connection when the server cuts an idle one', async () => {
  const first = (await serverProcess.execute(test.db)).rows[0]?.pid;
  await cut(first);
  // The news of the cut travels to us on its own; a question asked meanwhile may still meet the old connection.
  await expect
    .poll(() =>
      serverProcess.execute(test.db).then(
        ({ rows }) => rows[0]?.pid,
        () => first,
      ),
    )
    .not.toBe(first);
});

it('tells whoever was at work on a connection that was cut, and goes on', async () => {
  const work = test.db.transaction().execute(async (tx) => {
    await cut((await serverProcess.execute(tx)).rows[0]?.pid);
    await serverProcess.execute(tx);
  });
  await expect(work).rejects.toThrow(/terminat|connection/);
  expect((await serverProcess.execute(test.db)).rows).toHaveLength(1);
});
