import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { amount, count } from '../promises/quantity.words.en.ts';
import { TimingLine } from '../promises/timing-line.tsx';
import { words } from './words.en.ts';

const text = words.supplier;

type SupplierPromisesPageProps = {
  readonly promises: readonly Promised[];
  readonly today: Temporal.PlainDate;
};

/** A supplier’s desk: what is due, for whom and when, across all public bodies, one press from claiming it. */
export function SupplierPromisesPage({ promises, today }: SupplierPromisesPageProps) {
  const late = promises.filter(({ timing }) => timing === 'late').length;
  const [due, promise, ...rest] = text.columns;
  const numeric = rest.map((column, index) => ({ text: column, numeric: index < 4 }));
  return (
    <>
      <h1>{text.title}</h1>
      <p>
        {text.summary(promises.length, late)} {promises.length > 0 ? text.choose : null}
      </p>
      {promises.length > 0 ? (
        <Scroll label={text.caption}>
          <Table
            caption={text.caption}
            head={[due, promise, ...numeric]}
            rows={promises.map((each) => promiseRow(each, today))}
          />
        </Scroll>
      ) : null}
    </>
  );
}

function promiseRow(promise: Promised, today: Temporal.PlainDate) {
  const { levels, reports, timing, dueOn } = promise;
  return [
    formatDate(dueOn),
    <>
      <a href={`/supplier/promises/${promise.bodySlug}/${promise.promiseId}`}>{promise.title}</a>
      <span class="cell-note">{text.whereAndWhom(promise.place, promise.bodyName)}</span>
    </>,
    amount(levels.promised, promise.unit),
    count(levels.claimed),
    count(levels.evidenced),
    count(levels.verified),
    <>
      <TimingLine timing={timing} dueOn={dueOn} today={today} />
      {reports['with-supplier'] > 0 ? <a href="/waiting">{text.toAnswer(reports['with-supplier'])}</a> : null}
    </>,
  ];
}
