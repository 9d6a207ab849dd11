import { describe, expect, it } from 'vitest';
import type { Criterion } from '../criteria/criterion.rules.ts';
import { scoreEvaluation } from '../evaluation/scoring/score-evaluation.rules.ts';
import { buildEvaluation, type EvaluationFile, publicFile } from './evaluation-file.rules.ts';

const plain = {
  title: '',
  question: '',
  qualificationPence: null,
  floorPence: null,
  target: null,
  bandMax: null,
  measures: [],
  subjectMatter: '',
  residentsScore: false,
  position: 1,
  asks: 'plain' as const,
  residentsPart: 'none' as const,
};
const visits = { id: 'visits', plainName: 'visits', unit: 'visit', evidenceRule: '' };
const criteria: Criterion[] = [
  {
    ...plain,
    id: 'p',
    code: 'Price',
    kind: 'price',
    method: 'linear-absolute',
    weight: 40,
    qualificationPence: 24_000_001,
    floorPence: 18_000_000,
  },
  { ...plain, id: 'q', code: 'Q1', kind: 'quality', method: 'band', weight: 30, bandMax: 5 },
  {
    ...plain,
    id: 's',
    code: 'SV1',
    kind: 'social-value',
    method: 'target',
    weight: 30,
    target: '200.00',
    measures: [visits],
  },
];

function bid(label: string, quantities: readonly string[]) {
  const commitments = quantities.map((quantity) => ({ criterionId: 's', measureId: 'visits', quantity }));
  const elsewhere = { criterionId: 'q', measureId: 'visits', quantity: '999' };
  return { id: label, label, pricePence: 20_000_050, commitments: [...commitments, elsewhere] };
}

const agreed = ['A', 'B'].map((bidId) => ({ criterionId: 'q', bidId, score: 4 }));

describe('the evaluation file', () => {
  const file = buildEvaluation({
    criteria,
    bids: [bid('A', ['120', '60.50']), bid('B', [])],
    agreed,
    draftWeights: null,
  }) as EvaluationFile;

  it('holds exact text: pence as pounds, what is promised under the criterion, the agreed score', () => {
    expect(file.bids).toEqual([
      { bidder: 'Bid A', values: { Price: '200000.50', Q1: '4', SV1: '180.50' } },
      { bidder: 'Bid B', values: { Price: '200000.50', Q1: '4', SV1: '0' } },
    ]);
    expect(file.criteria[0]).toMatchObject({ qualification: '240000.01', floor: '180000.00' });
    expect(file).not.toHaveProperty('draftWeights');
  });

  it('is what `pp score` takes, and settles ties by the heaviest criterion first', () => {
    expect(file.tieRule).toEqual(['Price', 'Q1', 'SV1']);
    expect(scoreEvaluation(file)).toMatchObject({ winner: 'Bid A' });
  });

  it('is refused while a score is still to be agreed', () => {
    const bids = [bid('A', []), bid('C', [])];
    expect(buildEvaluation({ criteria, bids, agreed, draftWeights: null })).toEqual({
      refused: 'scores-missing',
    });
  });

  it('keeps the authority’s own weights back until the contract’s details are out', () => {
    const drafted = { ...file, draftWeights: { Price: 100, Q1: 0, SV1: 0 } };
    expect(publicFile(drafted, false)).toEqual(file);
    expect(publicFile(drafted, true)).toEqual(drafted);
  });
});
