import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { amount, count } from '../promises/quantity.words.en.ts';
import { TimingLine } from '../promises/timing-line.tsx';
import type { Claim } from './claims.queries.ts';
import { words } from './words.en.ts';

const text = words.queue;

type QueuePageProps = {
  readonly bodySlug: string;
  readonly title: string;
  readonly href: string;
  readonly waiting: readonly Claim[];
  readonly promises: readonly Promised[];
  readonly today: Temporal.PlainDate;
  readonly mayCheck: boolean;
  /** Where the verdict is given, for those who give it. */
  readonly verdictHref: string | undefined;
};

/** One contract’s queue: claims to check, the oldest first, over its promises and their four counts. */
export function QueuePage(props: QueuePageProps) {
  return (
    <>
      <h1>{props.title}</h1>
      <p>
        {text.summary(props.waiting.length)} <a href={props.href}>{text.thread}</a>
      </p>
      {props.waiting.length > 0 ? <WaitingTable {...props} /> : null}
      <PromisesTable promises={props.promises} today={props.today} />
      {props.verdictHref ? <Button href={props.verdictHref}>{text.verdict}</Button> : null}
    </>
  );
}

function WaitingTable({ bodySlug, waiting, mayCheck }: QueuePageProps) {
  const rows = waiting.map((claim) => [
    formatInstant(claim.claimedAt),
    <>
      {claim.title}
      <span class="cell-note">{claim.note}</span>
    </>,
    amount(Number(claim.quantity), claim.unit),
    [claim.fileId ? text.file : '', claim.link ? text.link : ''].filter(Boolean).join(', ') || text.nothing,
    mayCheck ? (
      <a href={`/work/${bodySlug}/claims/${claim.claimId}`}>
        {text.check}
        <span class="govuk-visually-hidden">
          : {claim.title}, {formatInstant(claim.claimedAt)}
        </span>
      </a>
    ) : null,
  ]);
  return (
    <Scroll label={text.waiting}>
      <Table caption={text.waiting} head={[...text.waitingColumns, text.check]} rows={rows} />
    </Scroll>
  );
}

function PromisesTable({ promises, today }: Pick<QueuePageProps, 'promises' | 'today'>) {
  const [promise, due, ...rest] = text.promiseColumns;
  const head = [promise, due, ...rest.map((column, index) => ({ text: column, numeric: index < 5 }))];
  const rows = promises.map(({ levels, reports, ...each }) => [
    <>
      <a href={`/promises/${each.bodySlug}/${each.promiseId}`}>{each.title}</a>
      <span class="cell-note">{each.place}</span>
    </>,
    formatDate(each.dueOn),
    amount(levels.promised, each.unit),
    count(levels.claimed),
    count(levels.evidenced),
    count(levels.verified),
    count(levels.witnessed),
    <>
      <TimingLine timing={each.timing} dueOn={each.dueOn} today={today} />
      {reports.disputes > 0 ? <strong> {text.disputes(reports.disputes)}</strong> : null}
    </>,
  ]);
  return (
    <Scroll label={text.promises}>
      <Table caption={text.promises} head={head} rows={rows} firstCellIsHeader />
    </Scroll>
  );
}
