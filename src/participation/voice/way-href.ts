import type { Way } from '../rounds/round-rule.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';

const paths: Readonly<Record<Way, string>> = {
  points: 'answer',
  comparisons: 'compare',
  statements: 'statements',
};

/** Where a way of answering a round is. */
export function wayHref(round: Pick<Round, 'slug'>, way: Way): string {
  return `/say/${round.slug}/${paths[way]}`;
}
