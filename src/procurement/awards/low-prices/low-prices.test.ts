import type { Updateable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import {
  attempt,
  buildScored,
  type Competition,
  done,
  factsOf,
  playing,
} from '../../../../test/builders/evaluation.ts';
import { buildRepresentative } from '../../../../test/builders/people.ts';
import { freshDatabase } from '../../../../test/database.ts';
import type { LowPriceTable } from '../../../db/tables.ts';
import { decideAward } from '../decide-award.ts';
import { publishAward } from '../publish-award.ts';
import { sendSummaries } from '../send-summaries.ts';
import { askAboutPrice, leavePriceUnasked } from './ask-about-price.ts';
import { decidePrice } from './decide-price.ts';
import { explainPrice } from './explain-price.ts';
import { commitToStep, stateOf } from './low-price.rules.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

/** B wins; A is 46% under the mean of the others. */
const offers = {
  A: { pricePence: 105_000_000, jobs: 1 },
  B: { pricePence: 190_000_000, jobs: 30 },
  C: { pricePence: 200_000_000, jobs: 15 },
};
const scores = { q1: { A: 1, B: 5, C: 3 }, sv1: { A: 1, B: 5, C: 3 } };
const question = 'How are the wages of six fitters paid for in this price?';
const explainBy = Temporal.PlainDate.from('2026-07-17');
const why = 'Its answers on running the repairs and stopping falls were shown with proof.';

function ask(built: Competition, label = 'A', changes: object = {}) {
  const { bidId } = built.bids[label]!;
  const input = { ...built.key, bidId, question, explainBy, publicUrl: 'http://localhost', ...changes };
  return attempt(db, built.officer, (tx, by) => askAboutPrice(tx, by, input));
}

function decide(built: Competition, decision: 'accepted' | 'disregarded', at = '2026-07-10T10:00:00Z') {
  const { bidId } = built.bids['A']!;
  const officer = playing(built.officer.personId, built.officer.by.actor.hat, at);
  const reason = 'The explanation leaves out the wages of four of six fitters, £96,000 a year.';
  return attempt(db, officer, (tx, by) => decidePrice(tx, by, { ...built.key, bidId, decision, reason }));
}

function explain(built: Competition, at = '2026-07-13T10:00:00Z') {
  const { maker, supplierId } = built.bids['A']!;
  const who = playing(maker.personId, maker.by.actor.hat, at);
  const explanation = 'We own our vans and two of our fitters are partners who draw no wage.';
  return attempt(db, who, (tx, by) => explainPrice(tx, by, { ...built.key, supplierId, explanation }));
}

function award(built: Competition, label = 'B') {
  const { bidId } = built.bids[label]!;
  return attempt(db, built.commissioner, (tx, by) =>
    decideAward(tx, by, { ...built.key, bidId, reason: why }),
  );
}

describe('a price that may be abnormally low', () => {
  it('keeps the award from being decided until it was asked about, or written down why not', async () => {
    const built = await buildScored(db, { offers, scores });
    expect(await award(built)).toEqual({ refused: 'low-price-unasked' });
    expect(await ask(built)).toEqual({ asked: true });
    expect(await award(built)).toEqual({ refused: 'low-price-open' });
    expect(await ask(built)).toEqual({ refused: 'already-asked' });
    const written = await db
      .selectFrom('mail_message')
      .select(['body', 'subject'])
      .where('body', 'like', `%${built.slug}/price%`)
      .execute();
    expect(written).toHaveLength(1);
    expect(written[0]?.body).toContain('until the end of 17 July 2026');
    const other = await buildScored(db, { offers, scores });
    const { bidId } = other.bids['A']!;
    const left = await attempt(db, other.officer, (tx, by) =>
      leavePriceUnasked(tx, by, {
        ...other.key,
        bidId,
        reason: 'Its price is what three quotes for the materials come to.',
      }),
    );
    expect(left).toEqual({ left: true });
    expect(await award(other)).toMatchObject({ result: { winner: 'Bid B' } });
    expect(await ask(other, 'C')).toEqual({ refused: 'award-decided' });
  });

  it('is disregarded only once the bidder has explained, or its time is up; then it is ranked no more', async () => {
    const built = await buildScored(db, { offers, scores });
    expect(await decide(built, 'disregarded')).toEqual({ refused: 'not-asked' });
    await ask(built);
    expect(await decide(built, 'disregarded', '2026-07-17T22:59:59Z')).toEqual({ refused: 'still-time' });
    expect(await explain(built)).toEqual({ explained: true });
    expect(await explain(built)).toEqual({ refused: 'already-explained' });
    expect(await decide(built, 'disregarded', '2026-07-14T10:00:00Z')).toEqual({ decision: 'disregarded' });
    expect(await decide(built, 'accepted')).toEqual({ refused: 'already-decided' });
    const decided = await award(built);
    expect(decided).toMatchObject({ result: { winner: 'Bid B' } });
    const ranked = 'result' in decided ? decided.result.ranking.map(({ bidder }) => bidder) : [];
    expect(ranked.sort()).toEqual(['Bid B', 'Bid C']);
  });

  it('may be taken as it is; silence counts only after the last day', async () => {
    const built = await buildScored(db, { offers, scores });
    await ask(built);
    expect(await explain(built, '2026-07-17T23:00:00Z')).toEqual({ refused: 'time-is-up' });
    expect(stateOf({ explainBy, explainedAt: null, decision: null }, explainBy)).toBe('waiting');
    expect(await decide(built, 'accepted', '2026-07-18T10:00:00Z')).toEqual({ decision: 'accepted' });
    expect(await award(built)).toMatchObject({ result: { winner: 'Bid B' } });
  });

  it('gets a question that says something, and time to answer', async () => {
    const built = await buildScored(db, { offers, scores });
    expect(await ask(built, 'A', { question: 'Why?' })).toEqual({ refused: 'question-short' });
    // Friday the 10th; Monday is a bank holiday in Northern Ireland, so Thursday is the third working day.
    const short = Temporal.PlainDate.from('2026-07-15');
    expect(await ask(built, 'A', { explainBy: short })).toEqual({ refused: 'too-soon' });
    const both = await Promise.all([ask(built), ask(built)]);
    expect(both.map((one) => ('refused' in one ? one.refused : 'asked')).sort()).toEqual([
      'already-asked',
      'asked',
    ]);
  });

  it('reaches everyone who acts for the bidder, and stands in the database as it was', async () => {
    const built = await buildScored(db, { offers, scores });
    const { supplierId } = built.bids['A']!;
    const colleague = await buildRepresentative(db, supplierId);
    await ask(built);
    const { email } = await db
      .selectFrom('person')
      .select('email')
      .where('id', '=', colleague.personId)
      .executeTakeFirstOrThrow();
    const told = await db
      .selectFrom('mail_message')
      .select('id')
      .where('recipient', '=', email ?? '')
      .execute();
    expect(told).toHaveLength(1);
    const change = (set: Updateable<LowPriceTable>) =>
      db.updateTable('low_price').set(set).where('procurement_id', '=', built.procurementId).execute();
    const by = { decided_by: built.officer.personId, decision_reason: 'It is too low.' };
    const disregard = { ...by, decision: 'disregarded', decided_at: '2026-07-17T12:00:00Z' } as const;
    await expect(change(disregard)).rejects.toMatchObject({ constraint: 'low_price_disregarded_once_heard' });
    await expect(change({ explain_by: '2026-07-14' })).rejects.toMatchObject({
      constraint: 'low_price_stands',
    });
    await decide(built, 'accepted');
    await expect(change({ ...disregard, decided_at: '2026-07-18T12:00:00Z' })).rejects.toMatchObject({
      constraint: 'low_price_stands',
    });
  });

  it('stays sealed in the record until the award is published, which opens it', async () => {
    const built = await buildScored(db, { offers, scores });
    await ask(built);
    await explain(built);
    await decide(built, 'accepted');
    await award(built);
    const [asked] = await factsOf(db, built, 'low-price-asked');
    expect(JSON.stringify(asked)).not.toMatch(/fitters|"A"/);
    await done(db, built.officer, (tx, by) =>
      sendSummaries(tx, by, { ...built.key, publicUrl: 'http://localhost' }),
    );
    const notice = { identifier: 'ocds-1', publishedAt: Temporal.Instant.from('2026-07-10T10:00:00Z') };
    await done(db, built.officer, (tx, by) =>
      publishAward(tx, by, { ...built.key, notice, offeredWorkingDays: null }),
    );
    const [published] = await factsOf(db, built, 'award-published');
    const [told] = published!['lowPrices'] as { bid: string; decision: string; salt: string }[];
    expect(told).toMatchObject({ bid: 'A', decision: 'accepted' });
    expect(commitToStep('asked', 'A', question, told!.salt)).toBe(asked?.['commitment']);
  });
});
