import type { CriterionMethod } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

const relative: ReadonlySet<CriterionMethod> = new Set([
  'linear-to-lowest',
  'lowest-ratio',
  'relative-to-best',
]);

/**
 * Marks that depend on the other bids let one more bid, however bad, reorder the rest. The simulator tries it with
 * twenty plausible bids before the notice; this warns while it has not been run on these very criteria, of each
 * criterion that is marked so, and of what the run found.
 */
export function checkRankReversal({ criteria, lastRun }: CheckInput): Finding[] {
  if (criteria.length === 0) return [];
  const source = sources.absolutes;
  const run = lastRun?.isOfThese ? lastRun : null;
  const notRun: Finding[] = run
    ? []
    : [
        {
          level: 'warning',
          sentence: lastRun ? words.runOutOfDate : words.notRun,
          about: 'run',
          source: sources.simulator,
        },
      ];
  const found = criteria.filter(({ method }) => relative.has(method));
  if (found.length === 0)
    return run ? [{ level: 'ok', sentence: words.absolutes(run.seed), source }] : notRun;
  return [
    ...notRun,
    ...found.map(
      ({ code }): Finding => ({
        level: 'warning',
        sentence: run ? words.relativeRun(code, run.reordered, run.tried) : words.relative(code),
        code,
        source,
      }),
    ),
  ];
}
