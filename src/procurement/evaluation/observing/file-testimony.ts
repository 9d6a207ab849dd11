import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { readModeration } from '../moderating/read-moderation.queries.ts';
import { type Fairness, findTestimonyFault, type TestimonyFault } from './observer.rules.ts';
import { findObserver } from './observers.queries.ts';
import { insertTestimony } from './testimony.queries.ts';

export type FileTestimony = ProcurementKey & { readonly fair: Fairness; readonly words: string };
export type TestimonyRefusal = TestimonyFault | 'filed-already';

/**
 * An observer says in public what they saw, once, after every score is agreed. It stands on the thread from the moment the
 * award is published, as they wrote it, and the authority answers it.
 */
export async function fileTestimony(
  tx: Transaction,
  by: By,
  input: FileTestimony,
): Promise<{ filed: true } | Refusal<TestimonyRefusal>> {
  const { personId } = by.actor;
  if (!(await findObserver(tx, input, personId))) throw new NotFound();
  const { questions } = await readModeration(tx, input);
  const allAgreed = questions.length > 0 && questions.every(({ state }) => state === 'agreed');
  const fault = findTestimonyFault({ words: input.words, allAgreed });
  if (fault) return { refused: fault };
  const said = { fair: input.fair, words: input.words.trim(), at: await by.clock.now(tx) };
  if (!(await insertTestimony(tx, { ...input, personId }, said))) return { refused: 'filed-already' };
  await recordEntry(tx, by, {
    type: 'testimony-filed',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { fair: said.fair, wordsSha256: sha256Hex(said.words) },
  });
  return { filed: true };
}
