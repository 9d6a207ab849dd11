import { formatDate } from '../../../values/dates.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Promised } from '../promises.queries.ts';
import { amount } from '../quantity.words.en.ts';
import { words } from './words.en.ts';

/** What is owed now, by date. */
export function OwedTable({ promise }: { readonly promise: Promised }) {
  const { due, quantity, place, why } = words.columns;
  if (promise.instalments.length === 0) return <p>{words.nothingOwed}</p>;
  return (
    <Scroll label={words.owedNow}>
      <Table
        caption={words.owedNow}
        head={[due, { text: quantity, numeric: true }, place, why]}
        rows={promise.instalments.map((each) => [
          formatDate(each.dueOn),
          amount(each.quantity, promise.unit),
          each.place ?? words.samePlace,
          words.sources[each.source],
        ])}
      />
    </Scroll>
  );
}
