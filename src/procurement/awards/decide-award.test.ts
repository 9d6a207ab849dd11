import { afterAll, describe, expect, it } from 'vitest';
import { attempt, buildCompetition, buildScored, done } from '../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { findAward, findSummaryOf } from './awards.queries.ts';
import { decideAward } from './decide-award.ts';
import { publishAward } from './publish-award.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const reason = 'Its answers on running the repairs and stopping falls were shown with proof.';

describe('deciding the award', () => {
  it('gives it to the bid with the most marks, and keeps what it was reckoned from', async () => {
    const built = await buildScored(db);
    const { result } = await done(db, built.commissioner, (tx, by) =>
      decideAward(tx, by, { ...built.key, bidId: built.bids['B']!.bidId, reason }),
    );
    expect(result.ranking.map(({ bidder, total }) => [bidder, total.exact])).toEqual([
      ['Bid B', '66'],
      ['Bid C', '55'],
      ['Bid A', '54'],
    ]);
    expect(result.counterfactual).toBeUndefined();
    const award = await findAward(db, built.key);
    expect(award?.evaluation.bids.map(({ bidder }) => bidder)).toEqual(['Bid A', 'Bid B', 'Bid C']);
  });

  it('refuses any other bid', async () => {
    const built = await buildScored(db);
    const bidId = built.bids['A']!.bidId;
    const refused = await attempt(db, built.commissioner, (tx, by) =>
      decideAward(tx, by, { ...built.key, bidId, reason }),
    );
    expect(refused).toEqual({ refused: 'not-first' });
  });

  it('refuses while a score is missing', async () => {
    const built = await buildCompetition(db);
    const refused = await attempt(db, built.commissioner, (tx, by) =>
      decideAward(tx, by, { ...built.key, bidId: built.bids['B']!.bidId, reason }),
    );
    expect(refused).toEqual({ refused: 'scores-missing' });
  });

  it('publishes with standstill and a summary for each bidder', async () => {
    const built = await buildScored(db, { drafted: true });
    const { bidId, supplierId } = built.bids['B']!;
    const { result } = await done(db, built.commissioner, (tx, by) =>
      decideAward(tx, by, { ...built.key, bidId, reason }),
    );
    expect(result.counterfactual?.winner).toBe('Bid B');
    const { standstillEndsOn } = await done(db, built.officer, (tx, by) =>
      publishAward(tx, by, { ...built.key, noticeIdentifier: 'ocds-1' }),
    );
    // Friday 10 July is the first of eight; Monday 13 July is a bank holiday in Northern Ireland.
    expect(String(standstillEndsOn)).toBe('2026-07-22');
    expect((await findSummaryOf(db, built.key, supplierId))?.summary.won).toBe(true);
  });
});
