import { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellPurchase } from '../../participation/following/tell-purchase.ts';
import { londonDate } from '../../values/dates.ts';
import { listDocuments } from '../clarifying/documents/documents.queries.ts';
import { usualQuestionsEnd } from '../clarifying/questions/clarification.rules.ts';
import { listLotKeys } from '../clarifying/shared-notice.queries.ts';
import { listConditions } from '../conditions/setting/conditions.queries.ts';
import { mayPublish, type NamedFinding } from '../criteria/checks/checks.rules.ts';
import { totalWeight } from '../criteria/criterion.rules.ts';
import { type CriteriaView, viewCriteria } from '../criteria/view-criteria.ts';
import { type NoticeRefusal, recordNotice } from '../notices/record-notice.ts';
import { tellOpportunity } from '../opportunities/tell-opportunity.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { keyOf } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { saveNotice } from '../tenders/save-procurement.queries.ts';
import { getProcurementById, getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { canBeOpened } from './box.rules.ts';
import { listObserverNames, readBoxFacts } from './box-facts.queries.ts';
import { noticeFacts, type Publishing } from './notice-facts.ts';
import { readTenderingTime } from './tendering-time.ts';

type LotFault =
  | Refusal<'notice-published' | 'abandoned' | 'openers-missing' | 'no-competition'>
  | (Refusal<'weights-not-100'> & { readonly total: number })
  | (Refusal<'must-mend'> & { readonly findings: readonly NamedFinding[] });
export type PublishRefusal =
  | (LotFault & { readonly lot?: string })
  | Refusal<'deadline-passed' | 'questions-end-wrong' | 'publish-first-lot'>
  | (Refusal<'time-too-short'> & { readonly earliest: Temporal.PlainDate; readonly source: string })
  | NoticeRefusal;

export type PublishTenderNotice = ProcurementKey & {
  /** The last instant at which a bid is in time. */
  readonly bidsDueAt: Temporal.Instant;
  /** The last instant at which bidders may ask; the usual one where it is left out. */
  readonly questionsUntil?: Temporal.Instant | null;
  /** The notice’s number on the central platform; null where it is recorded later. */
  readonly noticeIdentifier: string | null;
  /** When the platform published it; left out it is this moment, null where the platform’s feed will say. */
  readonly platformAt?: Temporal.Instant | null;
  /** Why bids are due before the least time of the law, where the law lets them be. */
  readonly shortTimeReason?: string;
};

type Lot = { readonly procurement: Procurement; readonly view: CriteriaView };

/**
 * Publishes the tender notice of a purchase and all its lots at once, and locks their criteria for good (Procurement Act
 * 2023 s.23, and stricter: an error is mended by ending this tender and starting again). Time for bids runs from the
 * later of this moment and the central platform’s; less than the law gives needs the officer’s reason.
 */
export async function publishTenderNotice(
  tx: Transaction,
  by: By,
  input: PublishTenderNotice,
): Promise<{ criteria: number } | PublishRefusal> {
  const lots = await holdLots(tx, input);
  if ('refused' in lots) return lots;
  const [first] = lots;
  if (!first) throw new Error('a purchase is its own first lot');
  const now = await by.clock.now(tx);
  const { bidsDueAt } = input;
  if (Temporal.Instant.compare(bidsDueAt, now) <= 0) return { refused: 'deadline-passed' };
  const questionsUntil = input.questionsUntil ?? usualQuestionsEnd(now, bidsDueAt);
  const { compare } = Temporal.Instant;
  if (compare(questionsUntil, now) <= 0 || compare(questionsUntil, bidsDueAt) > 0)
    return { refused: 'questions-end-wrong' };
  const platformAt = input.platformAt === undefined ? now : input.platformAt;
  // Until this moment nobody could read what is asked: a time typed for the platform makes no period shorter.
  const noticeOn = londonDate(now);
  const time = await readTenderingTime(tx, first.procurement, { noticeOn, bidsDueOn: londonDate(bidsDueAt) });
  const reason = input.shortTimeReason?.trim() ?? '';
  if (time.isTooEarly && reason === '') {
    const source = 'period' in time.because ? time.because.period.source : '';
    return { refused: 'time-too-short', earliest: time.earliest, source };
  }
  const identifier = input.noticeIdentifier?.trim() || null;
  const recorded = await recordOnPlatform(tx, by, input, { identifier, publishedAt: platformAt });
  if (isRefused<NoticeRefusal['refused']>(recorded)) return recorded;
  const publishing = {
    noticeIdentifier: identifier,
    publishedOnPlatformAt: identifier ? (platformAt?.toString() ?? null) : null,
    bidsDueAt: bidsDueAt.toString(),
    questionsUntil: questionsUntil.toString(),
    shortTime: time.isTooEarly ? { earliest: time.earliest.toString(), reason } : null,
  };
  for (const lot of lots) await publishLot(tx, by, lot, { publishing, bidsDueAt, questionsUntil, now });
  return { criteria: first.view.criteria.length };
}

/** Holds the purchase and its lots, in their order, and looks for what would keep any of them from going out. */
async function holdLots(tx: Transaction, key: ProcurementKey): Promise<Lot[] | PublishRefusal> {
  const lots: Lot[] = [];
  for (const lotKey of await listLotKeys(tx, key)) {
    const held = await getProcurementForUpdate(tx, lotKey);
    if (lotKey.procurementId === key.procurementId && held.lotsOf) return { refused: 'publish-first-lot' };
    const procurement = await getProcurementById(tx, lotKey);
    const view = await viewCriteria(tx, procurement);
    const fault = await findLotFault(tx, procurement, view);
    const isFirst = lotKey.procurementId === key.procurementId;
    if (fault) return isFirst ? fault : { ...fault, lot: procurement.title };
    lots.push({ procurement, view });
  }
  return lots;
}

async function findLotFault(
  tx: Transaction,
  procurement: Procurement,
  { criteria, findings }: CriteriaView,
): Promise<LotFault | null> {
  if (procurement.noticePublishedAt) return { refused: 'notice-published' };
  if (procurement.abandonedAt) return { refused: 'abandoned' };
  if (procurement.procedure === 'direct-award') return { refused: 'no-competition' };
  const total = totalWeight(criteria);
  if (total !== 100) return { refused: 'weights-not-100', total };
  if (!mayPublish(findings)) return { refused: 'must-mend', findings };
  const box = await readBoxFacts(tx, keyOf(procurement));
  return canBeOpened(procurement.sealing, box) ? null : { refused: 'openers-missing' };
}

/** The platform’s number and time of the notice, where both are known; nothing otherwise. */
async function recordOnPlatform(
  tx: Transaction,
  by: By,
  { bodyId, procurementId }: ProcurementKey,
  {
    identifier,
    publishedAt,
  }: { readonly identifier: string | null; readonly publishedAt: Temporal.Instant | null },
): Promise<NoticeRefusal | { noticeId: string } | null> {
  if (!identifier || !publishedAt) return null;
  return recordNotice(tx, by, { bodyId, procurementId, kind: 'UK4', identifier, publishedAt });
}

async function publishLot(
  tx: Transaction,
  by: By,
  { procurement, view }: Lot,
  notice: {
    readonly publishing: Publishing;
    readonly bidsDueAt: Temporal.Instant;
    readonly questionsUntil: Temporal.Instant;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  const key = keyOf(procurement);
  const { publishing, bidsDueAt, questionsUntil, now } = notice;
  const [documents, conditions, box, observers] = await Promise.all([
    listDocuments(tx, { ...key, procurementId: procurement.lotsOf ?? procurement.id }),
    listConditions(tx, key),
    readBoxFacts(tx, key),
    listObserverNames(tx, key),
  ]);
  await saveNotice(tx, key, {
    publishedAt: now,
    publishedBy: by.actor.personId,
    bidsDueAt,
    questionsUntil,
    identifier: publishing.noticeIdentifier,
  });
  const facts = noticeFacts(publishing, procurement, view, { documents, conditions, box, observers });
  await recordEntry(tx, by, { type: 'tender-notice-published', subject: key, facts });
  await indexForSearch(tx, {
    path: `/contracts/${procurement.bodySlug}/${procurement.slug}`,
    kind: 'contract',
    title: procurement.title,
    summary: procurement.summary,
    bodyText: view.criteria.map(({ title, question }) => `${title} ${question}`).join(' '),
  });
  await tellPurchase(tx, by, { ...key, moment: 'criteria-locked' });
  await tellOpportunity(tx, by, key);
}
