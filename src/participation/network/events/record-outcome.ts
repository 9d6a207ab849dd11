import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { type EventKey, getEventForUpdate, saveOutcome } from './events.queries.ts';

/** Afterwards the body says how many came and what came of it; it may put it better later. */
export async function recordOutcome(
  tx: Transaction,
  by: By,
  input: EventKey & { readonly outcome: string; readonly came: number },
): Promise<{ readonly recorded: true } | Refusal<'outcome-missing' | 'outcome-long' | 'not-yet'>> {
  const text = input.outcome.trim();
  if (text === '') return { refused: 'outcome-missing' };
  if (text.length > 4000) return { refused: 'outcome-long' };
  const event = await getEventForUpdate(tx, input);
  const at = await by.clock.now(tx);
  if (Temporal.Instant.compare(at, event.startsAt) < 0) return { refused: 'not-yet' };
  await saveOutcome(tx, input, { text, came: input.came, at });
  return { recorded: true };
}
