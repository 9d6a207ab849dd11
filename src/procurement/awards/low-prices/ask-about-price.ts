import { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { londonDate } from '../../../values/dates.ts';
import { listBankHolidays } from '../../bank-holidays.queries.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { listBidderAddresses } from '../../bids/bidder-addresses.queries.ts';
import type { OpenedBid } from '../../bids/opened-bid.rules.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { holidayDates } from '../../working-days.rules.ts';
import { findAward } from '../awards.queries.ts';
import { commitToStep, earliestExplainBy } from './low-price.rules.ts';
import { findLowPrice, insertNotAsked, insertQuestion } from './low-prices.queries.ts';
import type { AskRefusal, HoldRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

type PriceKey = ProcurementKey & { readonly bidId: string };
type Held = { readonly tender: Awaited<ReturnType<typeof getProcurementForUpdate>>; readonly bid: OpenedBid };
/** A question says something: eight words would be a reason, a question may be shorter. */
const SHORTEST_QUESTION = 20;

/**
 * Tells a bidder that its price is thought to be abnormally low, asks how it will perform the contract for it, and by
 * when it may answer, three working days at least (Procurement Act 2023 s.19(4)). Everyone who acts for it gets the message. The authority may ask about any opened bid, prompted or not.
 */
export async function askAboutPrice(
  tx: Transaction,
  by: By,
  input: PriceKey & {
    readonly question: string;
    readonly explainBy: Temporal.PlainDate;
    /** Where this site is reached: the message links there. */
    readonly publicUrl: string;
  },
): Promise<{ asked: true } | Refusal<AskRefusal>> {
  const held = await holdUnasked(tx, by, input);
  if ('refused' in held) return held;
  const question = input.question.trim();
  if (question.length < SHORTEST_QUESTION) return { refused: 'question-short' };
  const at = await by.clock.now(tx);
  const earliest = earliestExplainBy(londonDate(at), holidayDates(await listBankHolidays(tx)));
  if (Temporal.PlainDate.compare(input.explainBy, earliest) < 0) return { refused: 'too-soon' };
  const recordSalt = newSalt(by);
  await insertQuestion(tx, input, { ...input, question, recordSalt, at, by: by.actor.personId });
  await recordEntry(tx, by, {
    type: 'low-price-asked',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: {
      explainBy: input.explainBy.toString(),
      commitment: commitToStep('asked', held.bid.label, question, recordSalt),
    },
  });
  const { bodySlug, slug, title } = held.tender;
  const body = words.askedMail(
    title,
    input.explainBy,
    `${input.publicUrl}/tenders/${bodySlug}/${slug}/price`,
  );
  for (const recipient of await listBidderAddresses(tx, input))
    await sendMail(tx, by, { recipient, subject: words.askedMailSubject(title), body });
  return { asked: true };
}

/** A price calls for a question, and the authority writes down why it does not ask: the prompt is no rule of law. */
export async function leavePriceUnasked(
  tx: Transaction,
  by: By,
  input: PriceKey & { readonly reason: string },
): Promise<{ left: true } | Refusal<HoldRefusal | ReasonRefusal>> {
  const held = await holdUnasked(tx, by, input);
  if ('refused' in held) return held;
  const { supplierName, label } = held.bid;
  const decided = decideReason({ text: input.reason, others: [], about: [supplierName, ...words.about] });
  if ('refused' in decided) return decided;
  const { reason } = decided;
  const recordSalt = newSalt(by);
  const at = await by.clock.now(tx);
  await insertNotAsked(tx, input, { reason, recordSalt, at, by: by.actor.personId });
  await recordEntry(tx, by, {
    type: 'low-price-decided',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { commitment: commitToStep('decided', label, `not-asked ${reason}`, recordSalt) },
  });
  return { left: true };
}

function newSalt(by: By): string {
  return Buffer.from(by.random.nextBytes(16)).toString('hex');
}

/** Takes the purchase’s row, which decides; nobody has asked about this bid, and the award is open. */
async function holdUnasked(tx: Transaction, by: By, key: PriceKey): Promise<Held | Refusal<HoldRefusal>> {
  const tender = await getProcurementForUpdate(tx, key);
  const bid = (await listOpenedBids(tx, key)).find(({ id }) => id === key.bidId);
  if (!bid) throw new NotFound();
  if (await findAward(tx, key)) return { refused: 'award-decided' };
  if (await findLowPrice(tx, key, key.bidId)) return { refused: 'already-asked' };
  const barred = await findBarred(tx, key, by.actor.personId);
  if (barred) return { refused: barred };
  return { tender, bid };
}
