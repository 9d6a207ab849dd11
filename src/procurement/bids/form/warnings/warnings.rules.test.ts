import { describe, expect, it } from 'vitest';
import type { FormCriterion } from '../../bid-fields.rules.ts';
import type { BidContent, CommitmentLine } from '../bid-content.rules.ts';
import type { FormGround } from '../offer-from-fields.rules.ts';
import { warningSentence } from './warning-sentences.en.ts';
import { findWarnings } from './warnings.rules.ts';

const measure = (id: string, unit: string) => ({ id, plainName: id, unit, evidenceRule: '' });
const criterion = (given: Partial<FormCriterion>): FormCriterion => ({
  id: given.code ?? '',
  code: '',
  kind: 'social-value',
  title: '',
  question: '',
  weight: 20,
  method: 'band',
  measures: [],
  qualificationPence: null,
  floorPence: null,
  target: null,
  bandMax: 5,
  ...given,
});
const price = criterion({ code: 'Price', kind: 'price', method: 'linear-absolute', floorPence: 80_000_00 });
const ground: FormGround = {
  criteria: [
    price,
    criterion({ code: 'SV1', measures: [measure('jobs', 'FTE-year'), measure('into-work', 'person')] }),
    criterion({ code: 'SV2', method: 'target', target: '8', measures: [measure('visits', 'visit')] }),
  ],
  units: { jobs: 'FTE-year', 'into-work': 'person', visits: 'visit', spend: 'pound' },
  names: { jobs: 'Jobs', 'into-work': 'People into work', visits: 'Visits', spend: 'Local spend' },
  unitPence: { spend: 100 },
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  subcontractors: [],
  unconfirmed: [],
  workforce: 6,
};
const line = (
  criterionId: string,
  measureId: string,
  quantity: string,
  dueOn = '2027-06-30',
): CommitmentLine => ({
  criterionId,
  measureId,
  quantity,
  dueOn,
  place: 'Oldham',
});
const bid = (given: Partial<BidContent>): BidContent => ({
  pricePence: 10_000_000,
  answers: [],
  commitments: [],
  subcontractors: [],
  declarations: [],
  ...given,
});
const warned = (given: Partial<BidContent>) => findWarnings(bid(given), ground).map(({ rule }) => rule);

describe('a warning', () => {
  it('is none for a plain bid', () => {
    expect(warned({ commitments: [line('SV2', 'visits', '8')] })).toEqual([]);
  });

  it('is given for social value over a fifth of the price, and not at a fifth', () => {
    expect(warned({ commitments: [line('SV1', 'spend', '20000')] })).toEqual([]);
    expect(warned({ commitments: [line('SV1', 'spend', '20000.01')] })).toEqual(['value-over-price']);
  });

  it('is given for jobs that cost more than the price, or need more people than there are', () => {
    expect(warned({ commitments: [line('SV1', 'jobs', '5')] })).toEqual([]);
    expect(warned({ commitments: [line('SV1', 'jobs', '13')] })).toEqual([
      'jobs-over-price',
      'people-over-workforce',
    ]);
  });

  it('is given where one person or thing may be counted twice', () => {
    const people = [line('SV1', 'jobs', '2'), line('SV1', 'into-work', '2')];
    expect(warned({ commitments: people })).toEqual(['people-in-two-measures']);
    const twice = [line('SV1', 'visits', '4'), line('SV2', 'visits', '4')];
    expect(warned({ commitments: twice })).toEqual(['counted-twice']);
    const split = [line('SV2', 'visits', '4'), line('SV2', 'visits', '4', '2027-12-31')];
    expect(warned({ commitments: split })).toEqual([]);
  });

  it('is given far beyond the target, after the end, under the floor price, for a long answer', () => {
    const answers = [{ criterionId: 'SV1', answer: 'word '.repeat(501) }];
    const found = findWarnings(
      bid({ pricePence: 7_999_999, answers, commitments: [line('SV2', 'visits', '17', '2029-01-01')] }),
      ground,
    );
    expect(found.map(({ rule }) => rule)).toEqual([
      'under-floor',
      'long-answer',
      'far-beyond-target',
      'due-after-end',
    ]);
    expect(found.map(({ field }) => field)).toEqual([
      'price',
      'answer.SV1',
      'commit.SV2.visits.quantity',
      'commit.SV2.visits.quantity',
    ]);
    expect(warningSentence(found[2]!)).toBe(
      'SV2: you promise 17, and 8 is asked for. More wins no more marks, and you owe it all the same.',
    );
  });
});
