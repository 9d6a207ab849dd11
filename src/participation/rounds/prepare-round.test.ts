import { afterAll, describe, expect, it } from 'vitest';
import { buildDraftRound, oldhamOutcomes, roundDetails } from '../../../test/builders/participation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import type { Transaction } from '../../db/connect.ts';
import { chooseOutcomes } from './choose-outcomes.ts';
import { findDraftWeights } from './draft-weights.queries.ts';
import { prepareRound } from './prepare-round.ts';
import { recordDraftWeights } from './record-draft-weights.ts';
import type { RoundDetails } from './round.rules.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(database.close);

const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => transact(db, undefined, work);

describe('preparing a round', () => {
  it('is for the body’s own district, or any where the body serves the region', async () => {
    const { bodyId, commissioner: by } = await buildDraftRound(db);
    const prepare = (details: Partial<RoundDetails>) =>
      inTransaction((tx) => prepareRound(tx, by, { ...roundDetails(details), bodyId }));
    const bury = { scope: 'district', districtSlug: 'bury' } as const;
    expect(await prepare(bury)).toHaveProperty('roundId');
    await db.updateTable('body').set({ district_slug: 'oldham' }).where('id', '=', bodyId).execute();
    expect(await prepare(bury)).toEqual({ refused: 'district-not-own' });
    expect(await prepare({ scope: 'district' })).toEqual({ refused: 'scope-needs-district' });
    expect(await prepare({ districtSlug: 'oldham' })).toEqual({ refused: 'scope-needs-district' });
    expect(await prepare({ ways: [] })).toEqual({ refused: 'ways-missing' });
    expect(await prepare({ rule: 'strengths' })).toEqual({ refused: 'rule-does-not-fit' });
    expect(await prepare({ ways: ['comparisons'] })).toEqual({ refused: 'rule-does-not-fit' });
    expect(await prepare({ minimumEffective: 9 })).toEqual({ refused: 'minimum-effective-too-small' });
    expect(await prepare({ minimumDistrict: 9 })).toEqual({ refused: 'minimum-district-too-small' });
  });

  it('gives two rounds of one title two addresses', async () => {
    const first = await buildDraftRound(db, { title: 'Où & when? It’s 5 o’clock' });
    const second = await buildDraftRound(db, { title: 'Où & when? It’s 5 o’clock' });
    expect([first.slug, second.slug]).toEqual(['ou-and-when-its-5-oclock', 'ou-and-when-its-5-oclock-2']);
  });

  it('takes the draft weights away when other outcomes are chosen, and keeps them when only the order changes', async () => {
    const { roundId, commissioner: by } = await buildDraftRound(db);
    const choose = (outcomeIds: readonly string[]) =>
      inTransaction((tx) => chooseOutcomes(tx, by, { roundId, outcomeIds }));
    await choose([...oldhamOutcomes].reverse());
    expect((await findDraftWeights(db, roundId))?.price).toBe(50);
    await choose(oldhamOutcomes.slice(0, 2));
    expect(await findDraftWeights(db, roundId)).toBeUndefined();
    expect(await choose(oldhamOutcomes.slice(0, 1))).toEqual({ refused: 'too-few-outcomes' });
    expect(await choose([roundId, ...oldhamOutcomes])).toEqual({ refused: 'not-of-framework' });
  });

  it('takes draft weights only for the round’s own outcomes, whole and 100 together', async () => {
    const { roundId, commissioner: by } = await buildDraftRound(db);
    const record = (price: number, weights: readonly number[]) =>
      inTransaction((tx) =>
        recordDraftWeights(tx, by, {
          roundId,
          price,
          quality: 40,
          outcomes: weights.map((weight, index) => ({ outcomeId: oldhamOutcomes[index] ?? '', weight })),
        }),
      );
    expect(await record(50, [2, 5, 2])).toEqual({ refused: 'not-100' });
    expect(await record(50, [2.5, 5, 2.5])).toEqual({ refused: 'not-whole' });
    expect(await record(50, [5, 5])).toEqual({ refused: 'outcomes-differ' });
    expect(await record(60, [0, 0, 0])).toEqual({ recorded: true });
  });
});
