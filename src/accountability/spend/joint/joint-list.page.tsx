import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { SharedSupplier } from '../totals/shared-suppliers.queries.ts';
import { words } from './words.en.ts';

type JointListPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly suppliers: readonly SharedSupplier[];
  /** How much is written on each, by its slug. */
  readonly notes: ReadonlyMap<string, number>;
};

/** Whom a body pays together with others. */
export function JointListPage({ body, suppliers, notes }: JointListPageProps) {
  const [supplier, bodies, paid, note] = words.listHead;
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p>{words.listLede(body.name)}</p>
      {suppliers.length === 0 ? (
        <Empty>
          <p>{words.listNone}</p>
        </Empty>
      ) : (
        <Scroll label={words.listCaption}>
          <Table
            caption={words.listCaption}
            firstCellIsHeader
            head={[supplier, { text: bodies, numeric: true }, { text: paid, numeric: true }, note]}
            rows={suppliers.map((row) => [
              <bdi>{row.name}</bdi>,
              row.bodies,
              formatPounds(row.pence),
              <a href={`/work/${body.slug}/joint/${row.slug}`}>
                {words.count(notes.get(row.slug) ?? 0)}
                <span class="govuk-visually-hidden">: {words.open(row.name)}</span>
              </a>,
            ])}
          />
        </Scroll>
      )}
    </>
  );
}
