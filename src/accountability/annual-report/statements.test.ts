import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../values/canonical-json.ts';
import { changesBetween } from './publishing/compare-versions.rules.ts';
import { percentOfWhole, type ReportFacts, type ReportLine } from './report.rules.ts';
import { sections } from './sections.rules.ts';
import { gradeOf, lineStatements, type Statement } from './statements.rules.ts';
import { sentenceOf } from './statements.words.en.ts';

const number = fc.nat(100_000);
const percent = fc.tuple(number, number).map(([part, whole]) => percentOfWhole(part, whole));
const quantity = fc.nat(1_000_000).map((hundredths) => hundredths / 100);
const attainment = fc.record({
  equal: percent,
  byWorth: percent,
  promises: number,
  promisesWithWorth: number,
});
const line: fc.Arbitrary<ReportLine> = fc.record({
  measure: fc.constant('home-safety-visits@1'),
  name: fc.constant('Home safety visits'),
  unit: fc.constantFrom('visit', 'person', 'pound', 'FTE-year'),
  adds: fc.boolean(),
  keptApart: fc.boolean(),
  promises: number,
  owed: quantity,
  claimed: fc.option(quantity, { freq: 9 }),
  evidenced: quantity,
  verified: quantity,
  seen: number,
  kept: percent,
  lastYear: fc.oneof(
    quantity.map((verified) => ({ verified })),
    fc
      .constantFrom('year-not-over', 'nothing-before', 'other-definition')
      .map((refused) => ({ refused }) as const),
  ),
});
const value = {
  name: 'Unemployed people into work',
  pence: 1_000_000,
  priceBaseYear: 2015,
  basis: 'A year in work',
  source: 'A database',
  sourceUrl: 'https://example.org/',
  dated: '2015',
  grade: 'amber',
} as const;
const facts: fc.Arbitrary<ReportFacts> = fc.record({
  schema: fc.constant(1 as const),
  of: fc.constant({ body: 'oldham-council', name: 'Oldham Council' }),
  year: fc.constant('2026-27'),
  from: fc.constant('2026-04-01'),
  to: fc.constant('2027-03-31'),
  on: fc.constant('2027-03-31'),
  madeOn: fc.constant('2027-05-04'),
  isOver: fc.boolean(),
  money: fc.option(
    fc.record({
      paidPence: fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 }),
      supplierPence: fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 }),
      coveredPence: fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 }),
      suppliers: number,
      coveredSuppliers: number,
      vatBasis: fc.constantFrom('net', 'gross', 'unstated', 'mixed'),
      missing: fc.subarray(['2026-04', '2026-05', '2026-07']),
      line: fc.option(fc.record({ pence: number.map((pounds) => pounds * 100), isOwn: fc.boolean() })),
      months: fc.integer({ min: 1, max: 12 }),
      invented: fc.boolean(),
    }),
  ),
  framework: fc.constant(null),
  outcomes: fc.array(line, { maxLength: 3 }).map((lines) => [{ name: 'Safe homes', lines }]),
  due: attainment,
  lifetime: attainment,
  priorities: fc.constant([]),
  late: fc.record({ late: number, planAsked: number, answered: number, memberTold: number, remedy: number }),
  performance: fc.record({
    contracts: number,
    ratings: fc.record({
      good: number,
      'approaching-target': number,
      'requires-improvement': number,
      inadequate: number,
      other: number,
    }),
  }),
  saves: fc.record({
    priceBaseYear: fc.constant(2025),
    rows: fc.array(
      fc.record({
        kind: fc.constantFrom('fiscal', 'economic', 'social'),
        agency: fc.constantFrom(null, 'NHS', 'Police'),
        verifiedPence: number,
        grade: fc.constantFrom('green', 'amber', 'red'),
      }),
      { maxLength: 3 },
    ),
  }),
  values: fc.array(fc.constant(value), { maxLength: 3 }),
  prevention: fc.tuple(number, number).map(([promises, more]) => ({ promises, all: promises + more })),
  charter: fc.record({ bodySigned: fc.option(fc.boolean()), suppliers: number }),
  reviews: fc.record({
    suppliers: number,
    bodyFiled: fc.option(fc.boolean()),
    figures: number,
    evidenced: number,
    verified: number,
  }),
  needs: fc.record({ open: number, agreed: number, met: number, unmet: number }),
});

const who = 'Oldham Council';
const allOf = (report: ReportFacts): Statement[] => [
  ...sections.flatMap(({ say }) => say(report)),
  ...report.outcomes.flatMap(({ lines }) => lines.flatMap((each) => lineStatements(each, report.on))),
];
/** The sentences of any reports at all for which a rule does not hold. */
const breaking = (holds: (statement: Statement, sentence: string) => boolean) =>
  fc
    .sample(facts, 200)
    .flatMap(allOf)
    .filter((statement) => !holds(statement, sentenceOf(statement, who)))
    .map((statement) => sentenceOf(statement, who));

it('what is kept says what it said before it was kept', () => {
  const again = fc
    .sample(facts, 50)
    .flatMap((report) => changesBetween(JSON.parse(canonicalJson(report)) as ReportFacts, report));
  expect(again).toEqual([]);
});

/** Numbers as a reader meets them, without the days of dates. */
const numbersIn = (sentence: string) =>
  sentence.replace(/(?:\d{1,2} )?[A-Z][a-z]+ \d{4}/g, '').match(/\d[\d,]*(?:\.\d+)?/g) ?? [];

const surer = {
  claimed: /check|verif|proof|prov|kept|deliver|done/i,
  evidenced: /check|verif|kept|deliver|done/i,
  witnessed: /check|verif|proof|kept|deliver/i,
  verified: /deliver/i,
  counted: /verif/i,
  missing: /verif|proof/i,
} as const;
/** What the words for the levels mean may name them all. */
const explains: Statement['says'] = 'source-levels';

/** A number of a sentence is one that its statement carries; sums of money are rounded as they are said. */
function isCarried(statement: Statement, sentence: string, found: string): boolean {
  const shown = Number(found.replaceAll(',', ''));
  const near = sentence.includes('£') ? 0.5 : 1e-9;
  return Object.values(statement)
    .flatMap((value) =>
      typeof value === 'number' ? [value, value / 100, value / 10 ** 8, value / 10 ** 11] : [Number(value)],
    )
    .some((value) => Math.abs(Math.abs(value) - shown) <= near);
}

describe('no sentence says more than its number stands on', () => {
  it('what is claimed, proved or seen never sounds surer than it is', () => {
    const isSure = (statement: Statement, sentence: string) => surer[gradeOf(statement)].test(sentence);
    expect(breaking((each, sentence) => each.says === explains || !isSure(each, sentence))).toEqual([]);
  });
  it('says who says so', () => {
    const says = {
      claimed: /^Suppliers say/,
      evidenced: /^They sent proof/,
      verified: /^Oldham Council checked/,
    };
    const begins: Partial<Record<string, RegExp>> = {
      ...says,
      seen: /residents? says? they/,
      paid: /^At least /,
      covered: /^At most /,
    };
    expect(breaking(({ says: what }, sentence) => begins[what]?.test(sentence) ?? true)).toEqual([]);
  });
  it('says nothing of what came of it where people could be known by their number', () => {
    const lines = fc
      .sample(facts, 200)
      .flatMap(({ outcomes }) => outcomes.flatMap((each) => each.lines))
      .filter(({ claimed }) => claimed === null);
    expect(lines.length).toBeGreaterThan(0);
    for (const untold of lines)
      expect(lineStatements(untold, '2027-03-31').map(gradeOf)).toEqual(['counted', 'missing', 'witnessed']);
  });
  it('every number in a sentence is one that the statement carries', () => {
    const known = (statement: Statement, sentence: string) =>
      numbersIn(sentence).every((found) => isCarried(statement, sentence, found));
    expect(breaking(known)).toEqual([]);
  });
  it('no share is above 100%, and none is given of nothing', () => {
    const shares = (sentence: string) =>
      [...sentence.matchAll(/([\d.,]+)%/g)].map(([, share]) => Number(share));
    expect(breaking((_, sentence) => shares(sentence).every((share) => share <= 100))).toEqual([]);
    expect(breaking((_, sentence) => !/NaN|undefined|null|Infinity/.test(sentence))).toEqual([]);
    expect([percentOfWhole(3, 0), percentOfWhole(5, 4), percentOfWhole(2, 3)]).toEqual([null, '100', '66.6']);
  });
  it('one is one, and more are more', () => {
    const wrong =
      /(?<![\d.,])(?:1 (?:promises|suppliers|residents|needs|contracts|visits|people|months|ratings|figures)|(?:0|[2-9]|\d\d+) (?:promise|supplier|resident|need|contract|visit|person|month|rating|figure))\b/;
    expect(breaking((_, sentence) => !wrong.test(sentence))).toEqual([]);
  });
});
