import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { PaidPart, PartSum } from '../totals/paid-parts.rules.ts';
import { partWords as words } from './parts.words.en.ts';

const grouped = new Intl.NumberFormat('en-GB');

type PartsTableProps = {
  readonly parts: readonly PartSum[];
  /** Everything paid, to the penny what the parts come to. */
  readonly total: { readonly pence: number; readonly payments: number };
  /** Where each part’s receivers are listed; names left out are listed nowhere. */
  readonly hrefOf?: ((part: PaidPart) => string) | undefined;
};

/** What was bought, what was given, what went between public bodies, and what is nobody’s known: never mixed. */
export function PartsTable({ parts, total, hrefOf }: PartsTableProps) {
  const [part, paid, payments] = words.head;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.sentence(parts, total.pence)}</p>
      <Scroll label={words.caption}>
        <Table
          caption={words.caption}
          firstCellIsHeader
          head={[part, { text: paid, numeric: true }, { text: payments, numeric: true }]}
          rows={parts.map((row) => [
            hrefOf && row.part !== 'unnamed' ? (
              <a href={hrefOf(row.part)}>{words.names[row.part]}</a>
            ) : (
              words.names[row.part]
            ),
            formatPounds(row.pence),
            grouped.format(row.payments),
          ])}
          foot={[[words.total, formatPounds(total.pence), grouped.format(total.payments)]]}
        />
      </Scroll>
    </section>
  );
}
