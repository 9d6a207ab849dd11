import type { By, Refusal } from '../../acts/by.ts';
import type { ReasonRefusal } from '../../acts/reasons.rules.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { checkReason, type StatementLine } from './mandate.rules.ts';
import { aboutRound, findOwnRoundToAnswer } from './mandate-ground.ts';
import { listOtherReasons } from './mandate-lines.queries.ts';
import type { MandateKey } from './mandates.queries.ts';
import { findMandateForUpdate, saveStatementLine } from './save-mandate.queries.ts';
import { listSharedStatements } from './shared-statements.queries.ts';

/**
 * An elected member answers one statement that all groups share, in draft. Refuses once the mandate is published, and
 * reasons that are missing, rest on nothing or are repeated.
 */
export async function answerStatement(
  tx: Transaction,
  _by: By,
  input: MandateKey & StatementLine,
): Promise<{ saved: true } | Refusal<ReasonRefusal | 'already-published'>> {
  const round = await findOwnRoundToAnswer(tx, input);
  const { statementId, answer, reason } = input;
  const shared = await listSharedStatements(tx, round.id);
  const statement = shared.find((each) => each.statementId === statementId);
  if (!statement) throw new NotFound();
  const mandate = await findMandateForUpdate(tx, input);
  if (mandate.published_at) return { refused: 'already-published' };
  const others = await listOtherReasons(tx, input, { statementId });
  const refused = checkReason(input, { others, about: [statement.text, ...aboutRound(round)] });
  if (refused) return { refused };
  const key = { ...input, version: mandate.version };
  await saveStatementLine(tx, key, { statementId, answer, reason: reason.trim() });
  return { saved: true };
}
