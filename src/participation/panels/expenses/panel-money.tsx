import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import type { PublicTotals } from './told-sums.rules.ts';
import { words } from './words.en.ts';

/** What people on the panel were paid, for everyone to read; nothing before anybody was. */
export function PanelMoney({ totals, isPaid }: { readonly totals: PublicTotals; readonly isPaid: boolean }) {
  if (!isPaid) return null;
  const { what, amount } = words.publicHead;
  return (
    <section>
      <h2>{words.publicTitle}</h2>
      <p>{words.publicLede}</p>
      {totals.length > 0 ? (
        <Table
          firstCellIsHeader
          head={[what, { text: amount, numeric: true }]}
          rows={totals.map(({ group, roundedPence }) => [
            words.publicGroups[group],
            formatPounds(roundedPence),
          ])}
        />
      ) : (
        <p>{words.publicTooFew}</p>
      )}
    </section>
  );
}
