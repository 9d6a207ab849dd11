import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatMinute } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { count } from '../promises/quantity.words.en.ts';
import { sayOwed } from '../promises/said.en.ts';
import { TimingLine } from '../promises/timing-line.tsx';
import type { Claim } from './claims.queries.ts';
import type { ContractPage } from './contract-pages.rules.ts';
import { type ClaimFilter, cameWith, filterQuery } from './filter-claims.rules.ts';
import { howMuch } from './how-much.ts';
import { words } from './words.en.ts';

const text = words.queue;

type QueuePageProps = {
  readonly bodySlug: string;
  readonly title: string;
  readonly href: string;
  /** The claims that wait, as the filter asks for them, the oldest first; and how many wait in all. */
  readonly waiting: readonly Claim[];
  readonly all: number;
  readonly filter: ClaimFilter;
  /** The last of them was checked a moment ago. */
  readonly checked: boolean;
  readonly promises: readonly Promised[];
  readonly today: Temporal.PlainDate;
  readonly mayCheck: boolean;
  /** The desk’s own address, and the pages beneath it that the visitor may open. */
  readonly deskHref: string;
  readonly pages: readonly ContractPage[];
  /** Where the verdict is given, for those who give it. */
  readonly verdictHref: string | undefined;
};

/** One contract’s queue: claims to check, the oldest first, over its promises and their four counts. */
export function QueuePage(props: QueuePageProps) {
  return (
    <>
      {props.checked ? <NotificationBanner success text={words.check.done} /> : null}
      <h1>{props.title}</h1>
      <p>
        {text.summary(props.all)} <a href={props.href}>{text.thread}</a>
      </p>
      {props.all > 1 ? <FilterForm {...props} /> : null}
      {props.all > 0 && props.waiting.length === 0 ? <p>{text.noneLike}</p> : null}
      {props.waiting.length > 0 ? <WaitingTable {...props} /> : null}
      <PromisesTable {...props} />
      <DeskPages {...props} />
      {props.verdictHref ? <Button href={props.verdictHref}>{text.verdict}</Button> : null}
    </>
  );
}

function DeskPages({ deskHref, pages }: QueuePageProps) {
  if (pages.length === 0) return null;
  return (
    <ul>
      {pages.map((page) => (
        <li>
          <a href={`${deskHref}/${page}`}>{text.pages[page]}</a>
        </li>
      ))}
    </ul>
  );
}

function FilterForm({ deskHref, filter, promises }: QueuePageProps) {
  return (
    <Form action={deskHref} method="get" role="search" class="filters">
      <Select
        name="came"
        label={text.filter}
        value={filter.came}
        options={cameWith.map((value) => ({ value, text: text.came[value] }))}
      />
      <Select
        name="promise"
        label={text.promise}
        value={filter.promise}
        options={[
          { value: '', text: text.anyPromise },
          ...promises.map(({ promiseId, title }) => ({ value: promiseId, text: title })),
        ]}
      />
      <Button variant="secondary">{text.apply}</Button>
    </Form>
  );
}

function WaitingTable({ bodySlug, waiting, mayCheck, filter }: QueuePageProps) {
  const rows = waiting.map((claim) => [
    formatMinute(claim.claimedAt),
    <>
      {claim.title}
      <span class="cell-note">{claim.note}</span>
    </>,
    howMuch(claim),
    [claim.fileId ? text.file : '', claim.link ? text.link : ''].filter(Boolean).join(', ') || text.nothing,
    ...(mayCheck
      ? [
          <a href={`/work/${bodySlug}/claims/${claim.claimId}${filterQuery(filter)}`}>
            {text.check}
            <span class="govuk-visually-hidden">
              : {claim.title}, {formatMinute(claim.claimedAt)}
            </span>
          </a>,
        ]
      : []),
  ]);
  const head = mayCheck ? [...text.waitingColumns, text.check] : text.waitingColumns;
  return (
    <Scroll label={text.waiting}>
      <Table caption={text.waiting} head={head} rows={rows} />
    </Scroll>
  );
}

function PromisesTable({
  promises,
  today,
  mayCheck,
}: Pick<QueuePageProps, 'promises' | 'today' | 'mayCheck'>) {
  const [promise, due, ...rest] = text.promiseColumns;
  const head = [promise, due, ...rest.map((column, index) => ({ text: column, numeric: index < 5 }))];
  const rows = promises.map(({ levels, reports, ...each }) => [
    <>
      <a href={`/promises/${each.bodySlug}/${each.promiseId}`}>{each.title}</a>
      <span class="cell-note">{each.place}</span>
    </>,
    formatDate(each.dueOn),
    sayOwed({ ...each, levels }),
    count(levels.claimed),
    count(levels.evidenced),
    count(levels.verified),
    count(levels.witnessed),
    <HowItStands promise={{ ...each, reports }} today={today} mayCheck={mayCheck} />,
  ]);
  return (
    <Scroll label={text.promises}>
      <Table caption={text.promises} head={head} rows={rows} firstCellIsHeader />
    </Scroll>
  );
}

type HowItStandsProps = Pick<QueuePageProps, 'today' | 'mayCheck'> & {
  readonly promise: Pick<Promised, 'timing' | 'dueOn' | 'reports' | 'bodySlug' | 'promiseId' | 'title'>;
};

function HowItStands({ promise, today, mayCheck }: HowItStandsProps) {
  const { timing, dueOn, reports, bodySlug, promiseId, title } = promise;
  return (
    <>
      <TimingLine timing={timing} dueOn={dueOn} today={today} />
      {reports.disputes > 0 ? (
        <span class="cell-note">
          <strong>{text.disputes(reports.disputes)}</strong>
        </span>
      ) : null}
      {mayCheck ? (
        <span class="cell-note">
          <a href={`/work/${bodySlug}/promises/${promiseId}/change`}>
            {text.change}
            <span class="govuk-visually-hidden">: {title}</span>
          </a>
        </span>
      ) : null}
    </>
  );
}
