import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { JsonLink } from '../../web/downloads/json-link.tsx';
import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import { LevelBadges } from '../promises/level-badges.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { amount } from '../promises/quantity.words.en.ts';
import { sayOwed } from '../promises/said.en.ts';
import { TimingLine } from '../promises/timing-line.tsx';
import { type PromiseFilter, promisesHref, shows } from './filter-promises.rules.ts';
import { words } from './words.en.ts';

const text = words.supplier;

type SupplierPromisesPageProps = {
  readonly counts: { readonly all: number; readonly late: number; readonly found: number };
  readonly pageSize: number;
  /** Every buyer, by its address. */
  readonly buyers: ReadonlyMap<string, string>;
  /** A page of those that the filter asks for. */
  readonly promises: readonly Promised[];
  /** Promises of primes for whom this supplier is a sub-contractor. */
  readonly under: readonly Promised[];
  readonly filter: PromiseFilter;
  /** How many reports of sub-contractors wait under each promise. */
  readonly fromBelow: ReadonlyMap<string, number>;
  readonly shared: boolean;
  readonly today: Temporal.PlainDate;
};

/** A supplier’s desk: what is due, for whom and when, across all public bodies, one press from claiming it. */
export function SupplierPromisesPage(props: SupplierPromisesPageProps) {
  const { counts, under, shared } = props;
  return (
    <>
      {shared ? <NotificationBanner success text={words.deliveries.shared} /> : null}
      <h1>{text.title}</h1>
      <p>
        {text.summary(counts.all, counts.late)} {counts.all > 0 ? text.choose : null}
      </p>
      {counts.all > 0 ? <Owed {...props} /> : null}
      {under.length > 0 ? <Under promises={under} /> : null}
    </>
  );
}

function Owed(props: SupplierPromisesPageProps) {
  const { promises, counts, pageSize, filter, fromBelow, today } = props;
  return (
    <>
      <p>
        <a href="/supplier/deliveries">{text.tellOnce}</a>
      </p>
      <FilterForm {...props} />
      {promises.length === 0 ? <p>{text.nothing}</p> : <p>{text.found(counts.found)}</p>}
      <ul class="list" aria-label={text.caption}>
        {promises.map((each) => (
          <OwedPromise promise={each} today={today} fromBelow={fromBelow.get(each.promiseId) ?? 0} />
        ))}
      </ul>
      <Pager
        page={filter.page}
        total={counts.found}
        pageSize={pageSize}
        hrefOf={(page) => promisesHref({ ...filter, page })}
      />
      <p>
        <a href={promisesHref(filter, 'csv')}>{text.csv}</a> <XlsxLink csv={promisesHref(filter, 'csv')} />{' '}
        <JsonLink csv={promisesHref(filter, 'csv')} />
      </p>
    </>
  );
}

function FilterForm({ buyers, filter }: Pick<SupplierPromisesPageProps, 'buyers' | 'filter'>) {
  return (
    <Form action="/supplier/promises" method="get" role="search" class="filters">
      <Select
        name="show"
        label={text.filter}
        value={filter.show}
        options={shows.map((value) => ({ value, text: text.shows[value] }))}
      />
      <Select
        name="buyer"
        label={text.buyer}
        value={filter.buyer}
        options={[
          { value: '', text: text.anyBuyer },
          ...[...buyers].map(([value, name]) => ({ value, text: name })),
        ]}
      />
      <TextInput name="q" label={text.search} value={filter.search} type="search" />
      <Button variant="secondary">{text.apply}</Button>
    </Form>
  );
}

type OwedPromiseProps = {
  readonly promise: Promised;
  readonly today: Temporal.PlainDate;
  readonly fromBelow: number;
};

/** One promise: when, what is owed and to whom, its four counts apart, and what waits for the supplier. */
function OwedPromise({ promise, today, fromBelow }: OwedPromiseProps) {
  const { title, levels, reports, timing, dueOn, unit } = promise;
  const isSplit = promise.instalments.length > 1;
  const dueNow = isSplit ? text.dueNow(amount(promise.dueByNow, unit)) : null;
  return (
    <li>
      <div>
        <span class="note">{formatDate(dueOn)}</span>
        <TimingLine timing={timing} dueOn={dueOn} today={today} />
      </div>
      <div>
        <a href={`/supplier/promises/${promise.bodySlug}/${promise.promiseId}`}>{title}</a>
        <span class="note">{text.owed(sayOwed(promise), dueNow)}</span>
        <span class="note">{text.whereAndWhom(promise.place, promise.bodyName)}</span>
        <LevelBadges title={title} unit={unit} levels={levels} />
        {reports['with-supplier'] > 0 ? (
          <a href="/waiting">{text.toAnswer(reports['with-supplier'])}</a>
        ) : null}
        {fromBelow > 0 ? <span class="note">{words.sub.waiting(fromBelow)}</span> : null}
      </div>
    </li>
  );
}

function Under({ promises }: { readonly promises: readonly Promised[] }) {
  return (
    <>
      <h2>{words.sub.under}</h2>
      <p>{words.sub.underLede}</p>
      <ul class="list">
        {promises.map(({ bodySlug, promiseId, title, supplierName, bodyName, dueOn }) => (
          <li>
            <span class="note">{formatDate(dueOn)}</span>
            <div>
              <a href={`/supplier/under/${bodySlug}/${promiseId}`}>{title}</a>
              <span class="note">{words.sub.forPrime(supplierName, bodyName)}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
