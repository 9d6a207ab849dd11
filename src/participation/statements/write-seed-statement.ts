import { recordEntry } from '../../accountability/record/record-entry.ts';
import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { roundState } from '../rounds/round.rules.ts';
import { findRoundById, type Round } from '../rounds/rounds.queries.ts';
import { findAskedOutcome } from './asked-outcome.queries.ts';
import { commitToStatement, saltBytes } from './statement-commitment.rules.ts';
import { readStatementText, type TextRefusal } from './statement-text.rules.ts';
import { deleteStatement, holdStatements, insertStatement } from './statements.queries.ts';

export type SeedRefusal = TextRefusal | 'not-asked' | 'has-opened' | 'outcome';

/**
 * The commissioner writes a statement to begin with, so that the first resident finds something to answer. It is shown
 * as the authority’s own, from the opening on. Refuses once the round has opened, and what `readStatementText` refuses.
 */
export async function writeSeedStatement(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly text: string; readonly outcomeSlug: string | null },
): Promise<{ readonly number: number } | (Refusal<SeedRefusal> & { readonly length?: number })> {
  const read = readStatementText(input.text);
  if ('refused' in read) return read;
  const { roundId, outcomeSlug } = input;
  await holdStatements(tx, roundId);
  const round = await findRoundById(tx, roundId);
  if (!round.ways.includes('statements')) return { refused: 'not-asked' };
  const now = await by.clock.now(tx);
  const state = roundState(round, now);
  if (state !== 'draft' && state !== 'coming') return { refused: 'has-opened' };
  const about = await findAskedOutcome(tx, roundId, outcomeSlug);
  if (isRefused<'outcome'>(about)) return about;
  const { text } = read;
  const salt = by.random.nextBytes(saltBytes);
  const number = await insertStatement(tx, {
    roundId,
    id: uuidV4(by.random),
    text,
    salt,
    outcomeId: about.outcomeId,
    proposedOn: londonDate(now),
    isSeed: true,
  });
  // A draft is nobody’s to know: what stands in it goes into the record with the announcement.
  if (state === 'coming') await recordSeed(tx, by, round, number, commitToStatement(text, salt));
  return { number };
}

function recordSeed(tx: Transaction, by: By, round: Round, number: number, commitment: string) {
  const facts = { round: round.slug, statement: number, commitment, by: 'commissioner', seed: true };
  return recordEntry(tx, by, { type: 'statement-shown', subject: subjectOf(round), facts });
}

/** Takes a statement out of a draft again. Refuses once the round is announced. */
export async function removeSeedStatement(
  tx: Transaction,
  _by: By,
  input: { readonly roundId: string; readonly number: number },
): Promise<{ readonly removed: true } | Refusal<'announced'>> {
  await holdStatements(tx, input.roundId);
  const round = await findRoundById(tx, input.roundId);
  if (round.announcedAt !== null) return { refused: 'announced' };
  await deleteStatement(tx, input.roundId, input.number);
  return { removed: true };
}
