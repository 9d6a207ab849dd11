import type { Database } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import { findPublicRound } from '../../rounds/find-public-round.ts';
import { listRoundOutcomes, type Round, type RoundOutcome } from '../../rounds/rounds.queries.ts';

export type Theme = { readonly round: Round; readonly outcome: RoundOutcome };

/** A theme of a round that is announced, by the slugs of both. */
export async function findTheme(
  db: Database,
  roundSlug: string | undefined,
  outcomeSlug: string | undefined,
): Promise<Theme> {
  const round = await findPublicRound(db, roundSlug);
  const outcomes = await listRoundOutcomes(db, round.id);
  const found = outcomes.find(({ slug }) => slug === outcomeSlug);
  return { round, outcome: await orNotFound(Promise.resolve(found)) };
}

export function themeHref({
  round,
  outcome,
}: {
  round: { slug: string };
  outcome: { slug: string };
}): string {
  return `/network/rounds/${round.slug}/${outcome.slug}`;
}
