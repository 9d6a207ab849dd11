import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { findAskFault } from './clarification.rules.ts';
import { insertQuestion } from './save-clarification.queries.ts';

export type AskRefusal = Refusal<'not-open' | 'questions-over' | 'question-blank'>;

/**
 * A supplier asks about a tender, for the officers alone: nothing goes into the public record until they answer to all.
 * Whether it is in time is asked of the clock after the purchase is held. `shared` is the purchase that holds the
 * notice. Refused late, the words are not kept: they would be a question that nobody may answer.
 */
export async function askQuestion(
  tx: Transaction,
  by: By,
  input: { readonly shared: ProcurementKey; readonly supplierId: string; readonly original: string },
): Promise<{ questionId: string } | AskRefusal> {
  const tender = await getProcurementForUpdate(tx, input.shared);
  const now = await by.clock.now(tx);
  const fault = findAskFault(tender, now);
  if (fault) return { refused: fault };
  const original = input.original.trim();
  if (original === '') return { refused: 'question-blank' };
  const id = uuidV7(now.epochMilliseconds, by.random);
  const { supplierId } = input;
  await insertQuestion(tx, input.shared, {
    id,
    supplierId,
    personId: by.actor.personId,
    at: now,
    original,
  });
  return { questionId: id };
}
