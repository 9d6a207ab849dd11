import type { ComparedBallot } from './comparisons-finding.rules.ts';

/**
 * Comparisons as the auditor’s file holds them: a line a comparison, with a number for each person that says nothing
 * but which lines are theirs; people stand in the order of what they said, so that neither place nor time is in it.
 * Skips are left out. `pp pairwise` reads it, and finds what was published.
 */
export function comparisonsAuditFile(
  outcomes: readonly string[],
  ballots: readonly ComparedBallot[],
): string {
  const people = ballots
    .map(({ answers }) =>
      answers
        .filter(([, , preferred]) => preferred !== 0)
        .map(([first, second, preferred]) => (preferred > 0 ? [first, second] : [second, first]))
        .map((places) => places.map((place) => outcomes[place - 1] ?? '').join(','))
        .sort(),
    )
    .filter((lines) => lines.length > 0)
    .sort((a, b) => (a.join(';') < b.join(';') ? -1 : 1));
  const rows = people.flatMap((lines, index) => lines.map((line) => `${line},${index + 1}`));
  return `${['winner,loser,person', ...rows].join('\n')}\n`;
}
