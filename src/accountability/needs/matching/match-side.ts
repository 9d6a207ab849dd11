import type { Actor } from '../../../acts/by.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { actsForGroup } from '../acts-for.ts';
import { getNeedForUpdate, type Need } from '../needs.queries.ts';
import type { MatchSide } from './match.rules.ts';
import { findNeedOfMatch, getMatch, type Match } from './matches.queries.ts';

/** Which side of a match somebody acts for. Neither: not found. */
export async function sideOfMatch(
  db: Database | Transaction,
  actor: Actor,
  match: Match,
): Promise<MatchSide> {
  const { hat } = actor;
  if (hat.kind === 'supplier' && hat.supplierId === match.supplierId) return 'supplier';
  const group = { groupId: match.groupId, bodyId: match.groupBodyId };
  if (await actsForGroup(db, actor, group)) return 'group';
  throw new NotFound();
}

/** A match with its need held, and the side that acts: everything about a match is decided under its need’s row. */
export async function holdMatch(
  tx: Transaction,
  actor: Actor,
  matchId: string,
): Promise<{ readonly match: Match; readonly need: Need; readonly side: MatchSide }> {
  const need = await getNeedForUpdate(tx, await findNeedOfMatch(tx, matchId));
  const match = await getMatch(tx, matchId);
  return { match, need, side: await sideOfMatch(tx, actor, match) };
}
