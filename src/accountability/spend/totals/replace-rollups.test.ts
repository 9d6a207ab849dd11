import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPaid } from '../../../../test/builders/paid.ts';
import { buildBody, buildSupplier } from '../../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { replaceRollups, supplierLinksMoved } from './replace-rollups.queries.ts';
import { sumBySupplier } from './supplier-totals.queries.ts';
import { sumSlice } from './totals.queries.ts';

let database: TestDatabase;
let bodyId: string;
beforeAll(async () => {
  database = await freshDatabase();
  bodyId = (await buildBody(database.db, { name: 'Anytown Council' })).bodyId;
});
afterAll(() => database.close());

const slice = (id = bodyId) => ({ bodyId: id, invented: false });
const pence = async () => (await sumSlice(database.db, slice())).pence;

/** Everything summed, in an order of its own, to see that nothing changed. */
async function everySum(): Promise<unknown> {
  const tables = ['spend_rollup', 'spend_file_month', 'spend_file_purpose', 'spend_payee_year'];
  const texts = tables.map((table) =>
    sql<{ text: string }>`select t::text as text from ${sql.table(table)} t order by 1`.execute(database.db),
  );
  return (await Promise.all(texts)).map(({ rows }) => rows.map(({ text }) => text));
}

describe('sums that are kept', () => {
  it('count a file once, however often they are made again', async () => {
    const fileId = await buildPaid(database.db, bodyId, [
      { to: 'A', pence: 100, on: '2018-04-01' },
      { to: 'A', pence: 50, on: '2018-04-30', kind: 'grant' },
      { to: 'B', pence: -20, on: '2018-03-31' },
    ]);
    const before = await everySum();
    await transact(database.db, nobody, (tx) => replaceRollups(tx, { bodyId, fileIds: [fileId] }));
    expect(await everySum()).toEqual(before);
    expect(await pence()).toBe(130);
  });

  it('let a corrected file stand for the one it replaces, in every sum', async () => {
    const first = await buildPaid(database.db, bodyId, [{ to: 'C', pence: 7, on: '2018-05-01' }]);
    await buildPaid(database.db, bodyId, [{ to: 'D', pence: 9, on: '2018-05-01' }], { replaces: first });
    expect(await pence()).toBe(139);
    const years = await database.db.selectFrom('spend_payee_year').select('pence').execute();
    expect(years.map((row) => row.pence).toSorted((a, b) => a - b)).toEqual([-20, 9, 50, 100]);
  });

  it('never count a private ledger in what is public', async () => {
    await buildPaid(database.db, bodyId, [{ to: 'E', pence: 1_000_000 }], { coverage: 'ledger' });
    expect(await pence()).toBe(139);
  });

  it('follow a payee to another supplier', async () => {
    const other = await buildBody(database.db, { name: 'Othertown Council' });
    const [from, to] = await Promise.all([
      buildSupplier(database.db, { name: 'From Ltd', invented: false }),
      buildSupplier(database.db, { name: 'To Ltd', invented: false }),
    ]);
    await buildPaid(database.db, other.bodyId, [{ to: 'F', pence: 5, supplierId: from.supplierId }]);
    const { id } = await database.db
      .selectFrom('payee')
      .select('id')
      .where('published_name', '=', 'F')
      .executeTakeFirstOrThrow();
    await transact(database.db, nobody, async (tx) => {
      await tx
        .updateTable('payee_supplier')
        .set({ supplier_id: to.supplierId })
        .where('payee_id', '=', id)
        .execute();
      await supplierLinksMoved(tx, { bodyId: other.bodyId, payeeIds: [id] });
    });
    const year = { from: Temporal.PlainDate.from('2018-04-01'), to: Temporal.PlainDate.from('2019-03-31') };
    const rows = await sumBySupplier(database.db, { ...slice(other.bodyId), ...year });
    expect(rows.map(({ name }) => name)).toEqual(['To Ltd']);
  });
});
