import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { findThreadById, saveClosing } from './threads.queries.ts';

/** A body closes a thread by saying what came of it. Nothing is added to it afterwards; everything stays readable. */
export async function closeThread(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly threadId: string; readonly outcome: string },
): Promise<{ readonly closed: true } | Refusal<'outcome-missing' | 'outcome-long' | 'closed'>> {
  const outcome = input.outcome.trim();
  if (outcome === '') return { refused: 'outcome-missing' };
  if (outcome.length > 2000) return { refused: 'outcome-long' };
  const thread = await findThreadById(tx, input.bodyId, input.threadId);
  if (!thread || thread.state !== 'shown' || thread.closedAt) return { refused: 'closed' };
  await saveClosing(tx, input, { outcome, at: await by.clock.now(tx) });
  return { closed: true };
}
