import { afterAll, describe, expect, it } from 'vitest';
import {
  attempt,
  buildCompetition,
  buildScored,
  type Competition,
  done,
  factsOf,
  movingScores,
  type Played,
  playing,
} from '../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { sha256Hex } from '../../accountability/files/sha256.rules.ts';
import { NotFound } from '../../db/errors.ts';
import { abandonPurchase } from '../clarifying/abandoning/abandon-purchase.ts';
import { declareInterest } from '../evaluation/interests/declare-interest.ts';
import { namePerson } from '../evaluation/interests/name-person.ts';
import { findAward } from './awards.queries.ts';
import { decideAward } from './decide-award.ts';
import { commitToDecision } from './decision-fact.rules.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const why = 'Its answers on running the repairs and stopping falls were shown with proof.';

function decide(built: Competition, label: string, reason = why, who: Played = built.commissioner) {
  const { bidId } = built.bids[label]!;
  return attempt(db, who, (tx, by) => decideAward(tx, by, { ...built.key, bidId, reason }));
}

describe('deciding the award', () => {
  it('gives it to the bid with the most marks, and keeps what it was reckoned from', async () => {
    const built = await buildScored(db);
    const decided = await decide(built, 'B');
    expect(decided).toMatchObject({ result: { winner: 'Bid B' } });
    const award = await findAward(db, built.key);
    expect(award?.result.ranking.map(({ bidder, total }) => [bidder, total.exact])).toEqual([
      ['Bid B', '66'],
      ['Bid C', '55'],
      ['Bid A', '54'],
    ]);
    expect(award?.evaluation.bids[0]).toEqual({
      bidder: 'Bid A',
      values: { Price: '1800000.00', Q1: '3', SV1: '2', SV2: '12' },
    });
    expect(JSON.stringify(award)).not.toContain('Firm');
    expect(await decide(built, 'B')).toEqual({ refused: 'already-decided' });
  });

  it('refuses every other bid, and one of another competition', async () => {
    const built = await buildScored(db);
    expect(await decide(built, 'A')).toEqual({ refused: 'not-first' });
    expect(await decide(built, 'C')).toEqual({ refused: 'not-first' });
    const elsewhere = await buildCompetition(db);
    const { bidId } = elsewhere.bids['B']!;
    const other = attempt(db, built.commissioner, (tx, by) =>
      decideAward(tx, by, { ...built.key, bidId, reason: why }),
    );
    await expect(other).rejects.toBeInstanceOf(NotFound);
  });

  it('refuses while a score is missing, before the opening, and to whoever acts for a bidder', async () => {
    const unscored = await buildCompetition(db);
    expect(await decide(unscored, 'B')).toEqual({ refused: 'scores-missing' });
    const unopened = await buildCompetition(db, { unopened: true });
    expect(await decide(unopened, 'B')).toEqual({ refused: 'bids-not-opened' });
    const built = await buildScored(db);
    const { personId } = built.bids['B']!.maker;
    const bidder = playing(personId, { kind: 'body', bodyId: built.bodyId, role: 'commissioner' });
    expect(await decide(built, 'B', why, bidder)).toEqual({ refused: 'conflicting-hats' });
  });

  it('is not for somebody who stands aside over a link of their own, whatever their office', async () => {
    const built = await buildScored(db);
    const { personId } = built.commissioner;
    await done(db, built.officer, (tx, by) =>
      namePerson(tx, by, { ...built.key, personId, part: 'decides' }),
    );
    const link = { links: ['works'], detail: 'My wife begins there in May.', sways: true } as const;
    const bidIds = [built.bids['B']!.bidId];
    await done(db, built.commissioner, (tx, by) =>
      declareInterest(tx, by, { ...built.key, ...link, suggestion: '', bidIds }),
    );
    expect(await decide(built, 'B')).toEqual({ refused: 'stood-aside' });
  });

  it('gives nothing that was given up to anybody', async () => {
    const built = await buildScored(db);
    const given = { ...built.key, reason: 'The homes will be pulled down.', publicUrl: 'http://localhost' };
    await done(db, built.officer, (tx, by) => abandonPurchase(tx, by, given));
    expect(await decide(built, 'B')).toEqual({ refused: 'given-up' });
  });

  it('needs a reason that rests on a criterion or the bidder', async () => {
    const built = await buildScored(db);
    expect(await decide(built, 'B', '')).toEqual({ refused: 'blank' });
    const vague = 'We all liked what we saw here and would be glad.';
    expect(await decide(built, 'B', vague)).toEqual({ refused: 'rests-on-nothing' });
  });
});

describe('level totals', () => {
  const offer = { pricePence: 190_000_000, jobs: 15 };

  it('go by the published tie rule, the heaviest criterion first', async () => {
    // 65 each: A loses 18 marks on price and wins them back on Q1 and SV1.
    const offers = { A: { pricePence: 190_000_000, jobs: 15 }, B: { pricePence: 145_000_000, jobs: 15 } };
    const scores = { q1: { A: 4, B: 3 }, sv1: { A: 4, B: 1 } };
    const built = await buildScored(db, { offers, scores });
    const first = await decide(built, 'A');
    const second = await decide(built, 'B');
    expect([first, second]).toMatchObject([
      { refused: 'not-first' },
      { result: { ties: [{ settledBy: ['Price'] }] } },
    ]);
  });

  it('leave nobody to choose where even that does not tell them apart', async () => {
    const scores = { q1: { A: 4, B: 4 }, sv1: { A: 4, B: 4 } };
    const built = await buildScored(db, { offers: { A: offer, B: offer }, scores });
    expect(await decide(built, 'A')).toEqual({ refused: 'tie-not-settled' });
  });
});

describe('the counterfactual', () => {
  it('changes the winner where residents’ priorities did', async () => {
    const built = await buildScored(db, { drafted: true, scores: movingScores });
    const decided = await decide(built, 'B');
    expect(decided).toMatchObject({ result: { winner: 'Bid B', counterfactual: { winner: 'Bid A' } } });
    const award = await findAward(db, built.key);
    // 50 and 40 stay; the 10 for outcomes go 2 : 5, since no criterion serves the third.
    expect(award?.evaluation.draftWeights).toEqual({ Price: 50, Q1: 40, SV1: 3, SV2: 7 });
  });

  it('is honest where they did not, and absent where nothing was written down', async () => {
    const drafted = await buildScored(db, { drafted: true });
    expect(await decide(drafted, 'B')).toMatchObject({ result: { counterfactual: { winner: 'Bid B' } } });
    const undrafted = await buildScored(db);
    expect(await decide(undrafted, 'B')).not.toHaveProperty('result.counterfactual');
  });
});

describe('the record', () => {
  it('holds the decision sealed: neither the winner nor the reason can be read before publication', async () => {
    const built = await buildScored(db);
    await decide(built, 'B', why, built.member);
    const [entry] = await factsOf(db, built, 'award-decided');
    expect(Object.keys(entry!).sort()).toEqual(['bids', 'commitment', 'occurredAt']);
    const award = await findAward(db, built.key);
    const fact = { bid: 'B', reasonSha256: sha256Hex(why), salt: award!.recordSalt };
    expect(commitToDecision(fact, award!.evaluation)).toBe(entry?.['commitment']);
    expect(commitToDecision({ ...fact, bid: 'A' }, award!.evaluation)).not.toBe(entry?.['commitment']);
  });
});
