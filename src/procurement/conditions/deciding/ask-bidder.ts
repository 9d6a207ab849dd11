import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { londonDate } from '../../../values/dates.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { listBidderAddresses } from '../../bids/bidder-addresses.queries.ts';
import { isAwarded } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import type { AskRefusal } from './refusals.rules.ts';
import { findUnanswered } from './standing.rules.ts';
import { type BidKey, listStandingRows, saveAnswer, saveQuestion } from './standings.queries.ts';
import { words } from './words.en.ts';

/** The shortest time to answer in: a working week, give or take a weekend. A rule of this house. */
export const SHORTEST_DAYS_TO_ANSWER = 7;

/**
 * Asks a bidder about a ground or a condition before anybody decides (Procurement Act 2023 s.58(5)). It is told by
 * mail, which says only where to look. Each question stands by itself, with its own time and its own answer.
 */
export async function askBidder(
  tx: Transaction,
  by: By,
  input: BidKey & {
    readonly question: string;
    readonly answerBy: Temporal.PlainDate;
    readonly publicUrl: string;
  },
): Promise<{ asked: true } | Refusal<AskRefusal>> {
  const procurement = await getProcurementForUpdate(tx, input);
  if (!procurement.bidsOpenedAt) return { refused: 'bids-not-opened' };
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  const row = (await listStandingRows(tx, input)).find(({ bidId }) => bidId === input.bidId);
  if (row?.decided || (await isAwarded(tx, input))) return { refused: 'already-decided' };
  const at = await by.clock.now(tx);
  const earliest = londonDate(at).add({ days: SHORTEST_DAYS_TO_ANSWER });
  if (Temporal.PlainDate.compare(input.answerBy, earliest) < 0) return { refused: 'too-soon' };
  const { question, answerBy } = input;
  const number = (row?.questions.length ?? 0) + 1;
  await saveQuestion(tx, input, { number, question, at, by: by.actor.personId, answerBy });
  const where = `${input.publicUrl}/tenders/${procurement.bodySlug}/${procurement.slug}/taking-part`;
  const mail = {
    subject: words.mailSubject(procurement.title),
    body: words.mailBody(procurement.title, where),
  };
  for (const recipient of await listBidderAddresses(tx, input))
    await sendMail(tx, by, { recipient, ...mail });
  return { asked: true };
}

/** The bidder’s answer to the earliest question it has not answered: once each, until the decision is made. */
export async function answerStanding(
  tx: Transaction,
  by: By,
  input: BidKey & { readonly answer: string },
): Promise<{ answered: true } | Refusal<'already-decided' | 'already-answered'>> {
  await getProcurementForUpdate(tx, input);
  const row = (await listStandingRows(tx, input)).find(({ bidId }) => bidId === input.bidId);
  const standing = await orNotFound(Promise.resolve(row?.questions[0] ? row : undefined));
  if (standing.decided) return { refused: 'already-decided' };
  const next = findUnanswered(standing.questions);
  if (!next) return { refused: 'already-answered' };
  const at = await by.clock.now(tx);
  await saveAnswer(
    tx,
    { ...input, number: next.number },
    { answer: input.answer, at, by: by.actor.personId },
  );
  return { answered: true };
}
