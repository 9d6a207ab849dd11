import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { sendMail } from '../../people/mail/send-mail.ts';
import type { Barred } from '../barred/barred.rules.ts';
import { findBarred } from '../barred/find-barred.ts';
import { listBidderAddresses } from '../bids/bidder-addresses.queries.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { findAward, insertSummaries } from './awards.queries.ts';
import { readCompetition } from './competition.queries.ts';
import { findOpenQuestion, type OpenQuestion } from './open-questions.queries.ts';
import { buildSummaries } from './summaries.rules.ts';
import { words } from './words.en.ts';

export type SendSummariesRefusal = 'no-award' | 'already-sent' | Barred | OpenQuestion;

/**
 * Gives every bidder whose bid was assessed its assessment summary, before the award notice is published (Procurement
 * Act 2023 s.50(3)). Bids that were disregarded were not assessed, and have none.
 */
export async function sendSummaries(
  tx: Transaction,
  by: By,
  input: ProcurementKey & {
    /** Where this site is reached: the bidders’ messages link there. */
    readonly publicUrl: string;
  },
): Promise<{ bidders: number } | Refusal<SendSummariesRefusal>> {
  const tender = await getProcurementForUpdate(tx, input);
  const award = await findAward(tx, input);
  if (!award) return { refused: 'no-award' };
  if (award.summariesSentAt || award.publishedAt) return { refused: 'already-sent' };
  const held = (await findBarred(tx, input, by.actor.personId)) ?? (await findOpenQuestion(tx, input));
  if (held) return { refused: held };
  const now = await by.clock.now(tx);
  const competition = await readCompetition(tx, input);
  const summaries = buildSummaries({ ...competition, ...award, winnerId: award.bidId });
  await insertSummaries(tx, input, summaries, now);
  await recordEntry(tx, by, {
    type: 'summaries-sent',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { bidders: summaries.length },
  });
  const link = `${input.publicUrl}/tenders/${tender.bodySlug}/${tender.slug}/summary`;
  const mail = {
    subject: words.summaryMailSubject(tender.title),
    body: words.summaryMailBody(tender.title, link),
  };
  for (const { bidId } of summaries)
    for (const recipient of await listBidderAddresses(tx, { ...input, bidId }))
      await sendMail(tx, by, { recipient, ...mail });
  return { bidders: summaries.length };
}
