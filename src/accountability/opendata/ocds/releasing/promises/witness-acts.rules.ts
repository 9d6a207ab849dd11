import { Temporal } from 'temporal-polyfill';
import { londonDate, timeZone } from '../../../../../values/dates.ts';
import { type Act, ofContract, type Publisher } from '../act.rules.ts';
import type { Fact, Life } from '../facts/life.rules.ts';

/**
 * How many residents say they saw what was promised and how many say they did not: counts alone, once a day, as they
 * stood when the day ended, so that no release tells the moment of one person’s report. A “not seen” counts once its
 * supplier answered or its days to answer ran out.
 */
export function witnessActs(publisher: Publisher, life: Life): Act[] {
  const { site, now } = publisher;
  const [{ bodySlug }] = life.lots;
  const told = life.facts.reports.map((report) => ({ ...report, day: toldOn(report).toString() }));
  const days = new Map(told.map(({ lotId, day }) => [`${lotId}-${day}`, { lotId, day }]));
  return [...days].flatMap(([key, { lotId, day }]) => {
    const at = endOfDay(Temporal.PlainDate.from(day));
    if (Temporal.Instant.compare(at, now) > 0) return [];
    const reports = told.filter((report) => report.lotId === lotId && report.day === day);
    const promiseIds = [...new Set(reports.map(({ promiseId }) => promiseId))].sort();
    const promises = promiseIds.map((id) => {
      const known = told.filter((report) => report.promiseId === id && report.day <= day);
      const seen = known.filter((report) => report.seen).length;
      const uri = `${site}/promises/${bodySlug}/${id}`;
      return { id, witness: { seen, notSeen: known.length - seen, uri } };
    });
    const says = ofContract(lotId, { promises });
    return [{ id: `witnesses-${key}`, at, tags: ['implementation'] as const, says }];
  });
}

/** The day in London on which a report counts in public. */
function toldOn({ seen, reportedAt, replyDueOn, repliedAt }: Fact<'reports'>): Temporal.PlainDate {
  if (seen) return londonDate(reportedAt);
  const unanswered = replyDueOn.add({ days: 1 });
  const answered = repliedAt && londonDate(repliedAt);
  return answered && Temporal.PlainDate.compare(answered, unanswered) < 0 ? answered : unanswered;
}

function endOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}
