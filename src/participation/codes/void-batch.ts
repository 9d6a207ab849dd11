import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { findRoundForUpdate } from '../rounds/rounds.queries.ts';
import { voidUnused } from './joining-codes.queries.ts';

/**
 * A facilitator or commissioner makes the unused codes of one batch void, since slips or letters went missing, so
 * that others can be given in their place. Whoever came in with one already stays in. The record says how many.
 * Refuses once the round has closed, and where no code is left unused.
 */
export async function voidBatch(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly batchId: string },
): Promise<{ voided: number } | Refusal<'round-closed' | 'none-left'>> {
  const round = await findRoundForUpdate(tx, input.roundId);
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds >= round.closes_at.epochNanoseconds) return { refused: 'round-closed' };
  const voided = await voidUnused(tx, input, now);
  if (voided === 0) return { refused: 'none-left' };
  const subject = { bodyId: round.body_id, roundId: input.roundId };
  await recordEntry(tx, by, { type: 'codes-voided', subject, facts: { codes: voided } });
  return { voided };
}
