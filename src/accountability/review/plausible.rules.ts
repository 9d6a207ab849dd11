import type { Question } from './questions.rules.ts';

/** What can look wrong with a figure. A warning asks for a correction or a reason, and both are kept. */
export const plausibilityRules = [
  'over-the-whole',
  'over-a-hundred',
  'over-what-people-can-work',
  'over-the-weeks',
  'ten-times-last-year',
  'under-what-was-paid',
] as const;
export type PlausibilityRule = (typeof plausibilityRules)[number];

/** Quantities in hundredths of each question’s unit; one that was not given is absent. */
export type Quantities = ReadonlyMap<string, number>;

export type Warning = {
  readonly questionId: string;
  readonly rule: PlausibilityRule;
  readonly hundredths: number;
  /** What it was held against, in hundredths, and the question that is from. */
  readonly against: number;
  readonly againstId: string | null;
};

/** 48 hours a week (Working Time Regulations 1998, regulation 4) through 52 weeks. */
const HOURS_A_PERSON = 48 * 52;
/** A financial year touches 53 weeks. */
const WEEKS_A_PERSON = 53;
const TOO_MANY_TIMES = 10;

export type Beside = {
  readonly lastYear: Quantities;
  /** What public bodies paid in the year, in pence: hundredths of a pound. */
  readonly paidPence: number;
};

type Check = (question: Question, value: number, all: Quantities, beside: Beside) => Against | undefined;
type Against = Pick<Warning, 'against' | 'againstId'>;

function partOf(id: string | undefined, all: Quantities, each = 1): Against | undefined {
  const whole = id === undefined ? undefined : all.get(id);
  return whole === undefined ? undefined : { against: whole * each, againstId: id ?? null };
}

function exceeds(value: number, against: Against | undefined): Against | undefined {
  return against && value > against.against ? against : undefined;
}

const checks: Readonly<Record<PlausibilityRule, Check>> = {
  'over-the-whole': ({ notOver }, value, all) => exceeds(value, partOf(notOver, all)),
  'over-a-hundred': ({ unit }, value) =>
    unit === 'per cent' ? exceeds(value, { against: 100_00, againstId: null }) : undefined,
  'over-what-people-can-work': ({ hoursOf }, value, all) =>
    exceeds(value, partOf(hoursOf, all, HOURS_A_PERSON)),
  'over-the-weeks': ({ weeksOf }, value, all) => exceeds(value, partOf(weeksOf, all, WEEKS_A_PERSON)),
  'ten-times-last-year': ({ id }, value, _, { lastYear }) => {
    const before = lastYear.get(id) ?? 0;
    return before > 0 ? exceeds(value, { against: before * TOO_MANY_TIMES, againstId: null }) : undefined;
  },
  'under-what-was-paid': ({ id }, value, _, { paidPence }) =>
    id === 'regional-turnover' && value < paidPence ? { against: paidPence, againstId: null } : undefined,
};

/** Every figure that does not look right beside the others, last year’s, and what bodies paid. */
export function findImplausible(
  questions: readonly Question[],
  given: Quantities,
  beside: Beside,
): Warning[] {
  return questions.flatMap((question) => {
    const value = given.get(question.id);
    if (value === undefined) return [];
    return plausibilityRules.flatMap((rule) => {
      const found = checks[rule](question, value, given, beside);
      return found ? [{ questionId: question.id, rule, hundredths: value, ...found }] : [];
    });
  });
}

/** Why the supplier says a figure is right all the same. */
export type Explained = {
  readonly questionId: string;
  readonly rule: string;
  readonly hundredths: number;
};

/** The warnings that nobody has explained for the figure as it now stands. */
export function unexplained(warnings: readonly Warning[], explained: readonly Explained[]): Warning[] {
  return warnings.filter(
    ({ questionId, rule, hundredths }) =>
      !explained.some(
        (one) => one.questionId === questionId && one.rule === rule && one.hundredths === hundredths,
      ),
  );
}
