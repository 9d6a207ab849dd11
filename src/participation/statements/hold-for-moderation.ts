import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { roundState } from '../rounds/round.rules.ts';
import { findRoundById, type Round } from '../rounds/rounds.queries.ts';
import { type ModerationAct, mayModerate, moderatingRoles } from './moderation.rules.ts';
import { commitToStatement } from './statement-commitment.rules.ts';
import { type Decided, findStatementForUpdate, holdStatements } from './statements.queries.ts';

export type ModerationRefusal = 'decided-already' | 'round-closed' | 'not-a-moderator';
export type HeldStatement = NonNullable<Awaited<ReturnType<typeof findStatementForUpdate>>>;
export type HeldForModeration = {
  readonly round: Round;
  readonly statement: HeldStatement;
  readonly who: Pick<Decided, 'decidedOn' | 'decidedAs'>;
};

/**
 * Holds a statement for a moderator’s act, and its round’s others against being moderated meanwhile. Refuses whoever
 * acts in no moderating role of the round’s body, an act that the statement’s state does not allow (somebody was
 * quicker), and a round whose time is over: what nobody could vote on any more need not be shown.
 */
export async function holdForModeration(
  tx: Transaction,
  by: By,
  of: { readonly roundId: string; readonly number: number; readonly act: ModerationAct },
): Promise<HeldForModeration | Refusal<ModerationRefusal>> {
  await holdStatements(tx, of.roundId);
  const round = await findRoundById(tx, of.roundId);
  const { hat } = by.actor;
  const role = moderatingRoles.find((name) => hat.kind === 'body' && hat.role === name);
  if (!role || hat.kind !== 'body' || hat.bodyId !== round.bodyId) return { refused: 'not-a-moderator' };
  const statement = await findStatementForUpdate(tx, of.roundId, of.number);
  if (!statement) throw new NotFound();
  const now = await by.clock.now(tx);
  const state = roundState(round, now);
  if (state === 'closed' || state === 'published') return { refused: 'round-closed' };
  if (!mayModerate(statement.state, of.act)) return { refused: 'decided-already' };
  return { round, statement, who: { decidedOn: londonDate(now), decidedAs: role } };
}

type Facts = { readonly ground?: string; readonly reason?: string; readonly into?: number };

/** Writes the act into the public record: a statement by its number and a salted hash, never by its words. */
export async function recordModeration(
  tx: Transaction,
  by: By,
  { round, statement, who }: HeldForModeration,
  type: 'statement-shown' | 'statement-declined' | 'statement-merged',
  facts: Facts = {},
): Promise<void> {
  await recordEntry(tx, by, {
    type,
    subject: subjectOf(round),
    facts: {
      round: round.slug,
      statement: statement.number,
      commitment: commitToStatement(statement.text, statement.salt),
      by: who.decidedAs,
      ...facts,
    },
  });
}
