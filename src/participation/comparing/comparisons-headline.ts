import type { RoundOutcome } from '../rounds/rounds.queries.ts';
import type { FoundStrengths } from './comparisons-finding.rules.ts';
import { resultWords as words } from './result-words.en.ts';

export type ComparisonsHeadline = {
  /** What comes first, for a heading. */
  readonly title: string;
  /** The same in a sentence of its own, with how often. */
  readonly sentence: string;
};

/** What is said first of the comparisons: never that one is ahead where chance alone could turn it round. */
export function comparisonsHeadline(
  { outcomes: found }: FoundStrengths,
  outcomes: readonly RoundOutcome[],
): ComparisonsHeadline {
  const first = found.filter(({ isAmongFirst }) => isAmongFirst);
  const [one, ...others] = [...first].sort((a, b) => b.logStrength - a.logStrength);
  if (!one || first.length === found.length) {
    return { title: words.allTogetherTitle, sentence: words.allTogether };
  }
  const nameOf = (slug: string) => outcomes.find((each) => each.slug === slug)?.plainName ?? slug;
  const names = [one, ...others].map(({ outcome }) => nameOf(outcome));
  return others.length === 0
    ? { title: words.firstTitle(names), sentence: words.first(names[0] ?? '', Math.round(one.chance * 100)) }
    : { title: words.firstTitle(names), sentence: words.firstTogether(names) };
}
