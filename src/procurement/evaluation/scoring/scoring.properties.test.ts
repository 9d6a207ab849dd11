import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fraction, sign, sum } from '../../../values/fraction.ts';
import type { Evaluation } from './evaluation.rules.ts';
import { rankBids, winnerOf } from './rank-bids.rules.ts';
import { findReversal } from './rank-reversal.rules.ts';
import { readEvaluation } from './read-evaluation.rules.ts';
import { findWeightChanges } from './weight-sensitivity.rules.ts';

const absolute = [
  { id: 'price', method: 'linear-absolute', qualification: '120', floor: '60' },
  { id: 'quality', method: 'band', max: 5 },
  { id: 'jobs', method: 'target', target: '20' },
];
const relative = [
  { id: 'price', method: 'lowest-ratio' },
  { id: 'quality', method: 'band', max: 5 },
  { id: 'jobs', method: 'relative-to-best' },
];

const weights = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)]);
const values = fc.record({ price: fc.integer({ min: 1, max: 200 }), quality: fc.nat(5), jobs: fc.nat(40) });
const bids = fc
  .array(values, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((values, index) => ({ bidder: `B${index}`, values })));

const evaluations = (criteria: readonly object[], overall?: string) =>
  fc.tuple(weights, bids).map(([weights, bids]): Evaluation => {
    const weighted = criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] }));
    const read = readEvaluation({ criteria: weighted, bids, tieRule: ['jobs', 'quality', 'price'], overall });
    if ('refused' in read) throw new Error(read.refused);
    return read;
  });

const either = fc.oneof(evaluations(absolute), evaluations(relative));

describe('scoring', () => {
  it('gives every bid from 0 to 100 marks, the sum of its parts', () => {
    fc.assert(
      fc.property(either, (evaluation) => {
        for (const { total, parts } of rankBids(evaluation).places) {
          expect(sum([...parts.values()])).toEqual(total);
          expect(sign(total)).toBeGreaterThanOrEqual(0);
          expect(compare(total, fraction(100))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('does not care in what order bids arrive', () => {
    fc.assert(
      fc.property(either, (evaluation) => {
        const ranks = ({ places }: ReturnType<typeof rankBids>) =>
          places.map(({ bidder, rank }) => `${bidder} ${rank}`).sort();
        expect(ranks(rankBids({ ...evaluation, bids: [...evaluation.bids].reverse() }))).toEqual(
          ranks(rankBids(evaluation)),
        );
      }),
    );
  });

  it('never lets a bid lose marks by a better offer', () => {
    fc.assert(
      fc.property(either, fc.constantFrom('price', 'quality', 'jobs'), (evaluation, id) => {
        const [first, ...others] = evaluation.bids;
        const better = { price: fraction(1, 2), quality: fraction(5), jobs: fraction(80) }[id];
        const improved = { bidder: first!.bidder, values: new Map([...first!.values, [id, better]]) };
        const totalOf = (evaluation: Evaluation) =>
          rankBids(evaluation).places.find(({ bidder }) => bidder === first!.bidder)!.total;
        expect(
          compare(totalOf({ ...evaluation, bids: [improved, ...others] }), totalOf(evaluation)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('rank reversal', () => {
  it('never happens against published absolutes', () => {
    fc.assert(
      fc.property(evaluations(absolute), fc.nat(5), (evaluation, index) => {
        expect(findReversal(evaluation).isPossible).toBe(false);
        const left = evaluation.bids[index % evaluation.bids.length]!;
        const order = (bids: Evaluation['bids']) =>
          rankBids({ ...evaluation, bids })
            .places.map(({ bidder }) => bidder)
            .filter((name) => name !== left.bidder);
        expect(order(evaluation.bids.filter((bid) => bid !== left))).toEqual(order(evaluation.bids));
      }),
    );
  });

  it('is shown by an example that anyone can score again', () => {
    fc.assert(
      fc.property(evaluations(relative), (evaluation) => {
        const { example } = findReversal(evaluation);
        fc.pre(example !== null);
        const { bid, swapped, change } = example;
        const bids =
          change === 'added' ? [...evaluation.bids, bid] : evaluation.bids.filter((other) => other !== bid);
        const rankOf = (places: ReturnType<typeof rankBids>['places'], name: string) =>
          places.find(({ bidder }) => bidder === name)!.rank;
        const [ahead, behind] = swapped;
        const before = rankBids(evaluation).places;
        const after = rankBids({ ...evaluation, bids }).places;
        expect(rankOf(before, ahead)).toBeLessThan(rankOf(before, behind));
        expect(rankOf(after, ahead)).toBeGreaterThan(rankOf(after, behind));
      }),
    );
  });
});

describe('sensitivity', () => {
  /** Published weights with one moved, the others in proportion. */
  function winnerAt(evaluation: Evaluation, criterion: string, to: ReturnType<typeof fraction>) {
    const rest = evaluation.criteria
      .filter(({ id }) => id !== criterion)
      .reduce((sum, { weight }) => sum + weight, 0);
    const weights = evaluation.criteria.map(({ id, weight }): [string, ReturnType<typeof fraction>] => {
      if (id === criterion) return [id, to];
      const left = fraction(100n * to.denominator - to.numerator, to.denominator);
      return [id, fraction(left.numerator * BigInt(weight), left.denominator * BigInt(rest))];
    });
    return winnerOf(rankBids(evaluation, new Map(weights)));
  }

  const between = (a: ReturnType<typeof fraction>, b: ReturnType<typeof fraction>, parts: bigint) =>
    fraction(
      a.numerator * b.denominator * (parts - 1n) + b.numerator * a.denominator,
      a.denominator * b.denominator * parts,
    );

  it('names who wins just past the point, and nobody else wins before it', () => {
    fc.assert(
      fc.property(either, fc.bigInt({ min: 2n, max: 50n }), (evaluation, parts) => {
        const winner = winnerOf(rankBids(evaluation));
        for (const { criterion, from, to, limit, winner: next } of findWeightChanges(evaluation)) {
          expect(winnerAt(evaluation, criterion, between(to, limit, 10n ** 12n))).toBe(next);
          expect(next).not.toBe(winner);
          if (compare(from, to) !== 0)
            expect(winnerAt(evaluation, criterion, between(from, to, parts))).toBe(winner); // oxlint-disable-line vitest/no-conditional-expect
        }
      }),
    );
  });

  it('leaves out a direction only when its end keeps the winner', () => {
    fc.assert(
      fc.property(evaluations(absolute), (evaluation) => {
        const winner = winnerOf(rankBids(evaluation));
        fc.pre(winner !== null);
        const changes = findWeightChanges(evaluation);
        for (const { id, weight } of evaluation.criteria.filter(({ weight }) => weight < 100)) {
          const ups = changes.filter(({ criterion, limit }) => criterion === id && limit.numerator === 100n);
          const top = rankBids(evaluation, new Map([[id, fraction(100)]])).places;
          const best = top[0]!.total;
          const atTop = top.find(({ bidder }) => bidder === winner)!.total;
          expect(ups.length > 0).toBe(weight < 100 && compare(best, atTop) > 0);
        }
      }),
    );
  });
});
