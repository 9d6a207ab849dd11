import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { answerOnce, listTestimony, type TestimonyKey } from './testimony.queries.ts';

export type AnswerTestimonyRefusal = 'answered-already' | Barred | ReasonRefusal;

/** The authority answers what an observer said, once, in words that speak to it. Both stand side by side in public. */
export async function answerTestimony(
  tx: Transaction,
  by: By,
  input: TestimonyKey & { readonly answer: string },
): Promise<{ answered: true } | Refusal<AnswerTestimonyRefusal>> {
  const all = await listTestimony(tx, input);
  const testimony = all.find(({ personId }) => personId === input.personId);
  if (!testimony) throw new NotFound();
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  const others = all.flatMap(({ answer }) => answer ?? []);
  const answer = decideReason({ text: input.answer, others, about: [testimony.words] });
  if ('refused' in answer) return answer;
  const answered = { answer: answer.reason, by: by.actor.personId, at: await by.clock.now(tx) };
  if (!(await answerOnce(tx, input, answered))) return { refused: 'answered-already' };
  await recordEntry(tx, by, {
    type: 'testimony-answered',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { answerSha256: sha256Hex(answer.reason) },
  });
  return { answered: true };
}
