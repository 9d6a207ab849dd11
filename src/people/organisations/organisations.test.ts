import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildSupplier, setUpBy } from '../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { addBody, addSuccession } from './add-body.ts';
import { addSupplier } from './add-supplier.ts';
import { getBodyBySlug, listBodies, listPredecessors, listSuccessors } from './bodies.queries.ts';
import { isSlug, slugOf } from './slug.rules.ts';
import { listSuppliers } from './suppliers.queries.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

describe('a name as an address', () => {
  it.each([
    ['Larkhill Homes & Repairs Ltd', 'larkhill-homes-and-repairs-ltd'],
    ['  St Mary’s  Hospice (Bolton) ', 'st-marys-hospice-bolton'],
    ['Café Zürich', 'cafe-zurich'],
  ])('of %j is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
    expect(isSlug(slug)).toBe(true);
  });
  it.each(['', '-a', 'a--b', 'A', 'a/b', '..'])('is never %j', (slug) => {
    expect(isSlug(slug)).toBe(false);
  });
});

describe('public bodies', () => {
  const add = (name: string, slug?: string) =>
    transact(database.db, undefined, (tx) => addBody(tx, setUpBy(), { name, kind: 'council', slug }));

  it('are added once, can be searched for, and are on the record', async () => {
    const added = await add('Oldham Council');
    expect(added).toMatchObject({ slug: 'oldham-council' });
    expect(await add('Oldham  Council')).toEqual({ refused: 'slug-taken' });
    expect(await add(' ')).toEqual({ refused: 'name-blank' });
    expect(await add('¿?')).toEqual({ refused: 'slug-malformed' });
    expect(await getBodyBySlug(database.db, 'oldham-council')).toMatchObject({ name: 'Oldham Council' });
    expect((await listBodies(database.db)).map(({ slug }) => slug)).toEqual(['oldham-council']);
    const entries = await database.db.selectFrom('record_entry').select('type').execute();
    expect(entries).toEqual([{ type: 'body-added' }]);
    const found = await database.db.selectFrom('search_document').select('path').execute();
    expect(found).toEqual([{ path: '/bodies/oldham-council' }]);
  });

  it('say whom they took over from and who took over from them', async () => {
    const mayor = await buildBody(database.db, { name: 'The mayor', kind: 'combined-authority' });
    const commissioner = await buildBody(database.db, { name: 'The commissioner', kind: 'police' });
    const succeededOn = Temporal.PlainDate.from('2017-05-08');
    const ids = { bodyId: mayor.bodyId, predecessorId: commissioner.bodyId };
    await transact(database.db, undefined, (tx) =>
      addSuccession(tx, { ...ids, succeededOn, note: 'By order' }),
    );
    const before = await listPredecessors(database.db, mayor.bodyId);
    expect(before).toEqual([
      { slug: 'the-commissioner', name: 'The commissioner', succeededOn, note: 'By order' },
    ]);
    expect(await listSuccessors(database.db, commissioner.bodyId)).toMatchObject([{ slug: 'the-mayor' }]);
  });
});

describe('suppliers', () => {
  it('are listed a page at a time and found by any part of their name, taken as it is', async () => {
    for (const name of ['Alder Ltd', 'Beech Ltd', 'Clean 100%', 'Clean 1000']) {
      await buildSupplier(database.db, { name });
    }
    const page = await listSuppliers(database.db, { limit: 2, offset: 1 });
    expect(page).toMatchObject({ total: 4, suppliers: [{ name: 'Beech Ltd' }, { name: 'Clean 100%' }] });
    const found = await listSuppliers(database.db, { search: 'AN 100%', limit: 10 });
    expect(found.suppliers.map(({ name }) => name)).toEqual(['Clean 100%']);
    const taken = { name: 'Alder Ltd', size: 'small', sector: 'private', invented: true } as const;
    const again = await transact(database.db, undefined, (tx) => addSupplier(tx, setUpBy(), taken));
    expect(again).toEqual({ refused: 'slug-taken' });
  });
});
