import type { Refusal } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { readJoiningCode } from '../codes/joining-code.rules.ts';
import { wayNames } from '../rounds/round-rule.rules.ts';
import { listRoundOutcomes, type RoundOutcome } from '../rounds/rounds.queries.ts';
import { type OwnAnswer, openOwnAnswer } from './own-answer.rules.ts';
import {
  type ReceiptSecret,
  readReceiptSecret,
  receiptKeys,
  receiptSecretFromCode,
} from './receipt-secret.rules.ts';
import { deleteAnswerCopies, listAnswerCopies } from './voice.queries.ts';

export type OpenedCopy = {
  readonly roundId: string;
  /** The outcomes asked about, in the round’s order, to which places in an answer refer. */
  readonly outcomes: readonly RoundOutcome[];
  /** What this resident said, a way of answering each. */
  readonly own: readonly OwnAnswer[];
  /** The copies as they lie sealed. */
  readonly sealed: readonly Buffer[];
};

/**
 * Opens a resident's own copies of their answers with the secret they were given, or with the code from the slip of a
 * paper ballot; the secret itself says which round they are of. Nothing is written, and nothing says who asked.
 */
export async function openAnswerCopy(
  db: Database | Transaction,
  typed: string,
  roundId?: string,
): Promise<OpenedCopy | Refusal<'secret-malformed' | 'secret-unknown'>> {
  const secret = readSecret(typed);
  if (secret === null) return { refused: 'secret-malformed' };
  const keys = wayNames.map((way) => receiptKeys(secret, way));
  const copies = await listAnswerCopies(
    db,
    keys.map(({ lookup }) => lookup),
    roundId,
  );
  const [first] = copies;
  const opened = copies.flatMap(({ lookup, roundId: of, sealed }) => {
    const key = keys.find((each) => each.lookup.equals(lookup));
    const answer = key && of === first?.roundId ? openOwnAnswer(key, of, sealed) : null;
    return answer ? [{ answer, sealed }] : [];
  });
  if (!first || opened.length === 0) return { refused: 'secret-unknown' };
  return {
    roundId: first.roundId,
    outcomes: await listRoundOutcomes(db, first.roundId),
    own: opened.map(({ answer }) => answer),
    sealed: opened.map(({ sealed }) => sealed),
  };
}

/**
 * Erases a resident’s own copies with the secret that opens them; the answers stay as they are. Nothing says who asked.
 * Refuses a code that is none, and one that finds no copy.
 */
export async function eraseAnswerCopy(
  tx: Transaction,
  typed: string,
): Promise<{ erased: number } | Refusal<'secret-malformed' | 'secret-unknown'>> {
  const secret = readSecret(typed);
  if (secret === null) return { refused: 'secret-malformed' };
  const lookups = wayNames.map((way) => receiptKeys(secret, way).lookup);
  const erased = await deleteAnswerCopies(tx, lookups);
  return erased === 0 ? { refused: 'secret-unknown' } : { erased };
}

function readSecret(typed: string): ReceiptSecret | null {
  const code = readJoiningCode(typed);
  return code === null ? readReceiptSecret(typed) : receiptSecretFromCode(code);
}
