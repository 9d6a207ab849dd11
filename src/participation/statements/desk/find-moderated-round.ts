import { NotFound } from '../../../db/errors.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { findOwnRound } from '../../rounds/find-own-round.ts';
import type { Round } from '../../rounds/rounds.queries.ts';
import { findStatement, type Statement } from '../statements.queries.ts';

/** The body’s own round that a desk’s address names, where people speak to statements; drafts too. */
export async function findModeratedRound(at: Visit): Promise<Round> {
  const round = await findOwnRound(at);
  if (!round.ways.includes('statements')) throw new NotFound();
  return round;
}

export type ModeratedStatement = { readonly round: Round; readonly statement: Statement };

/** A statement of it, by the number that the address names. */
export async function findModeratedStatement(at: Visit): Promise<ModeratedStatement> {
  const round = await findModeratedRound(at);
  const text = at.params['number'] ?? '';
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new NotFound();
  return { round, statement: await findStatement(at.db, round.id, Number(text)) };
}
