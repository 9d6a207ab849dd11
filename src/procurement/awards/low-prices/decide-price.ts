import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { londonDate } from '../../../values/dates.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { listBidderAddresses } from '../../bids/bidder-addresses.queries.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { findAward } from '../awards.queries.ts';
import { commitToStep, findDecisionFault } from './low-price.rules.ts';
import { findLowPrice, savePriceDecision } from './low-prices.queries.ts';
import type { DecidePriceRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

/**
 * The authority takes the price as it is, or disregards the bid because it considers the price abnormally low
 * (Procurement Act 2023 s.19(3)(c)); where the bidder has shown to its satisfaction that it can perform the contract for
 * the price, it may not (s.19(5)). The bidder is told either way; a disregarded bid is ranked no more.
 */
export async function decidePrice(
  tx: Transaction,
  by: By,
  input: ProcurementKey & {
    readonly bidId: string;
    readonly decision: 'accepted' | 'disregarded';
    readonly reason: string;
  },
): Promise<{ decision: 'accepted' | 'disregarded' } | Refusal<DecidePriceRefusal>> {
  const tender = await getProcurementForUpdate(tx, input);
  const bid = (await listOpenedBids(tx, input)).find(({ id }) => id === input.bidId);
  if (!bid) throw new NotFound();
  if (await findAward(tx, input)) return { refused: 'award-decided' };
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  const asked = await findLowPrice(tx, input, input.bidId);
  const at = await by.clock.now(tx);
  const fault = findDecisionFault(asked, input.decision, londonDate(at));
  if (fault || !asked) return { refused: fault ?? 'not-asked' };
  const about = [bid.supplierName, asked.question ?? '', asked.explanation ?? '', ...words.about];
  const decided = decideReason({ text: input.reason, others: [], about });
  if ('refused' in decided) return decided;
  const { decision } = input;
  const { reason } = decided;
  await savePriceDecision(tx, input, { decision, reason, at, by: by.actor.personId });
  await recordEntry(tx, by, {
    type: 'low-price-decided',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { commitment: commitToStep('decided', bid.label, `${decision} ${reason}`, asked.recordSalt) },
  });
  const mail = {
    subject: words.decidedMailSubject(tender.title),
    body: words.decidedMail(tender.title, decision, reason),
  };
  for (const recipient of await listBidderAddresses(tx, input))
    await sendMail(tx, by, { recipient, ...mail });
  return { decision };
}
