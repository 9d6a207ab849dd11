/** One question of the census: how many people each of its levels has, and which level each respondent is at. */
export type Margin = {
  readonly name: string;
  readonly levels: readonly { readonly level: string; readonly population: number }[];
  readonly answers: readonly string[];
};

export type MarginsRefused =
  | { readonly refused: 'no-respondents' }
  | {
      readonly refused: 'level-unknown';
      readonly margin: string;
      readonly level: string;
      readonly people: number;
    }
  | {
      readonly refused: 'level-without-respondent';
      readonly margin: string;
      readonly level: string;
      readonly population: number;
    }
  | {
      readonly refused: 'totals-differ';
      readonly margins: readonly [string, string];
      readonly totals: readonly [number, number];
    };

/** How far totals of margins may lie apart, as a part of the total. */
const SAME_TOTAL = 1e-9;

/**
 * Why a sample cannot be raked to margins at all: nobody in it, a respondent at a level that the margin does not
 * have, a level with people but no respondent, margins of different totals. Null when it can be tried.
 */
export function refuseMargins(design: Float64Array, margins: readonly Margin[]): MarginsRefused | null {
  if (!design.some((weight) => weight > 0)) return { refused: 'no-respondents' };
  for (const { name, levels, answers } of margins) {
    const known = new Map(levels.map(({ level }) => [level, 0]));
    for (const [index, level] of answers.entries()) {
      const people = known.get(level);
      if (people === undefined) {
        return {
          refused: 'level-unknown',
          margin: name,
          level,
          people: answers.filter((a) => a === level).length,
        };
      }
      if ((design[index] as number) > 0) known.set(level, people + 1);
    }
    const empty = levels.find(({ level, population }) => population > 0 && known.get(level) === 0);
    if (empty) return { refused: 'level-without-respondent', margin: name, ...empty };
  }
  return refuseTotals(margins);
}

function refuseTotals(margins: readonly Margin[]): MarginsRefused | null {
  const totals = margins.map(({ levels }) => levels.reduce((sum, { population }) => sum + population, 0));
  const first = totals[0] ?? 0;
  const other = totals.findIndex((total) => Math.abs(total - first) > SAME_TOTAL * Math.max(total, first));
  if (other < 0) return null;
  const names = [margins[0]?.name ?? '', margins[other]?.name ?? ''] as const;
  return { refused: 'totals-differ', margins: names, totals: [first, totals[other] as number] };
}
