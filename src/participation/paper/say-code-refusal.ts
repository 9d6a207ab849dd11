import type { Database, Transaction } from '../../db/connect.ts';
import { hashJoiningCode } from '../codes/joining-code.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { findRoundOfCode, listRoundsWithCodes } from './paper.queries.ts';
import { words } from './words.en.ts';

export type CodeRefused =
  | 'code-malformed'
  | 'code-unknown'
  | 'code-not-paper'
  | 'code-used-online'
  | 'code-entered';

/** What to say beside a code that was refused; an unknown one may be from another of the body’s rounds. */
export async function sayCodeRefusal(
  db: Database | Transaction,
  round: Round,
  code: string,
  refused: CodeRefused,
): Promise<string> {
  if (refused !== 'code-unknown') return words.refused[refused];
  const rounds = await listRoundsWithCodes(db, round.bodyId);
  const candidates = rounds.flatMap((roundId) => {
    const codeHash = hashJoiningCode(roundId, code);
    return codeHash ? [{ roundId, codeHash }] : [];
  });
  const title = await findRoundOfCode(db, candidates);
  return title === undefined ? words.refused[refused] : words.otherRound(title);
}
