import type { Temporal } from 'temporal-polyfill';
import { sha256Hex } from '../../../../accountability/files/sha256.rules.ts';
import type { By, Refusal } from '../../../../acts/by.ts';
import { decideReason } from '../../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../../db/connect.ts';
import { NotFound } from '../../../../db/errors.ts';
import { sendMail } from '../../../../people/mail/send-mail.ts';
import { findBarred } from '../../../barred/find-barred.ts';
import { listBidderAddresses } from '../../../bids/bidder-addresses.queries.ts';
import { isAwarded } from '../../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../../tenders/tenders.queries.ts';
import { listBidders } from '../../bidders.queries.ts';
import { recordSealed } from '../record-sealed.ts';
import { answerUntil } from './advantage.rules.ts';
import { type AdvantageKey, insertAdvantage } from './advantages.queries.ts';
import type { AskRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

export type AskAdvantage = AdvantageKey & {
  readonly what: string;
  readonly answerOn: Temporal.PlainDate;
  /** Where this site is reached: the bidder’s message links there. */
  readonly publicUrl: string;
};
/**
 * The authority tells a bidder that it may have an unfair advantage, why, and until when it can answer (Procurement Act
 * 2023 s.82). Nothing is decided by it. What was said stays out of the public record but for a salted fingerprint.
 */
export async function askAdvantage(
  tx: Transaction,
  by: By,
  input: AskAdvantage,
): Promise<{ answerBy: Temporal.Instant } | Refusal<AskRefusal>> {
  const tender = await getProcurementForUpdate(tx, input);
  const bidder = (await listBidders(tx, input)).find(({ bidId }) => bidId === input.bidId);
  if (!bidder) throw new NotFound();
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  if (await isAwarded(tx, input)) return { refused: 'award-decided' };
  const about = [
    bidder.supplierName,
    tender.title,
    'advantage information worked paid drafted specification conflict',
  ];
  const what = decideReason({ text: input.what, others: [], about });
  if ('refused' in what) return what;
  const now = await by.clock.now(tx);
  const answerBy = answerUntil(now, input.answerOn);
  if (!answerBy) return { refused: 'too-soon' };
  const asked = { what: what.reason, at: now, by: by.actor.personId, answerBy };
  if (!(await insertAdvantage(tx, input, asked))) return { refused: 'asked-already' };
  const link = `${input.publicUrl}/tenders/${tender.bodySlug}/${tender.slug}/advantage`;
  for (const recipient of await listBidderAddresses(tx, input)) {
    const subject = words.mailSubject(tender.title);
    await sendMail(tx, by, { recipient, subject, body: words.mailBody(tender.title, answerBy, link) });
  }
  await recordSealed(tx, by, input, {
    type: 'advantage-asked',
    open: { answerBy: answerBy.toString() },
    fact: { bid: input.bidId, whatSha256: sha256Hex(what.reason) },
  });
  return { answerBy };
}
