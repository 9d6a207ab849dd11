import type { Temporal } from 'temporal-polyfill';
import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { roundState } from '../rounds/round.rules.ts';
import { findRoundById, type Round } from '../rounds/rounds.queries.ts';
import { findStanding } from '../voice/voice.queries.ts';
import { findAskedOutcome } from './asked-outcome.queries.ts';
import { listOwnWaiting, mostWaiting, takeAuthorPlace } from './authors.queries.ts';
import { saltBytes } from './statement-commitment.rules.ts';
import { readStatementText, type TextRefusal } from './statement-text.rules.ts';
import { holdStatements, insertStatement } from './statements.queries.ts';

export type ProposeRefusal =
  | TextRefusal
  | 'not-asked'
  | 'not-open'
  | 'not-verified'
  | 'outcome'
  | 'three-wait';

/**
 * A resident proposes a statement: it waits, under its number, until a moderator has read it. Who may answer the round
 * may propose, three at a time. The statement keeps the day and nothing of who proposed it; the place in the queue,
 * which knows the person by the round’s key, goes once it is read. Refuses what `readStatementText` refuses.
 */
export async function proposeStatement(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly text: string; readonly outcomeSlug: string | null },
): Promise<{ readonly number: number } | (Refusal<ProposeRefusal> & { readonly length?: number })> {
  const read = readStatementText(input.text);
  if ('refused' in read) return read;
  const { roundId, outcomeSlug } = input;
  const { personId } = by.actor;
  await holdStatements(tx, roundId);
  const round = await findRoundById(tx, roundId);
  const now = await by.clock.now(tx);
  const refused = await decideMayPropose(tx, round, personId, now);
  if (refused) return { refused };
  const about = await findAskedOutcome(tx, roundId, outcomeSlug);
  if (isRefused<'outcome'>(about)) return about;
  const statementId = uuidV4(by.random);
  const number = await insertStatement(tx, {
    roundId,
    id: statementId,
    text: read.text,
    salt: by.random.nextBytes(saltBytes),
    outcomeId: about.outcomeId,
    proposedOn: londonDate(now),
    isSeed: false,
  });
  await takeAuthorPlace(tx, { roundId, statementId, personId });
  return { number };
}

async function decideMayPropose(
  tx: Transaction,
  round: Round,
  personId: string,
  now: Temporal.Instant,
): Promise<ProposeRefusal | null> {
  if (!round.ways.includes('statements')) return 'not-asked';
  if (roundState(round, now) !== 'open') return 'not-open';
  const standing = await findStanding(tx, round.id, personId);
  if (standing.tier < round.tier || standing.outward === null) return 'not-verified';
  return (await listOwnWaiting(tx, round.id, personId)).length >= mostWaiting ? 'three-wait' : null;
}
