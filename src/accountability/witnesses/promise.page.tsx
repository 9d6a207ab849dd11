import type { Temporal } from 'temporal-polyfill';
import { Button } from '../../web/govuk/button.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { ChaseList } from '../chasing/chase-list.tsx';
import type { Chase } from '../chasing/ladder.rules.ts';
import { words as chasingWords } from '../chasing/words.en.ts';
import { ClaimList } from '../evidence/claim-list.tsx';
import type { Claim } from '../evidence/claims.queries.ts';
import { EvidenceChart } from '../evidence/evidence-chart.tsx';
import { ForSpend } from '../promises/call-offs/for-spend.tsx';
import type { SpendOfPromise } from '../promises/call-offs/read-spend.ts';
import type { Promised } from '../promises/promises.queries.ts';
import { sayPromised } from '../promises/said.en.ts';
import { TimingLine } from '../promises/timing-line.tsx';
import { ChangesList } from '../promises/variations/changes-list.tsx';
import type { Change } from '../promises/variations/load-changes.ts';
import { OwedTable } from '../promises/variations/owed-table.tsx';
import type { Following } from './load-following.ts';
import { VisitList } from './monitors/visit-list.tsx';
import type { MonitorVisit } from './monitors/visits.queries.ts';
import { words as monitorWords } from './monitors/words.en.ts';
import { ReportList } from './report-list.tsx';
import type { Report } from './reports.queries.ts';
import { words } from './words.en.ts';

const text = words.promise;

type PromisePageProps = {
  readonly promise: Promised;
  readonly claims: readonly Claim[];
  readonly reports: readonly Report[];
  readonly changes: readonly Change[];
  readonly visits: readonly MonitorVisit[];
  /** The visitor sits on a panel that watches it. */
  readonly isMonitor: boolean;
  /** Of a promise for each so many pounds spent; null of one outright. */
  readonly spend: SpendOfPromise | null;
  /** What was done about it when it came due. */
  readonly chases: readonly Chase[];
  readonly today: Temporal.PlainDate;
  /** The visitor has reported on it. */
  readonly reported: boolean;
} & Following;

/** One promise: its four counts, what residents say, what the supplier says, and what exactly was promised. */
export function PromisePage({
  promise,
  claims,
  reports,
  chases,
  changes,
  today,
  reported,
  steps,
  keptBack,
  visits,
  isMonitor,
  spend,
}: PromisePageProps) {
  const { supplierName, place, dueOn } = promise;
  const href = `/promises/${promise.bodySlug}/${promise.promiseId}`;
  return (
    <>
      <p class="kicker">{text.kicker(supplierName)}</p>
      <h1>{promise.title}</h1>
      <p class="lede">
        {text.lede(supplierName, sayPromised(promise), place, promise.perSpendPence === null ? dueOn : null)}
      </p>
      <TimingLine timing={promise.timing} dueOn={dueOn} today={today} />
      <Columns kind="two">
        <section>
          <EvidenceChart promise={promise} />
          <WayToTell seeable={promise.seeable} reported={reported} href={`${href}/report`} />
          {isMonitor ? <MonitorLink href={href} /> : null}
        </section>
        <WhatWasSeen {...{ promise, reports, today, steps, keptBack, visits }} />
      </Columns>
      <WhatFollowed {...{ promise, claims, chases, changes, spend, today }} />
    </>
  );
}

type WhatWasSeenProps = Omit<
  PromisePageProps,
  'claims' | 'changes' | 'chases' | 'spend' | 'reported' | 'isMonitor'
>;

/** What residents report, and apart from it what named monitors saw. */
function WhatWasSeen({ promise, reports, today, steps, keptBack, visits }: WhatWasSeenProps) {
  const { supplierName, bodySlug } = promise;
  const of = { supplierName, bodySlug, today };
  return (
    <section>
      <h2>{text.reports}</h2>
      <ReportList reports={reports} steps={steps} keptBack={keptBack} {...of} />
      <VisitList visits={visits} {...of} />
    </section>
  );
}

type WayToTellProps = { readonly seeable: boolean; readonly reported: boolean; readonly href: string };

/** What can be seen asks for it; of what cannot, whoever was there may still tell. */
function WayToTell({ seeable, reported, href }: WayToTellProps) {
  if (seeable || reported) return <Button href={href}>{reported ? text.yours : text.act}</Button>;
  return (
    <p class="note">
      {text.cannotBeSeen} <a href={href}>{text.wasThere}</a>
    </p>
  );
}

function MonitorLink({ href }: { readonly href: string }) {
  return (
    <p>
      <a href={`${href}/visit`}>{monitorWords.act}</a>
    </p>
  );
}

type WhatFollowedProps = Pick<
  PromisePageProps,
  'promise' | 'claims' | 'chases' | 'changes' | 'spend' | 'today'
>;

function WhatFollowed({ promise, claims, chases, changes, spend, today }: WhatFollowedProps) {
  const { instalments } = promise;
  // What each spend made owed stands beside the spend, unless something of it was changed since.
  const owedApart = instalments.length > 1 && !instalments.every(({ source }) => source === 'call-off');
  return (
    <>
      <h2>{text.claims}</h2>
      <ClaimList claims={claims} />
      <Chases chases={chases} supplierName={promise.supplierName} today={today} />
      <h2>{text.details}</h2>
      <PromiseDetails promise={promise} />
      {spend ? <ForSpend unit={promise.unit} promised={sayPromised(promise)} spend={spend} /> : null}
      {owedApart ? <OwedTable promise={promise} /> : null}
      <ChangesList promise={promise} changes={changes} />
    </>
  );
}

function Chases(props: Parameters<typeof ChaseList>[0]) {
  if (props.chases.length === 0) return null;
  return (
    <>
      <h2>{chasingWords.done}</h2>
      <ChaseList {...props} />
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
