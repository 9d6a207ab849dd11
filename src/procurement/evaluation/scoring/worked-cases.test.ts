import { describe, expect, it } from 'vitest';
import { type EvaluationResult, scoreEvaluation } from './score-evaluation.rules.ts';

function score(evaluation: object): EvaluationResult {
  const result = scoreEvaluation(evaluation);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

const totals = (result: EvaluationResult) =>
  Object.fromEntries(result.ranking.map(({ bidder, total }) => [bidder, total.exact]));
const order = (result: EvaluationResult) => result.ranking.map(({ bidder }) => bidder);
const bid = (bidder: string, values: object) => ({ bidder, values });

const qualityAndPrice = [
  { id: 'quality', weight: 50, method: 'band', max: 100 },
  { id: 'price', weight: 50, method: 'lowest-ratio' },
];

describe('worked cases of scoring', () => {
  it('lowest ratio: £15,000, £10,000 and £30,000 are 2/3, 1 and 1/3', () => {
    const result = score({
      criteria: [{ id: 'price', weight: 100, method: 'lowest-ratio' }],
      bids: [bid('A', { price: '15000' }), bid('B', { price: '10000' }), bid('C', { price: '30000' })],
    });
    expect(totals(result)).toEqual({ A: '200/3', B: '100', C: '100/3' });
    expect(order(result)).toEqual(['B', 'A', 'C']);
  });

  it('40 marks at £100, £105 and £108', () => {
    const { ranking } = score({
      criteria: [
        { id: 'price', weight: 40, method: 'lowest-ratio' },
        { id: 'quality', weight: 60, method: 'band', max: 5 },
      ],
      bids: ['100', '105', '108'].map((price) => bid(price, { price, quality: 0 })),
    });
    expect(ranking.map(({ parts }) => parts['price'])).toEqual([
      { exact: '40', decimal: 40 },
      { exact: '800/21', decimal: 38.095238095238 },
      { exact: '1000/27', decimal: 37.037037037037 },
    ]);
  });

  it('features worth 0.2 of at most 0.3 divide £499.00 by 9/7', () => {
    const { ranking } = score({
      overall: 'features-adjusted',
      featuresMax: '0.3',
      bids: [bid('A', { price: '499.00', features: '0.2' }), bid('B', { price: '400.00', features: '0' })],
    });
    expect(ranking[0]).toMatchObject({ bidder: 'A', parts: { features: { exact: '9/7' } } });
    expect(ranking[0]?.total).toEqual({ exact: '3493/9', decimal: 388.111111111111 });
  });

  it('quality 50 at £50, 75 at £75 and 100 at £100, half each: 75, 70.83 and 75', () => {
    const bids = [50, 75, 100].map((n, index) => bid('ABC'.charAt(index), { quality: n, price: n }));
    const result = score({ criteria: qualityAndPrice, bids, tieRule: ['quality'] });
    expect(totals(result)).toEqual({ A: '75', B: '425/6', C: '75' });
    expect(order(result)).toEqual(['C', 'A', 'B']);
    expect(result.ties).toEqual([{ bidders: ['C', 'A'], settledBy: ['quality'], isSettled: true }]);
  });

  it('a low bid of poor quality turns 76 to 75 into 51 to 62.5', () => {
    const bids = [bid('A', { quality: 52, price: 50 }), bid('C', { quality: 100, price: 100 })];
    const before = score({ criteria: qualityAndPrice, bids });
    expect(totals(before)).toEqual({ A: '76', C: '75' });
    expect(before.reversal).toMatchObject({
      possible: true,
      example: { change: 'added', swapped: ['A', 'C'] },
    });
    const after = score({ criteria: qualityAndPrice, bids: [...bids, bid('D', { quality: 10, price: 25 })] });
    expect(totals(after)).toEqual({ A: '51', C: '125/2', D: '55' });
    expect(after.reversal).toMatchObject({
      possible: true,
      example: { change: 'removed', bid: { bidder: 'D' }, before: ['C', 'A'], after: ['A', 'C'] },
    });
  });

  it('a £1m offer of social value turns 90 to 89 into 82 to 85', () => {
    const criteria = [
      { id: 'other', weight: 90, method: 'band', max: 90 },
      { id: 'social', weight: 10, method: 'relative-to-best' },
    ];
    const bids = [bid('A', { other: 80, social: 200_000 }), bid('B', { other: 84, social: 100_000 })];
    const before = score({ criteria, bids });
    expect(totals(before)).toEqual({ A: '90', B: '89' });
    expect(before.reversal.possible).toBe(true);
    const after = score({ criteria, bids: [...bids, bid('C', { other: 0, social: 1_000_000 })] });
    expect(totals(after)).toMatchObject({ A: '82', B: '85' });
    expect(order(after)[0]).toBe('B');
  });

  it('price per quality point: the lowest wins, and weights are relative to each other', () => {
    const criteria = [
      { id: 'method', weight: 75, method: 'band', max: 5 },
      { id: 'jobs', weight: 25, method: 'target', target: 100 },
    ];
    const bids = [
      bid('A', { price: 80, method: 4, jobs: 80 }),
      bid('B', { price: 60, method: 2, jobs: 200 }),
    ];
    const result = score({ overall: 'price-per-quality', criteria, bids });
    expect(totals(result)).toEqual({ A: '1', B: '12/11' });
    expect(order(result)).toEqual(['A', 'B']);
    const withPrice = [
      { id: 'price', weight: 60 },
      { id: 'method', weight: 30, method: 'band', max: 5 },
      { id: 'jobs', weight: 10, method: 'target', target: 100 },
    ];
    const listed = score({ overall: 'price-per-quality', criteria: withPrice, bids });
    expect(totals(listed)).toEqual(totals(result));
    expect(listed.ignoredWeights).toEqual(['price']);
  });

  it('linear to lowest: marks fall in a straight line to none at the qualification price', () => {
    const result = score({
      criteria: [{ id: 'price', weight: 100, method: 'linear-to-lowest', qualification: '120' }],
      bids: ['80', '100', '120', '150'].map((price) => bid(price, { price })),
    });
    expect(totals(result)).toEqual({ 80: '100', 100: '50', 120: '0', 150: '0' });
    expect(result.ties).toEqual([{ bidders: ['120', '150'], settledBy: [], isSettled: false }]);
    expect(result.ranking.map(({ rank }) => rank)).toEqual([1, 2, 3, 3]);
  });
});

describe('the example of the command line', () => {
  const evaluation = {
    criteria: [
      { id: 'price', weight: 40, method: 'linear-absolute', qualification: '120.00', floor: '60.00' },
      { id: 'quality', weight: 50, method: 'band', max: 5 },
      { id: 'jobs', weight: 10, method: 'target', target: '200000' },
    ],
    bids: [bid('A', { price: '80.00', quality: 4, jobs: '150000' })],
    draftWeights: { price: 45, quality: 50, jobs: 5 },
    tieRule: ['jobs', 'quality'],
  };

  it('scores one bid against absolutes', () => {
    const result = score(evaluation);
    expect(result.ranking[0]).toMatchObject({
      rank: 1,
      total: { exact: '445/6' },
      parts: { price: { exact: '80/3' }, quality: { exact: '40' }, jobs: { exact: '15/2' } },
    });
    expect(result.reversal).toEqual({ possible: false, example: null, relativeCriteria: [], tried: 0 });
    expect(result.counterfactual).toMatchObject({ winner: 'A', ranking: [{ total: { exact: '295/4' } }] });
  });

  it('has no counterfactual when nothing was recorded in time', () => {
    const { draftWeights: _, ...without } = evaluation;
    expect(score(without)).not.toHaveProperty('counterfactual');
  });
});
