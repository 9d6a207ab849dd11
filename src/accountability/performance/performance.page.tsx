import { threadHref } from '../../procurement/tenders/procurement-hrefs.rules.ts';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import type { Period } from './performance.queries.ts';
import { RatingList } from './rating-list.tsx';
import type { PerformanceVisit } from './visit-performance.ts';
import { words } from './words.en.ts';

/** How a contract did, for everyone: the last published time first. */
export function PerformancePage({ visit }: { readonly visit: PerformanceVisit }) {
  const { procurement, indicators, next } = visit;
  const published = visit.periods.filter(({ publishedAt }) => publishedAt !== null).toReversed();
  return (
    <>
      <p class="kicker">{procurement.bodyName}</p>
      <h1>{words.heading}</h1>
      {published[0] ? <Lede body={procurement.bodyName} period={published[0]} /> : null}
      {published.map((period) => (
        <>
          <RatingList period={period} />
          <p class="note">{words.byNotice(period.noticeIdentifier ?? '')}</p>
        </>
      ))}
      {published.length === 0 ? (
        <Empty>
          <p>
            {indicators.length === 0 || !next
              ? words.none(procurement.bodyName)
              : words.noneYet(procurement.bodyName, (visit.open ?? next).to)}
          </p>
        </Empty>
      ) : null}
      {published.length === 0 && indicators.length > 0 ? (
        <>
          <h2>{words.watched}</h2>
          <SummaryList rows={indicators.map(({ name, target }) => ({ key: name, value: target }))} />
        </>
      ) : null}
      <p class="note">{words.source}</p>
      <p>
        <a href={threadHref(procurement)}>{words.contract}</a>
      </p>
    </>
  );
}

function Lede({ body, period: { from, to, judged } }: { readonly body: string; readonly period: Period }) {
  const good = judged.filter(({ rating }) => rating === 'good').length;
  return <p class="lede">{words.summary(body, from, to, good, judged.length)}</p>;
}
