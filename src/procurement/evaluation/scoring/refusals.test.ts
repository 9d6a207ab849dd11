import { describe, expect, it } from 'vitest';
import { scoreEvaluation } from './score-evaluation.rules.ts';
import { evaluationRefusals } from './words.en.ts';

const criteria = [
  { id: 'price', weight: 40, method: 'linear-absolute', qualification: '120.00', floor: '60.00' },
  { id: 'quality', weight: 50, method: 'band', max: 5 },
  { id: 'jobs', weight: 10, method: 'target', target: '200000' },
];
const bids = [{ bidder: 'A', values: { price: '80.00', quality: 4, jobs: '150000' } }];
const withCriterion = (index: number, change: object) => ({
  criteria: criteria.map((criterion, at) => (at === index ? { ...criterion, ...change } : criterion)),
  bids,
});
const withValues = (change: object) => ({
  criteria,
  bids: [{ bidder: 'A', values: { ...bids[0]?.values, ...change } }],
});
const perQuality = {
  overall: 'price-per-quality',
  criteria: [{ id: 'q', weight: 100, method: 'band', max: 5 }],
};
const features = { overall: 'features-adjusted', featuresMax: '0.3' };

describe('an evaluation that cannot be scored', () => {
  it.each([
    [[], 'not-an-evaluation'],
    [{ criteria, bids, overall: 'best-guess' }, 'overall-unknown'],
    [{ bids }, 'no-criteria'],
    [{ criteria: [{ weight: 100 }], bids }, 'criterion-without-id'],
    [withCriterion(2, { id: 'price', method: 'lowest-ratio' }), 'criterion-twice'],
    [withCriterion(0, { weight: 39 }), 'weights-not-100'],
    [withCriterion(0, { weight: 41 }), 'weights-not-100'],
    [withCriterion(0, { weight: 39.5 }), 'weight-not-whole'],
    [withCriterion(0, { weight: -40 }), 'weight-not-whole'],
    [withCriterion(0, { weight: undefined }), 'weight-not-whole'],
    [withCriterion(0, { method: 'constructor' }), 'method-unknown'],
    [withCriterion(0, { floor: undefined }), 'setting-missing'],
    [withCriterion(0, { floor: 'sixty' }), 'setting-not-a-number'],
    [withCriterion(0, { floor: '120.00' }), 'floor-not-below-qualification'],
    [withCriterion(0, { method: 'linear-to-lowest', qualification: 0 }), 'qualification-not-above-zero'],
    [withCriterion(1, { max: 4.5 }), 'max-not-whole'],
    [withCriterion(2, { target: '0' }), 'target-not-above-zero'],
    [{ criteria, bids: [] }, 'no-bids'],
    [{ criteria, bids: [{ values: bids[0]?.values }] }, 'bid-without-bidder'],
    [{ criteria, bids: [...bids, ...bids] }, 'bidder-twice'],
    [withValues({ jobs: undefined }), 'value-missing'],
    [withValues({ price: '£80' }), 'value-not-a-number'],
    [withValues({ price: '-1' }), 'below-zero'],
    [withValues({ jobs: -1 }), 'below-zero'],
    [withValues({ quality: 6 }), 'band-out-of-range'],
    [withValues({ quality: '3.5' }), 'band-out-of-range'],
    [{ criteria, bids, draftWeights: { price: 45, quality: 50 } }, 'draft-weight-missing'],
    [{ criteria, bids, draftWeights: { price: 45, quality: 50, jobs: 6 } }, 'draft-weights-not-100'],
    [{ criteria, bids, draftWeights: { price: 45, quality: 50, jobs: 'five' } }, 'draft-weight-not-whole'],
    [{ criteria, bids, draftWeights: { price: 45, quality: 50, trees: 5 } }, 'draft-not-by-criterion'],
    [{ criteria, bids, tieRule: ['trees'] }, 'tie-rule-unknown'],
    [{ ...perQuality, bids: [{ bidder: 'A', values: { q: 3 } }] }, 'value-missing'],
    [{ ...perQuality, bids: [{ bidder: 'A', values: { q: 3, price: 0 } }] }, 'price-not-above-zero'],
    [{ ...perQuality, bids: [{ bidder: 'A', values: { q: 0, price: 9 } }] }, 'no-quality'],
    [{ ...features, featuresMax: 1, bids: [] }, 'features-max-out-of-range'],
    [{ ...features, bids: [{ bidder: 'A', values: { price: 9, features: '0.4' } }] }, 'features-over-max'],
    [{ ...features, criteria: [{ id: 'jobs', weight: 100 }], bids }, 'criterion-has-no-say'],
  ])('%j: %s', (evaluation, refused) => {
    const result = scoreEvaluation(evaluation);
    expect(result).toMatchObject({ refused });
    if (!('refused' in result)) return;
    const sentence = evaluationRefusals[result.refused](result.about);
    expect(sentence).toMatch(/^[^\n]+\.$/);
    expect(sentence).not.toMatch(/undefined|null|“”/);
  });

  it.each([
    [{ price: 45, quality: 50, jobs: 6 }],
    [{ price: 45, quality: 50 }],
    [{ price: 45, quality: 50, jobs: 'five' }],
    [{ price: 45, quality: 50, trees: 5 }],
  ])('names the list of weights that is wrong: %j', (weights) => {
    for (const list of ['draftWeights', 'unvariedWeights']) {
      const result = scoreEvaluation({ criteria, bids, [list]: weights });
      expect('refused' in result ? evaluationRefusals[result.refused](result.about) : '').toContain(list);
    }
  });
});
