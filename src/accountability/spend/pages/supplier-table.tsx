import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { PaidSupplier } from '../totals/supplier-totals.queries.ts';
import type { SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import { tierWords } from '../tiers/words.en.ts';
import { words } from './words.en.ts';

type SupplierTableProps = {
  readonly caption: string;
  readonly suppliers: readonly PaidSupplier[];
  /** The body’s rule for the year; without it (several bodies together) no tier is shown. */
  readonly rule?: SourcedTierRule | undefined;
  /** Where the payments to a supplier are listed. */
  readonly linesOf?: ((slug: string) => string) | undefined;
};

/** Suppliers with what they were paid, each leading to its page and to the lines behind the sum. */
export function SupplierTable({ caption, suppliers, rule, linesOf }: SupplierTableProps) {
  const [supplier, paid, payments, asked] = words.suppliers.head;
  const head = [supplier, { text: paid, numeric: true }, { text: payments, numeric: true }];
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={rule ? [...head, asked] : head}
        rows={suppliers.map((row) => [
          <a href={`/suppliers/${row.slug}`}>
            <bdi>{row.name}</bdi>
          </a>,
          formatPounds(row.pence),
          <Lines row={row} href={linesOf?.(row.slug)} />,
          ...(rule ? [tierWords(row.pence, rule)] : []),
        ])}
      />
    </Scroll>
  );
}

function Lines({ row, href }: { readonly row: PaidSupplier; readonly href: string | undefined }) {
  const count = words.suppliers.lines(row.payments);
  if (!href) return <>{count}</>;
  return (
    <a href={href}>
      {count}
      <span class="govuk-visually-hidden"> {words.suppliers.linesOf(row.name)}</span>
    </a>
  );
}
