import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertPayee } from '../../../../test/builders/payees.ts';
import { buildBody, buildSupplier, setUpBy } from '../../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { recognisePayees } from './recognise-payees.ts';

let database: TestDatabase;
let bodyId: string;
beforeAll(async () => {
  database = await freshDatabase();
  ({ bodyId } = await buildBody(database.db));
});
afterAll(() => database.close());

type Given = { name: string; publishedId?: string; vatNumber?: string; companyNumber?: string };

/** Pays these names, real ones unless said otherwise, and answers each one’s supplier. */
async function pay(given: readonly Given[], at: { bodyId?: string; invented?: boolean } = {}) {
  const of = { bodyId: at.bodyId ?? bodyId, invented: at.invented ?? false };
  const payees = await Promise.all(given.map((payee) => insertPayee(database.db, { ...of, ...payee })));
  const result = await transact(database.db, undefined, (tx) =>
    recognisePayees(tx, setUpBy(), { ...of, payees }),
  );
  const links = await database.db
    .selectFrom('payee_supplier as l')
    .innerJoin('supplier as s', 's.id', 'l.supplier_id')
    .innerJoin('payee as p', (on) => on.onRef('p.body_id', '=', 'l.body_id').onRef('p.id', '=', 'l.payee_id'))
    .select([
      's.id',
      's.name',
      's.slug',
      's.kind',
      's.sector',
      'l.payee_id',
      'l.confidence_percent as sure',
      'l.reason',
      'p.public_name as publicName',
    ])
    .where('l.body_id', '=', of.bodyId)
    .execute();
  const suppliers = payees.map(({ payeeId }) => links.find((link) => link.payee_id === payeeId)!);
  return { result, suppliers, payeeIds: payees.map(({ payeeId }) => payeeId) };
}

const doubts = () =>
  database.db.selectFrom('payee_doubt').select(['payee_id', 'supplier_id', 'reason']).execute();
const fresh = () =>
  `Zed${randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 8)}`;

describe('payees become suppliers', () => {
  it('one supplier for all spellings of one name, whatever their order, with how sure and why', async () => {
    const name = fresh();
    const { result, suppliers } = await pay([
      { name: `${name} Repairs Ltd` },
      { name: `${name.toUpperCase()} REPAIRS LIMITED` },
      { name: `DO NOT USE ${name} Repairs Ltd.` },
    ]);
    expect(result).toMatchObject({ added: 1, recognised: 0, doubtful: 0 });
    expect(new Set(suppliers.map(({ id }) => id)).size).toBe(1);
    expect(suppliers[0]).toMatchObject({ kind: 'company', sector: 'private' });
    expect(suppliers.map(({ reason }) => (reason as { rule: string }).rule).toSorted()).toEqual([
      'note',
      'reading',
      'same',
    ]);
    const other = await buildBody(database.db);
    const again = await pay([{ name: `${name} repairs` }], { bodyId: other.bodyId });
    expect(again.result).toMatchObject({ added: 0, recognised: 1 });
    expect(again.suppliers[0]).toMatchObject({ id: suppliers[0]?.id, sure: 93 });
  });

  it('a doubtful one is a supplier of its own and waits for an officer', async () => {
    const name = fresh();
    const first = await pay([{ name: `${name} Care Ltd` }]);
    const { result, suppliers, payeeIds } = await pay([{ name: `${name} Care UK Ltd` }]);
    expect(result).toMatchObject({ added: 1, recognised: 0, doubtful: 1 });
    expect(suppliers[0]?.id).not.toBe(first.suppliers[0]?.id);
    expect(await doubts()).toContainEqual({
      payee_id: payeeIds[0],
      supplier_id: first.suppliers[0]?.id,
      reason: { rule: 'extra', words: 'UK' },
    });
  });

  it('never invented with real', async () => {
    const name = fresh();
    const invented = await buildSupplier(database.db, { name, invented: true });
    const real = await pay([{ name }]);
    const made = await pay([{ name }], { invented: true });
    expect(real.suppliers[0]?.id).not.toBe(invented.supplierId);
    expect(made.suppliers[0]?.id).toBe(invented.supplierId);
  });

  it('what a supplier is, is told when its name or a number says it', async () => {
    const name = fresh();
    await pay([{ name }]);
    const { suppliers } = await pay([{ name, publishedId: '5', companyNumber: 'OC301234' }]);
    expect(suppliers[0]).toMatchObject({ kind: 'partnership', sector: 'private' });
  });
});

describe('numbers come before names', () => {
  it('a company’s number is one supplier’s alone', async () => {
    const [before, after] = [fresh(), fresh()];
    const one = await pay([{ name: `${before} Ltd`, companyNumber: '445790' }]);
    const renamed = await pay([{ name: `${after} Ltd`, companyNumber: '00445790' }]);
    expect(renamed.suppliers[0]).toMatchObject({
      id: one.suppliers[0]?.id,
      reason: { rule: 'company-number', value: '00445790' },
    });
    const identifiers = await database.db
      .selectFrom('supplier_identifier')
      .select(['scheme', 'value'])
      .where('supplier_id', '=', one.suppliers[0]?.id ?? '')
      .execute();
    expect(identifiers).toEqual([{ scheme: 'GB-COH', value: '00445790' }]);
  });

  it('two companies’ numbers forbid a match, however alike the names', async () => {
    const name = fresh();
    const one = await pay([{ name: `${name} Ltd`, companyNumber: '00445791' }]);
    const other = await pay([{ name: `${name} Ltd`, companyNumber: '00445792' }]);
    expect(other.suppliers[0]?.id).not.toBe(one.suppliers[0]?.id);
    expect(other.result.doubtful).toBe(1);
  });

  it('a VAT number makes an alike name certain, and an unlike one no more than it was', async () => {
    const name = fresh();
    const one = await pay([{ name: `${name} Care Ltd`, vatNumber: 'GB980780684' }]);
    const alike = await pay([{ name: `${name} Care UK Ltd`, vatNumber: '980780684' }]);
    expect(alike.suppliers[0]).toMatchObject({ id: one.suppliers[0]?.id, reason: { rule: 'vat-number' } });
    const unlike = await pay([{ name: `${fresh()} Ltd`, vatNumber: '980780684' }]);
    expect(unlike.suppliers[0]?.id).not.toBe(one.suppliers[0]?.id);
  });

  it('a ledger may number one supplier twice, and two names once', async () => {
    const name = fresh();
    const { suppliers } = await pay([
      { name: `${name} Trust`, publishedId: '166761' },
      { name: `${name} Trust`, publishedId: '130203' },
    ]);
    expect(suppliers[0]?.id).toBe(suppliers[1]?.id);
    const renamed = await pay([{ name: `${fresh()} Gardens`, publishedId: '130203' }]);
    expect(renamed.suppliers[0]?.id).not.toBe(suppliers[0]?.id);
    expect(renamed.result.doubtful).toBe(1);
  });
});

describe('people', () => {
  it('have a name that says nothing, until it is claimed', async () => {
    const { suppliers } = await pay([{ name: 'Jane Zedlark' }]);
    const [jane] = suppliers;
    expect(jane?.kind).toBe('person');
    expect(jane?.name).toMatch(/^Person or sole trader [0-9B-Z]{6}$/);
    expect(jane?.slug).toMatch(/^person-[0-9b-z]{6}$/);
    expect(jane?.publicName).toBe(jane?.name);
    const search = await database.db.selectFrom('search_document').select(['path', 'title']).execute();
    expect(
      search.filter(({ path, title }) => /zedlark/i.test(title) || path.includes(jane?.slug ?? '')),
    ).toEqual([]);
    const hidden = await database.db
      .selectFrom('supplier_hidden_name')
      .select('name')
      .where('supplier_id', '=', jane?.id ?? '')
      .execute();
    expect(hidden).toEqual([{ name: 'Jane Zedlark' }]);
  });

  it('are known again by the body that paid them, and by no other', async () => {
    const first = await pay([{ name: 'Ruth Zedmoor' }]);
    const again = await pay([{ name: 'RUTH ZEDMOOR', publishedId: '77' }]);
    expect(again.suppliers[0]?.id).toBe(first.suppliers[0]?.id);
    expect(again.suppliers[0]?.publicName).toBe(first.suppliers[0]?.name);
    const other = await buildBody(database.db);
    const elsewhere = await pay([{ name: 'Ruth Zedmoor' }], { bodyId: other.bodyId });
    expect(elsewhere.suppliers[0]?.id).not.toBe(first.suppliers[0]?.id);
    expect(elsewhere.result.doubtful).toBe(0);
    const numberedApart = await pay([{ name: 'Ruth Zedmoor', publishedId: '78' }]);
    expect(numberedApart.result.doubtful).toBe(1);
  });
});

describe('two imports at once', () => {
  it('of two bodies that pay the same new suppliers make each of them once', async () => {
    const bodies = [await buildBody(database.db), await buildBody(database.db), await buildBody(database.db)];
    const names = Array.from({ length: 40 }, () => `${fresh()}${fresh()} Ltd`);
    const paid = await Promise.all(
      bodies.map(({ bodyId }, turn) => {
        const own = turn === 1 ? names.toReversed() : names;
        return pay(
          own.map((name) => ({ name })),
          { bodyId },
        );
      }),
    );
    const made = await database.db.selectFrom('supplier').select('id').where('name', 'in', names).execute();
    expect(made).toHaveLength(40);
    expect(paid.reduce((sum, { result }) => sum + result.added, 0)).toBe(40);
  });

  it('that both tell what the same suppliers are wait for each other, and not for ever', async () => {
    const suppliers: { supplierId: string }[] = [];
    for (let turn = 0; turn < 20; turn += 1)
      suppliers.push(await buildSupplier(database.db, { name: `${fresh()}${fresh()} Ltd`, invented: false }));
    const known = await database.db
      .selectFrom('supplier')
      .select('name')
      .where(
        'id',
        'in',
        suppliers.map(({ supplierId }) => supplierId),
      )
      .execute();
    const bodies: { bodyId: string }[] = [];
    for (let turn = 0; turn < 8; turn += 1) bodies.push(await buildBody(database.db));
    const paid = await Promise.all(bodies.map(({ bodyId }) => pay(known, { bodyId })));
    for (const { result } of paid) expect(result).toMatchObject({ added: 0, recognised: 20 });
    expect(paid[0]?.suppliers.every(({ kind }) => kind === 'company')).toBe(true);
  });
});
