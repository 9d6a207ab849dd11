import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellPurchase } from '../../participation/following/tell-purchase.ts';
import { londonDate } from '../../values/dates.ts';
import { listBankHolidays } from '../bank-holidays.queries.ts';
import type { Barred } from '../barred/barred.rules.ts';
import { findBarred } from '../barred/find-barred.ts';
import { publishDissents } from '../evaluation/moderating/record-dissent.ts';
import { countsFrom, type PlatformNotice } from '../notices/notice.rules.ts';
import { type NoticeRefusal, recordNotice } from '../notices/record-notice.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementById, getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { type Award, findAward, savePublication } from './awards.queries.ts';
import { readCompetition } from './competition.queries.ts';
import { findOpenQuestion, type OpenQuestion } from './open-questions.queries.ts';
import { readStandstillRules } from './read-standstill-rules.ts';
import { recordPublication } from './record-publication.ts';
import {
  type AwardNoticeFault,
  decideStandstill,
  findAwardNoticeFault,
  isNoticeOptional,
  type Standstill,
  type StandstillRefusal,
} from './standstill.rules.ts';
import { winnerAmong } from './winner.rules.ts';
import { words } from './words.en.ts';

export type PublishAward = ProcurementKey & {
  /** The award notice (UK6) as the central platform published it; below the threshold there may be none. */
  readonly notice: PlatformNotice | null;
  /** What the notice offers where the law asks for no standstill, or beyond what it asks; null when nothing. */
  readonly offeredWorkingDays: number | null;
};
export type PublishAwardRefusal =
  | 'no-award'
  | 'given-up'
  | 'already-published'
  | 'summaries-not-sent'
  | 'notice-missing'
  | StandstillRefusal
  | AwardNoticeFault
  | Barred
  | OpenQuestion
  | NoticeRefusal['refused'];

type Competition = Awaited<ReturnType<typeof readCompetition>>;
type Tender = Awaited<ReturnType<typeof getProcurementForUpdate>>;

/**
 * Publishes the award once its notice is out: standstill runs from the day the central platform published it
 * (Procurement Act 2023 ss.50 and 51), or from the day of recording where that is long after, and the record opens what it held sealed: the decision, every agreed score and
 * what was asked about prices. The bidders have had their assessment summaries before.
 */
export async function publishAward(
  tx: Transaction,
  by: By,
  input: PublishAward,
): Promise<{ standstillEndsOn: Temporal.PlainDate | null } | Refusal<PublishAwardRefusal>> {
  const tender = await getProcurementForUpdate(tx, input);
  if (tender.abandonedAt) return { refused: 'given-up' };
  const award = await findAward(tx, input);
  if (!award) return { refused: 'no-award' };
  if (award.publishedAt) return { refused: 'already-published' };
  const { summariesSentAt } = award;
  if (!summariesSentAt) return { refused: 'summaries-not-sent' };
  const held = (await findBarred(tx, input, by.actor.personId)) ?? (await findOpenQuestion(tx, input));
  if (held) return { refused: held };
  const now = await by.clock.now(tx);
  const fault = input.notice && findAwardNoticeFault(input.notice.publishedAt, { ...award, summariesSentAt });
  if (fault) return { refused: fault };
  const standstill = await decideFor(tx, input, now);
  if ('refused' in standstill) return standstill;
  if (input.notice) {
    const { bodyId, procurementId, notice } = input;
    const recorded = await recordNotice(tx, by, { bodyId, procurementId, kind: 'UK6', ...notice });
    if ('refused' in recorded) return recorded;
  }
  await savePublication(tx, input, { at: now, notice: input.notice, standstill });
  const competition = await readCompetition(tx, input);
  await recordPublication(tx, by, { key: input, notice: input.notice, award, competition, standstill });
  await publishDissents(tx, by, input);
  await indexAward(tx, tender, competition, award);
  await tellPurchase(tx, by, { ...input, moment: 'award-published' });
  return { standstillEndsOn: standstill.kind === 'none' ? null : standstill.lastDay };
}

/** The wait, counted from the notice’s day, or from today where its time is only somebody’s word, and an old one. */
async function decideFor(
  tx: Transaction,
  { notice, offeredWorkingDays, ...key }: PublishAward,
  now: Temporal.Instant,
): Promise<Standstill | Refusal<'notice-missing' | StandstillRefusal>> {
  const { regime, kind } = await readStandstillRules(tx, await getProcurementById(tx, key));
  if (!notice && !isNoticeOptional(regime, kind)) return { refused: 'notice-missing' };
  const publishedOn = londonDate(notice ? countsFrom(notice, now, false) : now);
  const bankHolidays = await listBankHolidays(tx);
  return decideStandstill({ kind, publishedOn, bankHolidays, offeredWorkingDays });
}

async function indexAward(
  tx: Transaction,
  tender: Tender,
  { criteria, bids }: Competition,
  award: Award,
): Promise<void> {
  const winner = winnerAmong(bids, award.bidId);
  await indexForSearch(tx, {
    path: `/contracts/${tender.bodySlug}/${tender.slug}`,
    kind: 'contract',
    title: tender.title,
    summary: words.searchSummary(tender.summary, winner.supplierName),
    bodyText: [award.reason, ...criteria.map(({ title, question }) => `${title} ${question}`)].join(' '),
  });
}
