import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { actsForGroup } from '../acts-for.ts';
import { getNeedForUpdate, updateNeed } from '../needs.queries.ts';
import { nextStep } from './need.rules.ts';

export type SendRefusal = 'not-whole' | 'sent-already' | 'days-past';

/** A volunteer sends a need whose four questions are answered: from now on it waits to be read. */
export async function sendNeed(
  tx: Transaction,
  by: By,
  input: { readonly needId: string },
): Promise<{ readonly sent: true } | Refusal<SendRefusal>> {
  const need = await getNeedForUpdate(tx, input.needId);
  if (!(await actsForGroup(tx, by.actor, need))) throw new NotFound();
  if (need.state !== 'draft') return { refused: 'sent-already' };
  if (nextStep(need) || !need.endsOn) return { refused: 'not-whole' };
  const now = await by.clock.now(tx);
  if (Temporal.PlainDate.compare(need.endsOn, londonDate(now)) < 0) return { refused: 'days-past' };
  await updateNeed(tx, input.needId, { state: 'waiting', sent_at: now });
  return { sent: true };
}
