import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { findNotice } from '../notices/notices.queries.ts';
import { listPeriods } from '../planning/periods/periods.queries.ts';
import { computeTimeline, type TimelineRow } from '../planning/periods/timeline.rules.ts';
import { listAnswers, standing } from '../planning/questions/answers.queries.ts';
import { keyOf } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { decideRegime } from '../tenders/regime.rules.ts';
import { findBodyKind, listThresholds } from '../tenders/tenders.queries.ts';

/**
 * The least time for bids (Procurement Act 2023 s.54), counted from the day the central platform published the notice:
 * the earliest day on which bids may be due, why, and whether the one that is meant comes before it.
 */
export async function readTenderingTime(
  db: Database | Transaction,
  procurement: Procurement,
  on: { readonly noticeOn: Temporal.PlainDate; readonly bidsDueOn: Temporal.PlainDate | null },
): Promise<TimelineRow> {
  const key = keyOf(procurement);
  const [kind, thresholds, periods, answers, planned] = await Promise.all([
    findBodyKind(db, key.bodyId),
    listThresholds(db),
    listPeriods(db),
    listAnswers(db, key),
    findNotice(db, key, 'UK3'),
  ]);
  const { regime } = decideRegime(procurement, kind, thresholds, londonDate(procurement.createdAt));
  const rows = computeTimeline({
    ...procurement,
    ...on,
    regime,
    directAwardGround: null,
    timeLimits: standing(answers).get('time-limits')?.choice ?? null,
    plannedNoticeOn: planned ? londonDate(planned.publishedAt) : null,
    awardOn: null,
    periods,
    bankHolidays: [],
  });
  const row = rows.find(({ moment }) => moment === 'bids-due');
  if (!row) throw new Error('a competition has a day on which bids are due');
  return row;
}
