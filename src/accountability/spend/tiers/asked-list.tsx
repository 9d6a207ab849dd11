import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import { Downloads } from '../pages/downloads.tsx';
import { words } from './asked.words.en.ts';
import { askedHref, PAGE_SIZE } from './asked-query.rules.ts';
import type { AskedSupplier } from './list-asked.ts';
import type { AskedView } from './load-asked.ts';

type AskedListProps = { readonly view: AskedView; readonly path: string };

/** The suppliers that were asked for by the filters, a page at a time, with the way to all of them. */
export function AskedSuppliers({ view, path }: AskedListProps) {
  const { list, page } = view;
  return (
    <section id="suppliers">
      <h2>{words.list.title}</h2>
      {list.suppliers.length === 0 ? <Nobody path={path} /> : <AskedTable view={view} />}
      <Pager
        page={page}
        total={list.total}
        pageSize={PAGE_SIZE}
        hrefOf={(to) => `${askedHref(path, view, { page: to > 1 ? to : undefined })}#suppliers`}
      />
      <Downloads
        links={[
          { href: askedHref(path, view, { as: 'csv' }), text: words.downloads.csv },
          { href: askedHref(path, view, { as: 'json' }), text: words.downloads.json },
        ]}
      />
    </section>
  );
}

function Nobody({ path }: { readonly path: string }) {
  return (
    <Empty>
      <p>{words.list.none}</p>
      <p>
        <a href={path}>{words.list.all}</a>
      </p>
    </Empty>
  );
}

function AskedTable({ view }: { readonly view: AskedView }) {
  const { list, page } = view;
  const first = (page - 1) * PAGE_SIZE + 1;
  const caption = words.list.caption(first, first + list.suppliers.length - 1, list.total);
  const [supplier, paid, asked, payments] = words.list.head;
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[supplier, { text: paid, numeric: true }, asked, { text: payments, numeric: true }]}
        rows={list.suppliers.map((row) => [
          <Name row={row} />,
          <Paid row={row} view={view} />,
          <AskedFor row={row} view={view} />,
          <Payments row={row} view={view} />,
        ])}
      />
    </Scroll>
  );
}

type CellProps = { readonly row: AskedSupplier };
type ViewCellProps = CellProps & { readonly view: AskedView };

function Name({ row }: CellProps) {
  return (
    <>
      <a href={`/suppliers/${row.slug}`}>
        <bdi>{row.hiddenName ?? row.name}</bdi>
      </a>
      {row.hiddenName ? <span class="cell-note">{words.list.hidden}</span> : null}
    </>
  );
}

function Paid({ row, view }: ViewCellProps) {
  const isLedger = view.audience === 'officer' && view.sums.deciding === 'ledger';
  return (
    <>
      {formatPounds(row.pence)}
      {isLedger ? <span class="cell-note">{words.list.published(row.publishedPence)}</span> : null}
      {row.grantPence === 0 ? null : <span class="cell-note">{words.list.grants(row.grantPence)}</span>}
    </>
  );
}

function AskedFor({ row, view }: ViewCellProps) {
  return (
    <>
      {words.asked(row)}
      {row.vatBasis === view.sums.rule.vatBasis ? null : (
        <span class="cell-note">{words.list.rests(row.vatBasis)}</span>
      )}
    </>
  );
}

function Payments({ row, view }: ViewCellProps) {
  const count = row.payments + row.grantPayments;
  const { body, period, sums } = view;
  if (count === 0) return <>{words.list.payments(0)}</>;
  const query = new URLSearchParams({ ...period, supplier: row.slug });
  if (view.invented !== undefined) query.set('kind', sums.invented ? 'invented' : 'published');
  return (
    <a href={`/money/${body.slug}/payments?${query}`}>
      {words.list.payments(count)}
      <span class="govuk-visually-hidden"> {words.list.paymentsTo(row.name)}</span>
    </a>
  );
}
