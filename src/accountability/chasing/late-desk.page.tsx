import { formatDate } from '../../values/dates.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { amount } from '../promises/quantity.words.en.ts';
import { Ladder } from './chase-list.tsx';
import type { Late } from './list-late.ts';
import { words } from './words.en.ts';

const text = words.desk;

type LateDeskPageProps = { readonly late: readonly Late[]; readonly bodySlug: string };

/** Every late promise of a body, with what was done last. */
export function LateDeskPage({ late, bodySlug }: LateDeskPageProps) {
  return (
    <>
      <div class="desk-head">
        <h1>{text.heading}</h1>
        <p>{late.length === 0 ? text.none : text.some(late.length)}</p>
      </div>
      {late.length === 0 ? null : <LateTable late={late} bodySlug={bodySlug} />}
      <h2>{words.ladderHeading}</h2>
      <Ladder />
    </>
  );
}

function LateTable({ late, bodySlug }: LateDeskPageProps) {
  const { columns } = text;
  return (
    <Scroll label={text.caption}>
      <Table
        caption={text.caption}
        head={[columns.promise, columns.supplier, columns.due, columns.missing, columns.last]}
        rows={late.map(({ promise, done }) => [
          <a href={`/work/${bodySlug}/late/${promise.promiseId}`}>{promise.title}</a>,
          promise.supplierName,
          formatDate(promise.dueOn),
          missingOf(promise),
          words.rungs[done.at(-1)?.rung ?? 'late'],
        ])}
      />
    </Scroll>
  );
}

function missingOf({ dueByNow, levels, unit }: Late['promise']): string {
  const missing = Math.round((dueByNow - levels.evidenced) * 100) / 100;
  return text.missing(amount(missing, unit), amount(dueByNow, unit));
}
