import { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { commitToStep } from './low-price.rules.ts';
import { findLowPrice, saveExplanation } from './low-prices.queries.ts';

export type ExplainRefusal = 'explanation-short' | 'already-explained' | 'already-decided' | 'time-is-up';

const SHORTEST = 20;

/** The bidder shows how it will perform the contract for its price, by the end of the day it was given. */
export async function explainPrice(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly supplierId: string; readonly explanation: string },
): Promise<{ explained: true } | Refusal<ExplainRefusal>> {
  await getProcurementForUpdate(tx, input);
  const bid = (await listOpenedBids(tx, input)).find(({ supplierId }) => supplierId === input.supplierId);
  const asked = bid && (await findLowPrice(tx, input, bid.id));
  if (!bid || !asked?.explainBy) throw new NotFound();
  if (asked.explainedAt) return { refused: 'already-explained' };
  if (asked.decision) return { refused: 'already-decided' };
  const at = await by.clock.now(tx);
  if (Temporal.PlainDate.compare(londonDate(at), asked.explainBy) > 0) return { refused: 'time-is-up' };
  const explanation = input.explanation.trim();
  if (explanation.length < SHORTEST) return { refused: 'explanation-short' };
  const key = { bodyId: input.bodyId, procurementId: input.procurementId };
  await saveExplanation(tx, { ...key, bidId: bid.id }, { explanation, at, by: by.actor.personId });
  await recordEntry(tx, by, {
    type: 'low-price-explained',
    subject: key,
    facts: { commitment: commitToStep('explained', bid.label, explanation, asked.recordSalt) },
  });
  return { explained: true };
}
