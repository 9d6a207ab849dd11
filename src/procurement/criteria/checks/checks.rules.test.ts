import { describe, expect, it } from 'vitest';
import { fraction } from '../../../values/fraction.ts';
import type { Criterion } from '../criterion.rules.ts';
import type { MandateLine } from '../lineage.rules.ts';
import { type CheckName, checkCriteria, mayPublish } from './checks.rules.ts';
import type { CheckInput } from './finding.rules.ts';

const criterion: Criterion = {
  id: 'p',
  code: 'Price',
  kind: 'price',
  title: 'Price',
  question: '',
  weight: 40,
  method: 'linear-absolute',
  qualificationPence: 2,
  floorPence: 1,
  target: null,
  bandMax: null,
  measures: [],
  subjectMatter: 'It is what the council pays for the repairs.',
  residentsScore: false,
  position: 1,
  asks: 'plain',
  residentsPart: 'none',
};
const band = { method: 'band', bandMax: 5, question: 'How will you do it?' } as const;
const q1: Criterion = {
  ...criterion,
  ...band,
  id: 'q',
  code: 'Q1',
  kind: 'quality',
  title: 'Repairs',
  weight: 30,
};
const sv1: Criterion = {
  ...q1,
  id: 's',
  code: 'SV1',
  kind: 'social-value',
  title: 'Falls',
  residentsScore: true,
  residentsPart: 'score',
};

const line: MandateLine = {
  roundId: 'r',
  roundSlug: 'round',
  roundTitle: 'Round',
  version: 1,
  outcomeId: 'o',
  outcomeSlug: 'prevention',
  outcomeName: 'Stopping problems early',
  answer: 'adopted',
  adoptedBasisPoints: 6000,
  share: fraction(6, 10),
  reason: '',
  position: 1,
};
const whole: CheckInput = {
  kindOfService: 'ordinary',
  category: 'services',
  procedure: 'open',
  regime: 'over',
  rung: 'score',
  criteria: [criterion, q1, sv1],
  lineage: [{ ...line, criterionId: 's' }],
  mandate: [line],
  valuePence: 100_000_000,
  indicatorsOverPence: 500_000_000,
  indicators: 0,
  notes: ['equality', 'accessibility'],
  conflictsAssessed: true,
  lastRun: { isOfThese: true, seed: 's', tried: 0, reordered: 0, inflatable: [] },
};

/** What one check finds: its levels and sentences. */
function find(check: CheckName, given: Partial<CheckInput>) {
  return checkCriteria({ ...whole, ...given })
    .filter((finding) => finding.check === check)
    .map(({ level, sentence, code }) => ({ level, sentence, code }));
}
const withSv1 = (given: Partial<Criterion>) => ({ criteria: [criterion, q1, { ...sv1, ...given }] });

describe('a whole draft', () => {
  it('is fine in every check, each with its source', () => {
    const findings = checkCriteria(whole);
    expect(findings.filter(({ level }) => level !== 'ok')).toEqual([]);
    expect(findings.every(({ source }) => source.name.length > 0)).toBe(true);
    expect(mayPublish(findings)).toBe(true);
  });

  it('is refused for its total alone: whatever else is found explains', () => {
    const bare = { ...withSv1({ subjectMatter: '', question: '' }), notes: [], lastRun: null, mandate: [] };
    expect(mayPublish(checkCriteria({ ...whole, ...bare }))).toBe(true);
    expect(mayPublish(checkCriteria({ ...whole, ...withSv1({ weight: 29 }) }))).toBe(false);
  });
});

describe('each check', () => {
  it.each([
    [29, 'You have 99: add 1.'],
    [31, 'You have 101: take away 1.'],
  ])('total: says what is missing (%d)', (weight, sentence) => {
    expect(find('total', withSv1({ weight }))).toMatchObject([{ level: 'must-mend', sentence }]);
  });

  it('subject matter: blank, and the title again, are warnings', () => {
    expect(find('subject-matter', withSv1({ subjectMatter: ' ' }))).toMatchObject([
      { level: 'warning', code: 'SV1' },
    ]);
    expect(find('subject-matter', withSv1({ subjectMatter: 'Falls' }))).toMatchObject([{ level: 'warning' }]);
  });

  it('measurable: a question, descriptors and a unit', () => {
    for (const given of [{ question: '' }, { bandMax: 7 }, { method: 'target', target: '3' } as const])
      expect(find('measurable', withSv1(given))).toMatchObject([{ level: 'warning', code: 'SV1' }]);
  });

  it('localness: where a bidder is may not be marked over the threshold, where the benefit lands may', () => {
    const asking = (question: string, given: Partial<CheckInput> = {}) =>
      find('localness', { ...withSv1({ question }), ...given }).map(({ level }) => level);
    expect(asking('Where is your company based?')).toEqual(['warning']);
    expect(asking('How far is your registered office from Oldham?')).toEqual(['warning']);
    expect(asking('Are bidders based in Oldham?', { procedure: 'light-touch' })).toEqual(['warning']);
    expect(asking('Where are you based?', { regime: 'under' })).toEqual(['warning']);
    expect(asking('How will you spend with local firms?')).toEqual(['warning']);
    expect(asking('How many jobs will you give to people who live in Oldham?')).toEqual(['ok']);
  });

  it('price: nothing, little and nearly everything are worth a second look', () => {
    const levels = (weight: number) =>
      find('price-weight', { criteria: [{ ...criterion, weight }] }).map(({ level }) => level);
    expect([15, 20, 70, 71].map(levels)).toEqual([['warning'], ['ok'], ['ok'], ['warning']]);
    expect(find('price-weight', { criteria: [q1] })).toMatchObject([{ level: 'warning' }]);
  });

  it('mandate: says what comes from nowhere, what is not served, and what departs from its share', () => {
    expect(find('mandate-weights', { lineage: [] }).map(({ code }) => code)).toEqual(['SV1', undefined]);
    expect(find('mandate-weights', { mandate: [], lineage: [] })).toMatchObject([{ level: 'warning' }]);
    const other = { ...line, outcomeId: 'x', position: 2, share: fraction(4, 10) };
    const sv2 = { ...sv1, id: 't', code: 'SV2', weight: 5 };
    const departs = find('mandate-weights', {
      criteria: [criterion, q1, { ...sv1, weight: 25 }, sv2],
      mandate: [line, other],
      lineage: [
        { ...line, criterionId: 's' },
        { ...other, criterionId: 't' },
      ],
    });
    expect(departs.map(({ sentence }) => sentence)).toEqual([
      'SV1 has 25. Shared as the mandate says, it would have 18.',
      'SV2 has 5. Shared as the mandate says, it would have 12.',
    ]);
  });

  it('a declined line needs no criterion', () => {
    const declined = { ...line, outcomeId: 'x', answer: 'declined', share: fraction(0) } as const;
    expect(find('mandate-weights', { mandate: [line, declined] })).toMatchObject([{ level: 'ok' }]);
  });

  it('indicators: over £5 million they are asked for, save where section 52(6) leaves the kind out', () => {
    const big = { valuePence: 600_000_000 };
    const of = (given: Partial<CheckInput>) => find('indicators', { ...big, ...given });
    expect(of({})).toMatchObject([{ level: 'warning' }]);
    expect(of({ kindOfService: 'framework-call-off' })).toMatchObject([{ level: 'warning' }]);
    expect(of({ kindOfService: 'framework', category: 'goods' })).toMatchObject([
      {
        level: 'ok',
        sentence:
          'No key performance indicators are asked for: section 52(6) leaves out frameworks, whatever their value.',
      },
    ]);
    for (const kindOfService of ['light-touch', 'concession', 'health-care'] as const)
      expect(of({ kindOfService })).toMatchObject([{ level: 'ok' }]);
    // What a light-touch framework calls off is a light-touch contract too.
    const callOff = { kindOfService: 'framework-call-off', category: 'light-touch' } as const;
    expect(of({ ...callOff, indicators: 2 })[0]?.sentence).toContain('2 key performance indicators are set');
    expect(of({ ...callOff, indicators: 2 })).toMatchObject([{ level: 'ok' }]);
    expect(find('indicators', { kindOfService: 'framework' })).toEqual([]);
  });

  it('what residents do holds what they were told', () => {
    expect(find('residents-score', { rung: 'inform-weights' })).toMatchObject([{ level: 'warning' }]);
    expect(find('residents-score', withSv1({ residentsScore: false, residentsPart: 'none' }))).toMatchObject([
      { level: 'warning' },
    ]);
    const asked = { ...withSv1({ residentsScore: false, residentsPart: 'question' }) };
    expect(find('residents-score', { ...asked, rung: 'write-questions' })).toMatchObject([{ level: 'ok' }]);
  });
});
