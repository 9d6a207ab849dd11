import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPaid } from '../../../../test/builders/paid.ts';
import { buildSupplier } from '../../../../test/builders/people.ts';
import { buildStanding } from '../../../../test/builders/standing.ts';
import { openTestSite, show, type TestSite } from '../../../../test/site.ts';

let test: TestSite;
let slug: string;
let owing: string;

/** £900 to a supplier that owes the body promises, £60 to one in Bury that owes none, and what is no purchase. */
beforeAll(async () => {
  test = await openTestSite();
  const { contracts } = await buildStanding(test.db);
  const [{ bodyId, supplierId }, other] = contracts;
  const { supplierId: local } = await buildSupplier(test.db, { districtSlug: 'bury' });
  const { supplierId: council } = await buildSupplier(test.db);
  await test.db.updateTable('supplier').set({ kind: 'council' }).where('id', '=', council).execute();
  const on = '2026-06-15';
  await buildPaid(
    test.db,
    bodyId,
    [
      { to: 'The supplier', pence: 100_000, on, supplierId },
      { to: 'The supplier', pence: -10_000, on },
      { to: 'Brook Joinery', pence: 6_000, on, supplierId: local },
      { to: 'Brook Joinery', pence: 500, on, kind: 'grant' },
      { to: 'Next Council', pence: 70_000, on, supplierId: council },
      { to: 'Name left out', pence: 3_000, on, redacted: true },
    ],
    { invented: true },
  );
  // Another body pays the same supplier, which owes this other one nothing.
  await buildPaid(test.db, other.bodyId, [{ to: 'The supplier', pence: 4_000, on, supplierId }], {
    invented: true,
  });
  const find = (table: 'body' | 'supplier', id: string) =>
    test.db.selectFrom(table).select('slug').where('id', '=', id).executeTakeFirstOrThrow();
  slug = (await find('body', bodyId)).slug;
  owing = (await find('supplier', supplierId)).slug;
});
afterAll(() => test.close());

const data = async (path: string) =>
  JSON.parse((await show(test.app, `${path}?year=2026-27&as=json`)).html).data;

describe('what was paid beside an account', () => {
  it('covers what went to suppliers that owed the same body a promise, and nothing that is no purchase', async () => {
    expect((await data(`/account/bodies/${slug}`)).coverage).toMatchObject({
      pence: 96_000,
      suppliers: 2,
      coveredPence: 90_000,
      coveredSuppliers: 1,
    });
    expect((await data('/account')).coverage).toMatchObject({
      pence: 100_000,
      suppliers: 2,
      coveredPence: 90_000,
      coveredSuppliers: 1,
    });
    expect((await data(`/account/suppliers/${owing}`)).coverage).toMatchObject({
      pence: 94_000,
      suppliers: 1,
      coveredPence: 90_000,
      coveredSuppliers: 1,
    });
  });

  it('stays in a district where the supplier has its registered office there', async () => {
    const { local, coverage } = await data('/account/districts/bury');
    expect(local).toMatchObject({ paidPence: 100_000, officePence: 6_000, officeSuppliers: 1 });
    expect(coverage).toBeNull();
  });
});
