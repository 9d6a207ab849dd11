import { describe, expect, it } from 'vitest';
import { fraction } from '../../../../values/fraction.ts';
import type { Criterion } from '../../criterion.rules.ts';
import type { MandateLine } from '../../lineage.rules.ts';
import { type CheckName, checkNames, checks } from '../checks.rules.ts';
import type { CheckInput } from '../finding.rules.ts';
import { checkDocs } from './check-docs.en.ts';

const answer: Criterion = {
  id: 's',
  code: 'SV1',
  kind: 'social-value',
  title: 'Help',
  question: 'How?',
  weight: 30,
  method: 'band',
  qualificationPence: null,
  floorPence: null,
  target: null,
  bandMax: 5,
  measures: [],
  subjectMatter: 'It is part of what is done in each home.',
  residentsScore: false,
  position: 1,
  asks: 'plain',
  residentsPart: 'none',
};
const price: Criterion = {
  ...answer,
  id: 'p',
  code: 'Price',
  kind: 'price',
  method: 'linear-absolute',
  weight: 40,
};
const quality: Criterion = { ...answer, id: 'q', code: 'Q1', kind: 'quality' };
const jobs: Criterion = {
  ...answer,
  method: 'target',
  target: '30',
  measures: [{ id: 'm', plainName: 'Jobs', unit: 'FTE-year', evidenceRule: '' }],
};
const line: MandateLine = {
  roundId: 'r',
  roundSlug: 'r',
  roundTitle: 'R',
  version: 1,
  outcomeId: 'o',
  outcomeSlug: 'prevention',
  outcomeName: 'Prevention',
  answer: 'adopted',
  adoptedBasisPoints: 6000,
  share: fraction(6, 10),
  reason: '',
  position: 1,
};
const second = { ...line, outcomeId: 'x', outcomeSlug: 'jobs', share: fraction(4, 10), position: 2 };
const run = { isOfThese: true, seed: 's', tried: 40, reordered: 0, inflatable: [] };
const plain: CheckInput = {
  kindOfService: 'ordinary',
  category: 'services',
  procedure: 'open',
  regime: 'over',
  rung: 'inform-weights',
  valuePence: 100_000_000,
  criteria: [price, quality, answer],
  lineage: [{ ...line, criterionId: 's' }],
  mandate: [line],
  indicatorsOverPence: 500_000_000,
  indicators: 0,
  notes: ['equality', 'accessibility'],
  conflictsAssessed: true,
  lastRun: run,
};

const asking = (question: string) => ({ criteria: [{ ...answer, question }] });
const weighing = (given: Partial<Criterion>, weight: number) => ({
  criteria: [{ ...answer, ...given, weight }],
});
const so = (...weights: number[]) => ({
  criteria: [price, quality, answer].map((one, index) => ({ ...one, weight: weights[index] ?? 0 })),
});
const scored = { residentsScore: true, residentsPart: 'score' } as const;
const answers = (count: number) => [price, ...Array.from({ length: count }, () => quality)];

/** The examples of each page as inputs; where a check reads words, its page's own words are what it is given. */
const examples: Record<CheckName, Record<'passes' | 'fails', Partial<CheckInput>>> = {
  total: { passes: so(40, 30, 30), fails: so(40, 30, 29) },
  'subject-matter': {
    passes: { criteria: [{ ...answer, subjectMatter: checkDocs['subject-matter'].passes }] },
    fails: { criteria: [{ ...answer, subjectMatter: checkDocs['subject-matter'].fails }] },
  },
  'workforce-terms': byWords('workforce-terms'),
  measurable: { passes: { criteria: [jobs] }, fails: { criteria: [{ ...answer, bandMax: 7 }] } },
  clear: byWords('clear'),
  localness: byWords('localness'),
  charter: byWords('charter'),
  proportionate: {
    passes: { criteria: answers(3), valuePence: 10_000_000 },
    fails: { criteria: answers(6), valuePence: 2_000_000 },
  },
  'mandate-weights': {
    passes: {},
    fails: {
      mandate: [line, second],
      criteria: [
        { ...answer, weight: 25 },
        { ...answer, id: 't', code: 'SV2', weight: 5 },
      ],
      lineage: [
        { ...line, criterionId: 's' },
        { ...second, criterionId: 't' },
      ],
    },
  },
  'social-value-weight': { passes: weighing({}, 30), fails: weighing({}, 5) },
  'price-weight': { passes: { criteria: [price] }, fails: { criteria: [{ ...price, weight: 85 }] } },
  'rank-reversal': {
    passes: { criteria: [price] },
    fails: { criteria: [{ ...price, method: 'lowest-ratio' }] },
  },
  inflation: {
    passes: { criteria: [jobs] },
    fails: { criteria: [{ ...jobs, method: 'relative-to-best', target: null }] },
  },
  'residents-score': {
    passes: { rung: 'score', criteria: [{ ...answer, ...scored }] },
    fails: { criteria: [{ ...answer, ...scored }] },
  },
  indicators: {
    passes: { valuePence: 600_000_000, indicators: 3 },
    fails: { valuePence: 600_000_000 },
  },
  'conflicts-assessment': { passes: {}, fails: { conflictsAssessed: false } },
  'equality-note': { passes: {}, fails: { notes: ['accessibility'] } },
  'accessibility-note': { passes: {}, fails: { notes: ['equality'] } },
};

function byWords(check: CheckName) {
  return { passes: asking(checkDocs[check].passes), fails: asking(checkDocs[check].fails) };
}

describe('the pages of the checks', () => {
  it('are there for every check and for nothing else', () => {
    expect(Object.keys(checkDocs).sort()).toEqual([...checkNames].sort());
    expect(checkNames.length).toBe(18);
  });

  it.each(checkNames)('%s: its examples pass and do not, as its page says', (check) => {
    const levels = (which: 'passes' | 'fails') =>
      checks[check]({ ...plain, ...examples[check][which] }).map(({ level }) => level);
    expect(levels('passes').every((level) => level === 'ok')).toBe(true);
    expect(levels('fails').some((level) => level !== 'ok')).toBe(true);
    expect(levels('fails').includes('must-mend')).toBe(check === 'total');
  });

  it.each(checkNames)('%s: names the source that its findings name', (check) => {
    const { source } = checkDocs[check];
    const found = checks[check]({ ...plain, ...examples[check].fails }).map((finding) => finding.source.name);
    expect(found).toContain(source.name);
  });
});
