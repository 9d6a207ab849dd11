import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Band, Columns, Scroll } from '../../../web/shell/layout.tsx';
import type { ChangedSupplier } from '../totals/new-and-lost.queries.ts';
import { changeWords as words } from './changes.words.en.ts';
import { CloserFrame } from './closer.page.tsx';
import type { Asked } from './money-page.ts';

const grouped = new Intl.NumberFormat('en-GB');

type Sum = { readonly suppliers: number; readonly pence: number };
type Changes = {
  /** The year before. */
  readonly before: string;
  readonly compared: readonly string[];
  readonly left: readonly string[];
  /** Null where no body has both years whole. */
  readonly sums: { readonly new: Sum; readonly lost: Sum } | null;
  readonly new: readonly ChangedSupplier[];
  readonly lost: readonly ChangedSupplier[];
};
type ChangesPageProps = { readonly asked: Asked; readonly changes: Changes };

/** Who came and who went, said only of years that are whole. */
export function ChangesPage({ asked, changes }: ChangesPageProps) {
  const { before, compared, left, sums } = changes;
  const { year } = asked.scope;
  const says = sums ? words.says(sums.new, sums.lost) : words.notYet(year, before);
  return (
    <CloserFrame asked={asked} here="changes" says={says} csv={words.csv}>
      {sums ? (
        <Band tone="calico">
          <p class="note">
            {words.compared(compared, year, before)} {left.length > 0 ? words.left(left) : ''} {words.means}
          </p>
          <Columns kind="two">
            <List said={words.new} rows={changes.new} of={sums.new.suppliers} />
            <List said={words.lost} rows={changes.lost} of={sums.lost.suppliers} />
          </Columns>
        </Band>
      ) : null}
    </CloserFrame>
  );
}

type ListProps = {
  readonly said: typeof words.new | typeof words.lost;
  readonly rows: readonly ChangedSupplier[];
  readonly of: number;
};

function List({ said, rows, of }: ListProps) {
  const [supplier, paid, payments] = words.head;
  return (
    <section>
      <h2>{said.title}</h2>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Scroll label={said.caption}>
          <Table
            caption={said.caption}
            firstCellIsHeader
            head={[supplier, { text: paid, numeric: true }, { text: payments, numeric: true }]}
            rows={rows.map((row) => [
              <a href={`/suppliers/${row.slug}`}>
                <bdi>{row.name}</bdi>
              </a>,
              formatPounds(row.pence),
              grouped.format(row.payments),
            ])}
          />
        </Scroll>
      )}
      {of > rows.length ? <p class="note">{words.more(rows.length)}</p> : null}
    </section>
  );
}
