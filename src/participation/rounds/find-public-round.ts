import type { Database } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { findRoundBySlug, type Round } from './rounds.queries.ts';

/** A round that anyone may see: announced. A draft is nobody's to know. */
export async function findPublicRound(db: Database, slug: string | undefined): Promise<Round> {
  const round = await findRoundBySlug(db, slug ?? '');
  if (!round.announcedAt) throw new NotFound();
  return round;
}
