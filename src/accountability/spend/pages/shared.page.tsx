import { formatPounds } from '../../../values/money.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Band, Empty, Scroll } from '../../../web/shell/layout.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import { pencePerPound } from '../maps/district-map.rules.ts';
import type { PartSum } from '../totals/paid-parts.rules.ts';
import type { SharedSupplier } from '../totals/shared-suppliers.queries.ts';
import { CloserFrame } from './closer.page.tsx';
import type { Asked } from './money-page.ts';
import { penceIn } from './parts.rules.ts';
import { moneyHref, PAGE_SIZE } from './read-query.rules.ts';
import { sharedWords as words } from './shared.words.en.ts';

type Shared = {
  readonly rows: readonly SharedSupplier[];
  readonly sum: { readonly suppliers: number; readonly pence: number };
  readonly parts: readonly PartSum[];
  readonly search: string;
  readonly page: number;
};
type SharedPageProps = { readonly asked: Asked; readonly shared: Shared };

/** The whole place seen together: the same supplier, paid by several. */
export function SharedPage({ asked, shared }: SharedPageProps) {
  const { rows, sum, parts, search, page } = shared;
  const all = penceIn(parts, 'suppliers');
  const says = words.says(sum.suppliers, sum.pence, pencePerPound(sum.pence, all));
  const isSearched = search !== '';
  return (
    <CloserFrame
      asked={asked}
      here="shared"
      says={sum.suppliers === 0 && !isSearched ? words.none : isSearched ? words.why : says}
      csv={words.csv}
    >
      <Band tone="calico">
        <section id="shared">
          <h2>{words.title}</h2>
          <p>{words.why}</p>
          <Search asked={asked} search={search} />
          {rows.length === 0 ? (
            <Empty>
              <p>{isSearched ? words.noneFound(search) : words.none}</p>
            </Empty>
          ) : (
            <SharedTable rows={rows} page={page} total={sum.suppliers} />
          )}
          <Pager
            page={page}
            total={sum.suppliers}
            pageSize={PAGE_SIZE}
            hrefOf={(at) => hrefOf(asked, search, at)}
          />
          <p class="note">{words.note}</p>
        </section>
      </Band>
    </CloserFrame>
  );
}

function hrefOf({ scope, body }: Asked, q: string, page: number): string {
  return moneyHref('/money/shared', scope, { body: body?.slug, q, page: page > 1 ? page : undefined });
}

type SharedTableProps = {
  readonly rows: readonly SharedSupplier[];
  readonly page: number;
  readonly total: number;
};

function SharedTable({ rows, page, total }: SharedTableProps) {
  const first = (page - 1) * PAGE_SIZE + 1;
  const caption = words.caption(first, first + rows.length - 1, total);
  const [supplier, bodies, paid, each] = words.head;
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[supplier, { text: bodies, numeric: true }, { text: paid, numeric: true }, each]}
        rows={rows.map((row) => [
          <a href={`/suppliers/${row.slug}`}>
            <bdi>{row.name}</bdi>
          </a>,
          row.bodies,
          formatPounds(row.pence),
          <ul class="paid-by-each">
            {row.by.map(({ name, pence }) => (
              <li>
                {name} {formatPounds(pence)}
              </li>
            ))}
          </ul>,
        ])}
      />
    </Scroll>
  );
}

function Search({ asked: { scope, body }, search }: { readonly asked: Asked; readonly search: string }) {
  return (
    <Form action="/money/shared#shared" method="get" class="search" role="search">
      {body ? <input type="hidden" name="body" value={body.slug} /> : null}
      <input type="hidden" name="year" value={scope.year} />
      {scope.hasBoth ? (
        <input type="hidden" name="kind" value={scope.invented ? 'invented' : 'published'} />
      ) : null}
      <div class="govuk-form-group">
        <label class="govuk-label" for="q">
          {words.search}
        </label>
        <input class="govuk-input" id="q" name="q" type="search" value={search} />
      </div>
      <Button variant="secondary">{words.act}</Button>
    </Form>
  );
}
