import type { Temporal } from 'temporal-polyfill';
import { sha256Hex } from '../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellPurchase } from '../../participation/following/tell-purchase.ts';
import { sendMail } from '../../people/mail/send-mail.ts';
import { londonDate } from '../../values/dates.ts';
import type { OpenedBid } from '../bids/opened-bid.rules.ts';
import { factOf } from '../evaluation/moderating/agreed-score.rules.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { Procedure } from '../tenders/procurement.rules.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import {
  type Award,
  findAward,
  insertSummaries,
  listBankHolidays,
  listBidderMail,
  savePublication,
} from './awards.queries.ts';
import { readCompetition } from './competition.queries.ts';
import { hashEvaluation } from './decision-fact.rules.ts';
import { decideStandstill, type StandstillRegime } from './standstill.rules.ts';
import { buildSummaries } from './summaries.rules.ts';
import { words } from './words.en.ts';

export type PublishAward = ProcurementKey & {
  readonly noticeIdentifier: string;
  /** Where this site is reached: the bidders’ messages link there. */
  readonly publicUrl: string;
};
export type PublishAwardRefusal = 'no-award' | 'already-published' | 'holidays-missing';

type Competition = Awaited<ReturnType<typeof readCompetition>>;
type Tender = Awaited<ReturnType<typeof getProcurementForUpdate>>;

/** Which standstill rules a procedure falls under: mandatory except for light touch and below the threshold. */
export function regimeOf(procedure: Procedure): StandstillRegime {
  return procedure === 'light-touch' || procedure === 'below-threshold' ? procedure : 'covered';
}

/**
 * Publishes the award: every bidder gets its assessment summary (Procurement Act 2023 s.50), standstill runs from the
 * day the notice is out (s.51), and the record opens what it held sealed: the decision and every agreed score.
 */
export async function publishAward(
  tx: Transaction,
  by: By,
  input: PublishAward,
): Promise<{ standstillEndsOn: Temporal.PlainDate | null } | Refusal<PublishAwardRefusal>> {
  const tender = await getProcurementForUpdate(tx, input);
  const award = await findAward(tx, input);
  if (!award) return { refused: 'no-award' };
  if (award.publishedAt) return { refused: 'already-published' };
  const now = await by.clock.now(tx);
  const standstill = decideStandstill({
    regime: regimeOf(tender.procedure),
    publishedOn: londonDate(now),
    bankHolidays: await listBankHolidays(tx),
    offeredWorkingDays: null,
  });
  if ('refused' in standstill) return { refused: 'holidays-missing' };
  const standstillEndsOn = standstill.kind === 'none' ? null : standstill.lastDay;
  const { noticeIdentifier } = input;
  await savePublication(tx, input, { at: now, noticeIdentifier, standstillEndsOn });
  const competition = await readCompetition(tx, input);
  await insertSummaries(tx, input, buildSummaries({ ...competition, ...award, winnerId: award.bidId }), now);
  await recordPublication(tx, by, { input, award, competition, standstillEndsOn });
  await indexAward(tx, tender, competition, award);
  await tellBidders(tx, by, input, tender);
  await tellPurchase(tx, by, { ...input, moment: 'award-published' });
  return { standstillEndsOn };
}

type Published = {
  readonly input: PublishAward;
  readonly award: Award;
  readonly competition: Competition;
  readonly standstillEndsOn: Temporal.PlainDate | null;
};

async function recordPublication(tx: Transaction, by: By, published: Published): Promise<void> {
  const { input, award, competition, standstillEndsOn } = published;
  const winner = winnerAmong(competition.bids, award);
  const codes = new Map(competition.criteria.map(({ id, code }) => [id, code]));
  const labels = new Map(competition.bids.map(({ id, label }) => [id, label]));
  const scores = competition.agreed.map((agreed) =>
    factOf(agreed, codes.get(agreed.criterionId) ?? '', labels.get(agreed.bidId) ?? ''),
  );
  await recordEntry(tx, by, {
    type: 'award-published',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: {
      noticeIdentifier: input.noticeIdentifier,
      supplier: winner.supplierId,
      standstillEndsOn: standstillEndsOn?.toString() ?? null,
      decision: { bid: winner.label, reasonSha256: sha256Hex(award.reason), salt: award.recordSalt },
      evaluationSha256: hashEvaluation(award.evaluation),
      scores: scores.sort((a, b) => (`${a.criterion} ${a.bid}` < `${b.criterion} ${b.bid}` ? -1 : 1)),
    },
  });
}

function winnerAmong(bids: readonly OpenedBid[], award: Award): OpenedBid {
  const winner = bids.find(({ id }) => id === award.bidId);
  if (!winner) throw new Error('the winner is not among the bids');
  return winner;
}

async function indexAward(
  tx: Transaction,
  tender: Tender,
  { criteria, bids }: Competition,
  award: Award,
): Promise<void> {
  const winner = winnerAmong(bids, award);
  await indexForSearch(tx, {
    path: `/contracts/${tender.bodySlug}/${tender.slug}`,
    kind: 'contract',
    title: tender.title,
    summary: words.searchSummary(tender.summary, winner.supplierName),
    bodyText: [award.reason, ...criteria.map(({ title, question }) => `${title} ${question}`)].join(' '),
  });
}

/** A summary waits for each bidder; the message holds nothing but where. */
async function tellBidders(tx: Transaction, by: By, input: PublishAward, tender: Tender): Promise<void> {
  const { publicUrl, ...key } = input;
  for (const { recipient } of await listBidderMail(tx, key)) {
    await sendMail(tx, by, {
      recipient,
      subject: words.summaryMailSubject(tender.title),
      body: words.summaryMailBody(
        tender.title,
        `${publicUrl}/tenders/${tender.bodySlug}/${tender.slug}/summary`,
      ),
    });
  }
}
