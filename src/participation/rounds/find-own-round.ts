import { NotFound } from '../../db/errors.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { findRoundBySlug, type Round } from './rounds.queries.ts';

/** The round that a desk's address names, if it is the body's own; drafts too. */
export async function findOwnRound(at: Visit): Promise<Round> {
  const round = await findRoundBySlug(at.db, at.params['round'] ?? '');
  if (round.bodyId !== at.body?.id) throw new NotFound();
  return round;
}
