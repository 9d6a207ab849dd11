import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { confirmClaim } from '../../evidence/confirm-claim.ts';
import { lockPromise } from '../../promises/promises.queries.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { hundredths } from '../posting/quantity.rules.ts';
import { needHref } from '../posting/search-need.ts';
import { holdMatch } from './match-side.ts';
import { type Match, updateMatch } from './matches.queries.ts';
import type { ArrivedRefusal } from './refusals.rules.ts';
import { settleMatch } from './settle-match.ts';
import { writeToOther } from './write-to-other.ts';

export const longestNote = 500;

/**
 * The group says how much came, on the day or after it, or that nothing did. It stands beside the contract manager’s
 * check as evidence and is never the check itself. Its words go to the supplier and the contract manager alone.
 */
export async function sayArrived(
  tx: Transaction,
  by: By,
  input: {
    readonly matchId: string;
    /** In the promise’s unit; 0 where nothing came, undefined where nothing readable was typed. */
    readonly quantity: number | undefined;
    readonly note: string;
    readonly publicUrl: string;
  },
): Promise<{ readonly arrived: number } | Refusal<ArrivedRefusal>> {
  const { match, side } = await holdMatch(tx, by.actor, input.matchId);
  if (side !== 'group') throw new NotFound();
  const at = await by.clock.now(tx);
  const { quantity } = input;
  const refused = refusalOf(match, input, londonDate(at));
  if (refused || quantity === undefined) return { refused: refused ?? 'quantity-missing' };
  await lockPromise(tx, match);
  await updateMatch(tx, match, {
    arrived_quantity: quantity,
    arrived_note: input.note.trim(),
    arrived_by: by.actor.personId,
    arrived_at: at,
  });
  if (match.claimId && quantity > 0) {
    const link = new URL(needHref(match.needId), input.publicUrl).href;
    await confirmClaim(tx, { bodyId: match.bodyId, claimId: match.claimId, link });
  }
  await settleMatch(tx, by, { ...match, arrivedQuantity: quantity });
  await record(tx, by, match, quantity);
  await writeToOther(tx, by, side, { ...match, ...input }, [
    quantity > 0 ? 'arrived' : 'notCome',
    match.needTitle,
  ]);
  return { arrived: quantity };
}

function refusalOf(
  match: Match,
  { quantity, note }: { readonly quantity: number | undefined; readonly note: string },
  today: Temporal.PlainDate,
): ArrivedRefusal | undefined {
  if (match.state !== 'agreed') return 'not-agreed';
  if (match.arrivedAt) return 'said-already';
  if (Temporal.PlainDate.compare(today, match.onDay) < 0) return 'before-its-day';
  if (quantity === undefined) return 'quantity-missing';
  if (hundredths(quantity) > hundredths(match.quantity)) return 'more-than-agreed';
  return note.trim().length > longestNote ? 'note-long' : undefined;
}

async function record(tx: Transaction, by: By, match: Match, quantity: number): Promise<void> {
  await recordEntry(tx, by, {
    type: 'need-met',
    subject: { bodyId: match.bodyId, procurementId: match.procurementId },
    facts: {
      need: match.needId,
      promise: match.promiseId,
      match: match.matchId,
      claim: match.claimId,
      agreed: match.quantity,
      arrived: quantity,
    },
  });
}
