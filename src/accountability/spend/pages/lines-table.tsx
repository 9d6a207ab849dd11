import { formatDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { monthName } from '../months.rules.ts';
import type { PublishedLine } from '../totals/payment-lines.queries.ts';
import { lineWords as words } from './payment-lines.words.en.ts';
import { PAGE_SIZE } from './read-query.rules.ts';

type LinesTableProps = {
  readonly lines: readonly PublishedLine[];
  readonly page: number;
  readonly total: number;
  /** Says who paid in each line: where the lines are several bodies’. */
  readonly sayBody?: boolean | undefined;
};

/** Lines of published files, each leading to the file and the line it stands on. */
export function LinesTable({ lines, page, total, sayBody = false }: LinesTableProps) {
  const first = (page - 1) * PAGE_SIZE + 1;
  const caption = words.caption(first, first + lines.length - 1, total);
  const [on, to, purpose, amount, line] = words.head;
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        head={[on, sayBody ? words.by : to, purpose, { text: amount, numeric: true }, line]}
        rows={lines.map((row) => [
          <PaidOn row={row} />,
          sayBody ? <a href={`/money/${row.bodySlug}`}>{row.bodyName}</a> : <Payee row={row} />,
          <Purpose row={row} />,
          formatPounds(row.amountPence),
          <FileLine row={row} />,
        ])}
      />
    </Scroll>
  );
}

type Row = { readonly row: PublishedLine };

function PaidOn({ row: { paidOn, datePrecision } }: Row) {
  if (datePrecision === 'day') return <>{formatDate(paidOn)}</>;
  return (
    <>
      {monthName(paidOn)} <span class="cell-note">{words.dated[datePrecision]}</span>
    </>
  );
}

function Payee({ row }: Row) {
  if (!row.supplierSlug) return <>{row.payee}</>;
  return (
    <a href={`/suppliers/${row.supplierSlug}`}>
      <bdi>{row.payee}</bdi>
    </a>
  );
}

function Purpose({ row: { category, serviceArea, kind } }: Row) {
  const mark = words.marks[kind];
  return (
    <>
      {category} <span class="cell-note">{serviceArea}</span>
      {mark ? <span class="cell-note">{mark}</span> : null}
    </>
  );
}

function FileLine({ row }: Row) {
  return (
    <span class="file-line">
      <a href={`/money/${row.bodySlug}/files/${row.fileId}?line=${row.line}#lines`}>
        <bdi>{words.line(row.fileName, row.line)}</bdi>
      </a>
      {row.transactionNumber ? <span class="cell-note"> {words.number(row.transactionNumber)}</span> : null}
    </span>
  );
}
