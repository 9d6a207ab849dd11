import type { Temporal } from 'temporal-polyfill';
import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import { personOrNull } from '../../acts/nobody.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listLotKeys } from '../clarifying/shared-notice.queries.ts';
import { tenderCountsFrom } from '../notices/notice.rules.ts';
import { type NoticeRefusal, recordNotice } from '../notices/record-notice.ts';
import type { TimelineRow } from '../planning/periods/timeline.rules.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { saveNoticeIdentifier } from '../tenders/save-procurement.queries.ts';
import { getProcurementById, getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { readTenderingTime } from './tendering-time.ts';

/**
 * Records the number and time of a tender notice that went out here before the central platform had it. Says what the
 * least time for bids is, counted from the platform’s day, or from ours where a typed one is earlier: where the deadline comes before it, the officer moves it or
 * has a reason that the law knows.
 */
export async function recordTenderNotice(
  tx: Transaction,
  by: By,
  input: {
    readonly shared: ProcurementKey;
    readonly identifier: string;
    readonly publishedAt: Temporal.Instant;
  },
): Promise<{ time: TimelineRow } | NoticeRefusal | Refusal<'not-published'>> {
  const { shared, identifier, publishedAt } = input;
  const { noticePublishedAt } = await getProcurementForUpdate(tx, shared);
  if (!noticePublishedAt) return { refused: 'not-published' };
  const recorded = await recordNotice(tx, by, { ...shared, kind: 'UK4', identifier, publishedAt });
  if (isRefused<NoticeRefusal['refused']>(recorded)) return recorded;
  for (const lot of await listLotKeys(tx, shared)) await saveNoticeIdentifier(tx, lot, identifier.trim());
  const procurement = await getProcurementById(tx, shared);
  const bidsDueOn = procurement.bidsDueAt && londonDate(procurement.bidsDueAt);
  const isFromFeed = personOrNull(by.actor) === null;
  const from = tenderCountsFrom({ publishedAt }, noticePublishedAt, isFromFeed);
  return { time: await readTenderingTime(tx, procurement, { noticeOn: londonDate(from), bidsDueOn }) };
}
