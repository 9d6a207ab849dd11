import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { words as tierWords } from '../tiers/words.en.ts';
import type { PaidSupplier } from '../totals/supplier-totals.queries.ts';
import type { ListedSupplier } from './load-body.ts';
import { words } from './words.en.ts';

type SupplierTableProps = {
  readonly caption: string;
  /** With what is asked of each, where the list is one body’s. */
  readonly suppliers: readonly (PaidSupplier | ListedSupplier)[];
  /** Where the payments to a supplier are listed. */
  readonly linesOf?: ((slug: string) => string) | undefined;
};

/** Suppliers with what they were paid, each leading to its page and to the lines behind the sum. */
export function SupplierTable({ caption, suppliers, linesOf }: SupplierTableProps) {
  const [supplier, paid, payments, asked] = words.suppliers.head;
  const isAsked = suppliers.some((row) => askedOf(row) !== null);
  const head = [supplier, { text: paid, numeric: true }, { text: payments, numeric: true }];
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={isAsked ? [...head, asked] : head}
        rows={suppliers.map((row) => [
          <a href={`/suppliers/${row.slug}`}>
            <bdi>{row.name}</bdi>
          </a>,
          formatPounds(row.pence),
          <Lines row={row} href={linesOf?.(row.slug)} />,
          ...(isAsked ? [askedWords(row)] : []),
        ])}
      />
    </Scroll>
  );
}

type Row = PaidSupplier | ListedSupplier;

function askedOf(row: Row) {
  return 'asked' in row ? row.asked : null;
}

function askedWords(row: Row): string {
  const asked = askedOf(row);
  if (!asked) return '';
  const tier = tierWords.tiers[asked.tier];
  return asked.atLeast ? tierWords.atLeast(tier) : tier;
}

function Lines({ row, href }: { readonly row: Row; readonly href: string | undefined }) {
  const count = words.suppliers.lines(row.payments);
  if (!href) return <>{count}</>;
  return (
    <a href={href}>
      {count}
      <span class="govuk-visually-hidden"> {words.suppliers.linesOf(row.name)}</span>
    </a>
  );
}
