import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { FlagInput } from '../flag.rules.ts';
import { raiseFlags } from '../red-flags.rules.ts';

const at = (text: string) => Temporal.Instant.from(text);
const bid = (supplier: string, pricePence: number | null, isSetAside = false) => ({
  bidder: `Bid ${supplier}`,
  supplier,
  pricePence,
  isSetAside,
});
const quiet: FlagInput = {
  method: 'open',
  isCallOff: false,
  isPriceFixed: false,
  isPriceOnly: false,
  publishedAt: at('2026-06-01T09:00:00Z'),
  bidsDueAt: at('2026-07-01T12:00:00Z'),
  changedAt: [],
  bids: [bid('A', 100_000), bid('B', 120_000)],
  bidders: 2,
  winner: 'A',
  earlier: [],
  estimatePence: null,
  thresholdPence: null,
  awardedPence: null,
  signedPence: null,
};
const raised = (changes: Partial<FlagInput>) => raiseFlags({ ...quiet, ...changes });

describe('red flags', () => {
  it('find nothing in an ordinary competition, and nothing in an empty one', () => {
    expect(raised({})).toEqual([]);
    const empty = { method: null, bidders: null, bids: [], winner: null, publishedAt: null, bidsDueAt: null };
    expect(raised(empty)).toEqual([]);
  });

  it('point at a single bid where anybody could bid', () => {
    const found = [{ flag: 'single-bid', facts: { bids: 1 } }];
    expect(raised({ bids: [bid('A', 1)], bidders: 1 })).toEqual(found);
    expect(raised({ bids: [], bidders: 1, method: 'selective' })).toEqual(found);
    expect(raised({ bidders: 1, isCallOff: true })).toEqual([]);
    expect(raised({ bidders: 1, method: null })).toEqual([]);
    expect(raised({ bidders: 1, method: 'limited' })).not.toContainEqual(found[0]);
  });

  it('count whole days to bid, to the hour', () => {
    const due = (bidsDueAt: string) => raised({ bidsDueAt: at(bidsDueAt) });
    expect(due('2026-06-16T09:00:00Z')).toEqual([]);
    expect(due('2026-06-16T08:59:59Z')).toEqual([{ flag: 'short-period', facts: { days: 14 } }]);
    expect(raised({ bidsDueAt: at('2026-06-05T09:00:00Z'), method: 'selective' })).toEqual([]);
    expect(due('2026-05-01T09:00:00Z')).toEqual([]);
  });

  it('point at the last change before the deadline that stands', () => {
    const changed = (...days: string[]) => raised({ changedAt: days.map((day) => at(`${day}T12:00:00Z`)) });
    expect(changed('2026-06-23')).toEqual([]);
    expect(changed('2026-06-28', '2026-06-10')).toEqual([
      { flag: 'late-change', facts: { days: 3, changes: 2 } },
    ]);
    expect(changed('2026-07-02')).toEqual([]);
  });

  it('name the closest pair of prices, to the penny of the margin', () => {
    const apart = (higher: number) =>
      raised({ bids: [bid('A', 200_000), bid('C', 400_000), bid('B', higher)] });
    expect(apart(201_001)).toEqual([]);
    expect(apart(201_000)).toEqual([
      { flag: 'near-identical-prices', facts: { first: 'Bid A', second: 'Bid B', differencePence: 1000 } },
    ]);
    expect(raised({ bids: [bid('A', 5), bid('A', 5), bid('B', null)] })).toEqual([]);
    expect(raised({ bids: [bid('A', 5), bid('B', 5)], isPriceFixed: true })).toEqual([]);
  });

  it('look for one winner only among those who met before', () => {
    const won = { suppliers: ['A', 'B'], winner: 'A', estimatePence: null, publishedAt: null };
    const found = [{ flag: 'repeated-winner', facts: { competitions: 3 } }];
    expect(raised({ earlier: [won, won] })).toEqual(found);
    expect(raised({ earlier: [won, { ...won, suppliers: ['A', 'C'] }] })).toEqual([]);
    expect(raised({ earlier: [won, won, { ...won, winner: 'B' }] })).toEqual([]);
    expect(raised({ earlier: [won, won], winner: null })).toEqual([]);
  });

  it('see the others set aside only when one supplier is left and has won', () => {
    const others = [bid('A', 100_000), bid('B', 120_000, true), bid('C', null, true), bid('C', 90_000, true)];
    expect(raised({ bids: others })).toEqual([{ flag: 'others-set-aside', facts: { setAside: 2 } }]);
    expect(raised({ bids: others, winner: null })).toEqual([]);
    expect(raised({ bids: [...others, bid('D', 130_000)] })).toEqual([]);
    expect(raised({ bids: [bid('A', 100_000), bid('A', 80_000, true)] })).toEqual([]);
  });

  it('see the lowest set aside only where price alone decides', () => {
    const bids = [bid('A', 100_000), bid('B', 120_000), bid('C', 80_000, true)];
    const found = { flag: 'lowest-set-aside', facts: { bidder: 'Bid C', pricePence: 80_000 } };
    expect(raised({ bids, isPriceOnly: true })).toEqual([found]);
    expect(raised({ bids })).toEqual([]);
    const tied = raised({ bids: [...bids, bid('D', 80_000)], isPriceOnly: true });
    expect(tied.map(({ flag }) => flag)).toEqual(['near-identical-prices']);
    expect(raised({ bids: [bid('A', null)], isPriceOnly: true })).toEqual([]);
  });

  it('say that a purchase was not open, but not of a call-off', () => {
    expect(raised({ method: 'direct' })).toEqual([
      { flag: 'one-supplier-asked', facts: { method: 'direct' } },
    ]);
    expect(raised({ method: 'limited', isCallOff: true })).toEqual([]);
  });

  it('see an estimate from 95% of the threshold up to the last penny under it', () => {
    const estimate = (estimatePence: number | null, thresholdPence: number | null = 20_772_000) =>
      raised({ estimatePence, thresholdPence }).map(({ flag }) => flag);
    expect(estimate(19_733_399)).toEqual([]);
    expect(estimate(19_733_400)).toEqual(['under-threshold']);
    expect(estimate(20_771_999)).toEqual(['under-threshold']);
    expect(estimate(20_772_000)).toEqual([]);
    expect(estimate(20_000_000, null)).toEqual([]);
  });

  it('add up purchases from one supplier within a year', () => {
    const before = (publishedAt: string, estimatePence = 12_000_000, winner = 'A') => ({
      suppliers: ['A'],
      winner,
      estimatePence,
      publishedAt: at(publishedAt),
    });
    const together = (...earlier: ReturnType<typeof before>[]) =>
      raised({ earlier, estimatePence: 10_000_000, thresholdPence: 20_772_000 });
    const facts = { purchases: 2, togetherPence: 22_000_000, thresholdPence: 20_772_000 };
    expect(together(before('2025-06-01T09:00:00Z'))).toEqual([{ flag: 'split-purchase', facts }]);
    expect(together(before('2025-06-01T08:59:59Z'))).toEqual([]);
    expect(together(before('2026-01-01T09:00:00Z', 12_000_000, 'B'))).toEqual([]);
    expect(together(before('2026-01-01T09:00:00Z', 30_000_000))).toEqual([]);
    expect(together(before('2026-01-01T09:00:00Z', 1_000_000))).toEqual([]);
  });

  it('see a contract ten percent above its award', () => {
    const facts = { awardedPence: 100_000, signedPence: 110_000 };
    expect(raised(facts)).toEqual([{ flag: 'grown-price', facts }]);
    expect(raised({ ...facts, signedPence: 109_999 })).toEqual([]);
    expect(raised({ awardedPence: 0, signedPence: 5 })).toEqual([]);
  });
});
