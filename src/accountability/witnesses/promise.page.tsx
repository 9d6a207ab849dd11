import type { Temporal } from 'temporal-polyfill';
import { Button } from '../../web/govuk/button.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { ClaimList } from '../evidence/claim-list.tsx';
import type { Claim } from '../evidence/claims.queries.ts';
import { EvidenceChart } from '../evidence/evidence-chart.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { TimingLine } from '../promises/timing-line.tsx';
import { ReportList } from './report-list.tsx';
import type { Report } from './reports.queries.ts';
import { words } from './words.en.ts';

const text = words.promise;

type PromisePageProps = {
  readonly promise: Promised;
  readonly claims: readonly Claim[];
  readonly reports: readonly Report[];
  readonly today: Temporal.PlainDate;
  /** The visitor has reported on it. */
  readonly reported: boolean;
};

/** One promise: its four counts, what residents say, what the supplier says, and what exactly was promised. */
export function PromisePage({ promise, claims, reports, today, reported }: PromisePageProps) {
  const { supplierName, levels, unit, place, dueOn } = promise;
  const href = `/promises/${promise.bodySlug}/${promise.promiseId}`;
  return (
    <>
      <p class="kicker">{text.kicker(supplierName)}</p>
      <h1>{promise.title}</h1>
      <p class="lede">{text.lede(supplierName, levels.promised, unit, place, dueOn)}</p>
      <TimingLine timing={promise.timing} dueOn={dueOn} today={today} />
      <Columns kind="two">
        <section>
          <EvidenceChart promise={promise} />
          <Button href={`${href}/report`}>{reported ? text.yours : text.act}</Button>
        </section>
        <section>
          <h2>{text.reports}</h2>
          <ReportList
            reports={reports}
            supplierName={supplierName}
            bodySlug={promise.bodySlug}
            today={today}
          />
        </section>
      </Columns>
      <h2>{text.claims}</h2>
      <ClaimList claims={claims} />
      <h2>{text.details}</h2>
      <PromiseDetails promise={promise} />
    </>
  );
}

function PromiseDetails({ promise }: { readonly promise: Promised }) {
  const contract = `/contracts/${promise.bodySlug}/${promise.procurementSlug}`;
  const rows = [
    { key: text.counts, value: promise.whatCounts },
    { key: text.countsNot, value: promise.whatDoesNot },
    { key: text.rule, value: promise.evidenceRule },
    { key: text.where, value: promise.place },
    { key: text.remedy, value: promise.remedy },
    { key: text.supplierOwner, value: `${promise.supplierOwner}, ${promise.supplierName}` },
    { key: text.bodyOwner, value: [promise.bodyOwner, promise.bodyName].filter(Boolean).join(', ') },
    { key: text.contract, value: <a href={contract}>{promise.procurementTitle}</a> },
  ];
  return <SummaryList rows={rows} />;
}
