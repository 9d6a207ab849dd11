import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import type { PublicTotals } from './claim.rules.ts';
import { words } from './words.en.ts';

/** What people on the panel were paid, for everyone to read; nothing before anybody was. */
export function PanelMoney({
  totals,
  isPaid,
}: {
  readonly totals: PublicTotals | null;
  readonly isPaid: boolean;
}) {
  if (!isPaid) return null;
  const { what, amount } = words.publicHead;
  return (
    <section>
      <h2>{words.publicTitle}</h2>
      <p>{totals ? words.publicTotal(totals.people, totals.totalPence) : words.publicTooFew}</p>
      {totals && totals.kinds.length > 0 ? (
        <>
          <Table
            firstCellIsHeader
            head={[what, { text: amount, numeric: true }]}
            rows={totals.kinds.map(({ kind, pence }) => [words.publicKinds[kind], formatPounds(pence)])}
          />
          {totals.kinds.some(({ kind }) => kind === 'rest') ? (
            <p class="note">{words.publicKindsLede}</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
