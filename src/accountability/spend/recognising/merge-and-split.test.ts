import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertPayee } from '../../../../test/builders/payees.ts';
import { buildBody, buildRepresentative, setUpBy } from '../../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import type { Transaction } from '../../../db/connect.ts';
import { answerDoubt } from './answer-doubt.ts';
import { claimSupplier } from './claim-supplier.ts';
import { countDoubtsOfBodies, listDoubts } from './doubts.queries.ts';
import { listChanges } from './history.queries.ts';
import { mergeSuppliers } from './merge-suppliers.ts';
import { recognisePayees } from './recognise-payees.ts';
import { splitPayees } from './split-payees.ts';
import { undoChange } from './undo-change.ts';

let database: TestDatabase;
let bodyId: string;
beforeAll(async () => {
  database = await freshDatabase();
  ({ bodyId } = await buildBody(database.db));
});
afterAll(() => database.close());

const act = <Result>(work: (tx: Transaction) => Promise<Result>) => transact(database.db, undefined, work);

type Given = { vatNumber?: string; companyNumber?: string; publishedId?: string; bodyId?: string };

/** A body pays a name; its payee and its supplier. */
async function pay(name: string, { bodyId: other, ...given }: Given = {}) {
  const of = { bodyId: other ?? bodyId, invented: false };
  const payee = await insertPayee(database.db, { ...of, name, ...given });
  await act((tx) => recognisePayees(tx, setUpBy(), { ...of, payees: [payee] }));
  return { payeeId: payee.payeeId, supplierId: await supplierOf(payee.payeeId) };
}

async function supplierOf(payeeId: string): Promise<string> {
  const link = await database.db
    .selectFrom('payee_supplier')
    .select('supplier_id')
    .where('payee_id', '=', payeeId)
    .executeTakeFirstOrThrow();
  return link.supplier_id;
}

/** Everything a merge or a split may change. */
async function everything() {
  const { rows } = await sql`
    select 'link' as what, to_jsonb(l) as row from payee_supplier l
    union all select 'payee', to_jsonb(p) from payee p
    union all select 'supplier', to_jsonb(s) from supplier s
    union all select 'number', to_jsonb(i) from supplier_identifier i
    union all select 'search', jsonb_build_object('path', d.path, 'title', d.title, 'summary', d.summary)
      from search_document d
    order by 1, 2`.execute(database.db);
  return rows;
}

const merge = (supplierId: string, intoId: string, reason = 'They share an office') =>
  act((tx) => mergeSuppliers(tx, setUpBy(), { bodyId, supplierId, intoId, reason }));
const undo = (changeId: string) =>
  act((tx) => undoChange(tx, setUpBy(), { changeId, bodyId, reason: 'A mistake' }));

describe('two suppliers that are one', () => {
  it('become one for every body, and undoing it restores everything exactly', async () => {
    const other = await buildBody(database.db);
    const one = await pay('Alderzed Homes Ltd', { companyNumber: '00445790' });
    const elsewhere = await pay('ALDERZED HOMES LIMITED', { bodyId: other.bodyId });
    const into = await pay('Beechzed Housing Ltd', { vatNumber: '980780684' });
    expect(elsewhere.supplierId).toBe(one.supplierId);
    const before = await everything();
    const merged = await merge(one.supplierId, into.supplierId);
    expect(merged).toMatchObject({ intoSlug: 'beechzed-housing-ltd' });
    expect(await supplierOf(one.payeeId)).toBe(into.supplierId);
    expect(await supplierOf(elsewhere.payeeId)).toBe(into.supplierId);
    const changeId = 'changeId' in merged ? merged.changeId : '';
    expect(await listChanges(database.db, other.bodyId, { limit: 5, offset: 0 })).toMatchObject([
      { changeId, kind: 'merge', payees: 2, reason: 'They share an office' },
    ]);
    expect(await undo(changeId)).toEqual({ undone: true });
    expect(await everything()).toEqual(before);
    expect(await undo(changeId)).toEqual({ refused: 'undone-already' });
    const entries = await database.db.selectFrom('record_entry').select(['type', 'facts']).execute();
    expect(entries.map(({ type }) => type)).toContain('suppliers-merged');
    expect(entries.map(({ type }) => type)).toContain('supplier-change-undone');
    expect(entries.some(({ facts }) => facts.includes('share an office'))).toBe(false);
  });

  it('the next import of the merged name finds the one that stays', async () => {
    const one = await pay('Cedarzed Homes Ltd');
    const into = await pay('Dogwoodzed Homes Ltd');
    await merge(one.supplierId, into.supplierId);
    expect((await pay('Cedarzed Homes Limited')).supplierId).toBe(into.supplierId);
  });

  it('the one with people stays, whichever way round; two with people are refused', async () => {
    const one = await pay('Elderzed Homes Ltd');
    const other = await pay('Firzed Homes Ltd');
    await buildRepresentative(database.db, one.supplierId);
    expect(await merge(one.supplierId, other.supplierId)).toMatchObject({ intoSlug: 'elderzed-homes-ltd' });
    const third = await pay('Gorsezed Homes Ltd');
    await buildRepresentative(database.db, third.supplierId);
    expect(await merge(third.supplierId, one.supplierId)).toEqual({ refused: 'both-have-people' });
  });

  it('is refused for what can be no merge', async () => {
    const one = await pay('Hazelzed Ltd', { companyNumber: '00445791' });
    const other = await pay('Hollyzed Ltd', { companyNumber: '00445792' });
    const plain = await pay('Iviezed Ltd');
    expect(await merge(one.supplierId, other.supplierId)).toEqual({ refused: 'numbers-differ' });
    expect(await merge(one.supplierId, one.supplierId)).toEqual({ refused: 'same-supplier' });
    expect(await merge(one.supplierId, plain.supplierId, ' ')).toEqual({ refused: 'reason-blank' });
    await merge(plain.supplierId, one.supplierId);
    expect(await merge(plain.supplierId, other.supplierId)).toEqual({ refused: 'merged-already' });
  });

  it('a later change is undone first', async () => {
    const [one, two, three] = [await pay('Junzed Ltd'), await pay('Larchzed Ltd'), await pay('Maplezed Ltd')];
    const first = await merge(one.supplierId, two.supplierId);
    const second = await merge(two.supplierId, three.supplierId);
    if ('refused' in first || 'refused' in second) throw new Error('refused');
    expect(await undo(first.changeId)).toEqual({ refused: 'changed-since' });
    expect(await undo(second.changeId)).toEqual({ undone: true });
    expect(await undo(first.changeId)).toEqual({ undone: true });
  });
});

describe('a payee that is another supplier', () => {
  it('becomes one of its own with its own numbers, and goes back exactly', async () => {
    const stays = await pay('Oakzed Trust', { publishedId: '1' });
    const goes = await pay('OAKZED TRUST', { publishedId: '2', vatNumber: '100190874' });
    expect(goes.supplierId).toBe(stays.supplierId);
    const split = await act((tx) =>
      splitPayees(tx, setUpBy(), {
        bodyId,
        supplierId: stays.supplierId,
        payeeIds: [goes.payeeId],
        reason: 'Another trust of this name',
      }),
    );
    if ('refused' in split) throw new Error(split.refused);
    expect(await supplierOf(goes.payeeId)).toBe(split.supplierId);
    expect(await supplierOf(stays.payeeId)).toBe(stays.supplierId);
    const numbers = () =>
      database.db
        .selectFrom('supplier_identifier')
        .select('supplier_id')
        .where('value', '=', '100190874')
        .execute();
    expect(await numbers()).toEqual([{ supplier_id: split.supplierId }]);
    expect(await undo(split.changeId)).toEqual({ undone: true });
    expect(await supplierOf(goes.payeeId)).toBe(stays.supplierId);
    expect(await numbers()).toEqual([{ supplier_id: stays.supplierId }]);
  });

  it('leaves somebody behind, and is this body’s own', async () => {
    const one = await pay('Pinezed Trust');
    const split = (payeeIds: string[]) =>
      act((tx) => splitPayees(tx, setUpBy(), { bodyId, supplierId: one.supplierId, payeeIds, reason: 'So' }));
    expect(await split([one.payeeId])).toEqual({ refused: 'nothing-left' });
    const other = await buildBody(database.db);
    const elsewhere = await pay('Pinezed Trust', { bodyId: other.bodyId });
    expect(await split([elsewhere.payeeId])).toEqual({ refused: 'nothing-chosen' });
  });
});

describe('an officer’s answer', () => {
  it('“the same” makes them one, “different” is not asked again', async () => {
    const body = await buildBody(database.db);
    const one = await pay('Rowanzed Care Ltd', body);
    const maybe = await pay('Rowanzed Care UK Ltd', body);
    expect(await countDoubtsOfBodies(database.db, [body.bodyId])).toMatchObject([{ count: 1 }]);
    const { doubts } = await listDoubts(database.db, body.bodyId, { limit: 10, offset: 0 });
    expect(doubts).toMatchObject([
      { ownId: maybe.supplierId, mayBeId: one.supplierId, confidencePercent: 70 },
    ]);
    const answer = (given: 'same' | 'different') =>
      act((tx) =>
        answerDoubt(tx, setUpBy(), {
          bodyId: body.bodyId,
          payeeId: maybe.payeeId,
          supplierId: one.supplierId,
          answer: given,
        }),
      );
    expect(await answer('same')).toMatchObject({ changeId: expect.any(String) });
    expect(await supplierOf(maybe.payeeId)).toBe(one.supplierId);
    expect(await countDoubtsOfBodies(database.db, [body.bodyId])).toEqual([]);
    expect(await answer('different')).toEqual({ refused: 'answered-already' });
    const again = await pay('ROWANZED CARE UK LIMITED', { ...body, publishedId: '9' });
    expect(again.supplierId).toBe(one.supplierId);
  });
});

describe('a person’s claim', () => {
  it('shows the name everywhere, once, and the record does not hold it', async () => {
    const jane = await pay('Jane Sorbzed');
    const claim = () => act((tx) => claimSupplier(tx, setUpBy(), { supplierId: jane.supplierId }));
    expect(await claim()).toEqual({ name: 'Jane Sorbzed' });
    expect(await claim()).toEqual({ refused: 'nothing-hidden' });
    const { name } = await database.db
      .selectFrom('supplier')
      .select('name')
      .where('id', '=', jane.supplierId)
      .executeTakeFirstOrThrow();
    expect(name).toBe('Jane Sorbzed');
    const payee = await database.db
      .selectFrom('payee')
      .select('public_name')
      .where('id', '=', jane.payeeId)
      .executeTakeFirstOrThrow();
    expect(payee.public_name).toBe('Jane Sorbzed');
    const found = await database.db
      .selectFrom('search_document')
      .select('path')
      .where('title', '=', name)
      .execute();
    expect(found).toHaveLength(1);
    const entries = await database.db.selectFrom('record_entry').select('facts').execute();
    expect(entries.some(({ facts }) => /sorbzed/i.test(facts))).toBe(false);
  });
});

describe('a merge and an import at once', () => {
  it('leave no payee with a supplier that was merged', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const letter = String.fromCharCode(65 + turn);
      const one = await pay(`Willowzed${letter}x Homes Ltd`);
      const into = await pay(`Yewzed${letter}x Homes Ltd`);
      const body = await buildBody(database.db);
      const [, imported] = await Promise.all([
        merge(one.supplierId, into.supplierId),
        pay(`WILLOWZED${letter}X HOMES LIMITED`, body),
      ]);
      expect(await supplierOf(imported.payeeId)).toBe(into.supplierId);
    }
  });

  it('of two merges of the same two at once, one is done', async () => {
    const one = await pay('Thornzed Homes Ltd');
    const two = await pay('Tulipzed Homes Ltd');
    const both = await Promise.all([
      merge(one.supplierId, two.supplierId),
      merge(two.supplierId, one.supplierId),
    ]);
    expect(both.filter((result) => 'refused' in result)).toEqual([{ refused: 'merged-already' }]);
  });
});
