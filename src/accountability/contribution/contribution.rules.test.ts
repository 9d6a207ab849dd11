import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, equal, fraction, one, sum, zero } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import { grades } from '../review/questions.rules.ts';
import { addUp, attributedTo, type CountedReview } from './add-up.rules.ts';
import { attribute } from './attribute.rules.ts';
import { coverageOf } from './coverage.rules.ts';

const bodies = ['bury', 'oldham', 'wigan'];
const paidMap = (paid: readonly number[]) =>
  new Map(paid.map((pence, index) => [bodies[index] ?? '', pence]));

describe('sharing a Review out by turnover', () => {
  it('gives each body the share of turnover that its spend is, and says what is left', () => {
    const shared = attribute(paidMap([20_000, 30_000]), 200_000);
    expect([...shared.byBody.values()]).toEqual([fraction(1, 10), fraction(3, 20)]);
    expect(shared.leftOver).toEqual(fraction(3, 4));
    expect(shared.basis).toBe('by-turnover');
  });

  it('never shares out more than the whole: spend over turnover is capped, and said', () => {
    const shared = attribute(paidMap([30_000, 10_000]), 20_000);
    expect([...shared.byBody.values()]).toEqual([fraction(3, 4), fraction(1, 4)]);
    expect(shared.leftOver).toEqual(zero);
    expect(shared.basis).toBe('capped');
    expect(attribute(paidMap([5]), 0).basis).toBe('capped');
  });

  it('shares nothing out without a turnover, or to a body that got more back than it paid', () => {
    expect(attribute(paidMap([5_000]), null)).toMatchObject({ leftOver: one, basis: 'no-turnover' });
    expect([...attribute(paidMap([-5_000, 100]), 1_000).byBody.keys()]).toEqual(['oldham']);
    expect(attribute(paidMap([]), 0).leftOver).toEqual(one);
  });

  it('always makes exactly 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 10_000_000 }), { maxLength: 3 }),
        fc.option(fc.nat(20_000_000)),
        (paid, turnover) => {
          const { byBody, leftOver } = attribute(paidMap(paid), turnover);
          expect(equal(add(sum([...byBody.values()]), leftOver), one)).toBe(true);
          expect(compare(leftOver, zero)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

const figure = fc.record({
  questionId: fc.constantFrom('apprentices', 'trees'),
  hundredths: fc.nat(1_000_000),
  grade: fc.constantFrom(...grades),
});
const someReviews: fc.Arbitrary<CountedReview[]> = fc
  .uniqueArray(
    fc.record({
      filerId: fc.integer({ min: 1, max: 40 }).map(String),
      ownBodyId: fc.option(fc.constantFrom(...bodies)),
      attribution: fc
        .tuple(fc.array(fc.nat(10_000), { maxLength: 3 }), fc.option(fc.nat(30_000)))
        .map(([paid, turnover]) => attribute(paidMap(paid), turnover)),
      figures: fc.uniqueArray(figure, { selector: ({ questionId }) => questionId }),
    }),
    { selector: ({ filerId }) => filerId, maxLength: 12 },
  )
  .map((all) => all.map((review) => ({ ...review, figures: [...review.figures] })));
const ids = ['apprentices', 'trees'];

describe('adding Reviews up', () => {
  it('counts each supplier once, however many bodies paid it: what they get and what is left is the whole', () => {
    fc.assert(
      fc.property(someReviews, (reviews) => {
        for (const { levels } of addUp(reviews, ids)) {
          for (const level of grades) {
            const { whole, leftOver, byBody } = levels[level];
            expect(equal(add(attributedTo(levels[level]), leftOver), whole)).toBe(true);
            expect(compare(leftOver, zero)).toBeGreaterThanOrEqual(0);
            expect([...byBody.values()].every((part) => compare(part, whole) <= 0)).toBe(true);
          }
        }
      }),
    );
  });

  it('comes to the same in any order, and when a Review is handed in twice', () => {
    const plain = (reviews: readonly CountedReview[]) =>
      addUp(reviews, ids).map(({ levels }) => grades.map((grade) => toDecimal(levels[grade].whole, 6)));
    fc.assert(
      fc.property(someReviews, fc.nat(), (reviews, turn) => {
        const at = turn % (reviews.length + 1);
        const turned = [...reviews.slice(at), ...reviews.slice(0, at)];
        expect(plain(turned)).toEqual(plain(reviews));
        expect(plain([...reviews, ...reviews])).toEqual(plain(reviews));
      }),
    );
  });

  it('keeps the levels apart, each within the one before it', () => {
    fc.assert(
      fc.property(someReviews, (reviews) => {
        for (const { levels } of addUp(reviews, ids)) {
          expect(compare(levels.verified.whole, levels.evidenced.whole)).toBeLessThanOrEqual(0);
          expect(compare(levels.evidenced.whole, levels.claimed.whole)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('gives a body its own Review whole, and its part of its suppliers’', () => {
    const reviews: CountedReview[] = [
      {
        filerId: 'firm',
        ownBodyId: null,
        attribution: attribute(new Map([['bury', 25_00]]), 100_00),
        figures: [{ questionId: 'apprentices', hundredths: 10_00, grade: 'verified' }],
      },
      {
        filerId: 'bury',
        ownBodyId: 'bury',
        attribution: attribute(new Map(), null),
        figures: [{ questionId: 'apprentices', hundredths: 4_00, grade: 'claimed' }],
      },
    ];
    const [sum] = addUp(reviews, ['apprentices']);
    expect(toDecimal(sum!.levels.claimed.whole, 2)).toBe('14.00');
    expect(toDecimal(attributedTo(sum!.levels.claimed, 'bury'), 2)).toBe('6.50');
    expect(toDecimal(attributedTo(sum!.levels.verified, 'bury'), 2)).toBe('2.50');
    expect(toDecimal(sum!.levels.claimed.leftOver, 2)).toBe('7.50');
  });
});

describe('what the Reviews stand for', () => {
  const row = (supplierId: string, pence: number, isAsked: boolean) => ({
    supplierId,
    name: supplierId,
    slug: supplierId,
    pence,
    isAsked,
  });

  it('counts a supplier that several bodies paid once, asked when any of them asks', () => {
    const paid = [row('a', 40, false), row('a', 60, true), row('b', 300, true), row('c', 10, false)];
    const covered = coverageOf(paid, new Set(['a', 'c']));
    expect(covered).toMatchObject({
      suppliersPence: 410,
      reviewedPence: 110,
      asked: 2,
      askedReviewed: 1,
      voluntary: 1,
    });
    expect(covered.missing.map(({ supplierId }) => supplierId)).toEqual(['b']);
  });
});
