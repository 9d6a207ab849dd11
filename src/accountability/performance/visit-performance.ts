import { NotFound } from '../../db/errors.ts';
import { findContract } from '../../procurement/contracts/contracts.queries.ts';
import { listKpis } from '../../procurement/criteria/indicators/indicators.queries.ts';
import { findNotice } from '../../procurement/notices/notices.queries.ts';
import { findThreadPlace } from '../../procurement/stations/stations.queries.ts';
import { anyProcurement, keyOf } from '../../procurement/tenders/find-procurement.ts';
import { londonDate } from '../../values/dates.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { listPeriods } from './performance.queries.ts';
import { nextSpan } from './performance.rules.ts';

export type PerformanceVisit = Awaited<ReturnType<typeof visitPerformance>>;

/** A signed contract, its indicators and every time it was judged; NotFound before it is signed. */
export async function visitPerformance(at: Visit) {
  const procurement = await anyProcurement(at);
  const key = keyOf(procurement);
  const [contract, indicators, periods, detailsNotice, thread, now] = await Promise.all([
    findContract(at.db, key),
    listKpis(at.db, key),
    listPeriods(at.db, key),
    findNotice(at.db, key, 'UK7'),
    findThreadPlace(at.db, key, 'evidence'),
    at.site.clock.now(at.db),
  ]);
  if (!contract) throw new NotFound();
  const last = periods.at(-1);
  const next = nextSpan({ from: contract.startsOn, to: contract.endsOn }, last?.to ?? null);
  const open = last && !last.publishedAt ? last : null;
  return {
    procurement,
    key,
    contract,
    indicators,
    periods,
    detailsNotice,
    thread,
    next,
    open,
    today: londonDate(now),
  };
}

/** The time that is being judged now; NotFound when the path names another. */
export async function visitOpenPeriod(at: Visit) {
  const visit = await visitPerformance(at);
  const period = visit.open;
  if (!period || String(period.number) !== at.params['number']) throw new NotFound();
  return { ...visit, period };
}

/** One indicator of the time that is being judged now. */
export async function visitIndicator(at: Visit) {
  const visit = await visitOpenPeriod(at);
  const isNamed = ({ position }: { readonly position: number }) =>
    String(position) === at.params['indicator'];
  const indicator = visit.indicators.find(isNamed);
  const judged = visit.period.judged.find(isNamed);
  if (!indicator || !judged) throw new NotFound();
  return { ...visit, indicator, judged };
}
