import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { findRoundOfProcurement } from '../../participation/rounds/rounds.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { listBankHolidays } from '../bank-holidays.queries.ts';
import type { Notice } from '../notices/notice.rules.ts';
import { listNotices } from '../notices/notices.queries.ts';
import { keyOf } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { decideRegime, type Regime } from '../tenders/regime.rules.ts';
import { findBodyKind, listThresholds } from '../tenders/tenders.queries.ts';
import { listLots } from './lots/lots.queries.ts';
import { listPeriods } from './periods/periods.queries.ts';
import { computeTimeline, type TimelineInput } from './periods/timeline.rules.ts';
import { findPipelineLine } from './pipeline/pipeline.queries.ts';
import { listAnswers, standing } from './questions/answers.queries.ts';
import { questionsOf } from './questions/asked.rules.ts';

export type Plan = Awaited<ReturnType<typeof loadPlan>>;

/** Everything a plan page tells of one purchase: which rules apply, what was decided, and when things can be. */
export async function loadPlan(db: Database, procurement: Procurement, now: Temporal.Instant) {
  // A lot has no plan of its own: it shares that of the purchase it is a lot of.
  const own = keyOf(procurement);
  const key = { ...own, procurementId: procurement.lotsOf ?? procurement.id };
  const [regimeOn, given, notices, line, lots, periods, bankHolidays, round] = await Promise.all([
    findRegime(db, procurement),
    listAnswers(db, key),
    listNotices(db, key),
    findPipelineLine(db, key),
    listLots(db, key),
    listPeriods(db),
    listBankHolidays(db),
    findRoundOfProcurement(db, own),
  ]);
  const { regime, bodyKind } = regimeOn;
  const answers = standing(given);
  const ground = { procurement, regime: regime.regime, bodyKind, answers };
  const today = londonDate(now);
  const timeline: TimelineInput = {
    ...rulesOf(procurement, regime.regime, answers),
    ...timesOf(procurement, { notices, line, today }),
    periods,
    bankHolidays,
  };
  return {
    procurement,
    regime,
    ground,
    given,
    answers,
    asked: questionsOf(ground),
    notices,
    line,
    lots,
    round,
    today,
    timeline,
    rows: computeTimeline(timeline),
  };
}

/** Which rules applied to a purchase on the day it began. */
async function findRegime(db: Database, procurement: Procurement) {
  const [bodyKind, thresholds] = await Promise.all([
    findBodyKind(db, procurement.bodyId),
    listThresholds(db),
  ]);
  const on = londonDate(procurement.createdAt);
  return { bodyKind, regime: decideRegime(procurement, bodyKind, thresholds, on) };
}

/** What of a purchase and its plan decides how long things last. */
function rulesOf(
  { kindOfService, procedure, startsOn }: Procurement,
  regime: Regime,
  answers: ReturnType<typeof standing>,
) {
  const directAwardGround = answers.get('direct-award-ground')?.choice ?? null;
  const timeLimits = answers.get('time-limits')?.choice ?? null;
  return { regime, kindOfService, procedure, startsOn, directAwardGround, timeLimits };
}

type Times = Pick<TimelineInput, 'plannedNoticeOn' | 'noticeOn' | 'bidsDueOn' | 'awardOn'>;

/** What is published counts; then what the pipeline expects; then today, since nothing can be earlier. */
function timesOf(
  { noticePublishedAt, bidsDueAt, procedure }: Procurement,
  known: {
    readonly notices: readonly Notice[];
    readonly line: Awaited<ReturnType<typeof findPipelineLine>>;
    readonly today: Temporal.PlainDate;
  },
): Times {
  const published = (kind: Notice['kind']) => {
    const notice = known.notices.findLast((each) => each.kind === kind);
    return notice ? londonDate(notice.publishedAt) : null;
  };
  const own = procedure === 'direct-award' ? published('UK5') : published('UK4');
  const noticeOn = own ?? (noticePublishedAt ? londonDate(noticePublishedAt) : null);
  return {
    plannedNoticeOn: published('UK3'),
    noticeOn: noticeOn ?? known.line?.noticeExpectedOn ?? known.today,
    bidsDueOn: bidsDueAt ? londonDate(bidsDueAt) : null,
    awardOn: published('UK6') ?? known.line?.awardExpectedOn ?? null,
  };
}
