import { formatInstant } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../web/shell/layout.tsx';
import { stepOf } from './contracts.page.tsx';
import type { ListAsked } from './list-filter.rules.ts';
import { ListFilters } from './list-filters.tsx';
import { ListPages } from './list-pages.tsx';
import type { Procurement } from './procurement.rules.ts';
import { deskHref } from './procurement-hrefs.rules.ts';
import { words } from './words.en.ts';

type ProcurementsPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly asked: ListAsked;
  readonly rows: readonly Procurement[];
  readonly total: number;
  readonly mayPrepare: boolean;
};

/** One body's procurements, for those who work on them. */
export function ProcurementsPage(props: ProcurementsPageProps) {
  const { body, asked, total, mayPrepare } = props;
  const path = `/work/${body.slug}/procurements`;
  return (
    <>
      <div class="desk-head">
        <h1>{words.deskTitle}</h1>
        <p>{words.deskLede(body.name)}</p>
      </div>
      <p class="govuk-button-group">
        {mayPrepare ? <Button href={`${path}/new`}>{words.prepare}</Button> : null}
        <a href={`/work/${body.slug}/pipeline`}>{words.pipeline}</a>
      </p>
      <ListFilters action={path} asked={asked} />
      {total === 0 ? (
        <Empty>
          <p>{words.deskNothing}</p>
          <p>
            <a href={path}>{words.showAll}</a>
          </p>
        </Empty>
      ) : (
        <Found {...props} path={path} />
      )}
    </>
  );
}

function Found({ asked, rows, total, path }: ProcurementsPageProps & { readonly path: string }) {
  return (
    <>
      <Scroll label={words.deskTitle}>
        <Table
          caption={words.found(total)}
          firstCellIsHeader
          head={[
            words.deskTable.title,
            words.deskTable.station,
            words.deskTable.due,
            { text: words.deskTable.value, numeric: true },
          ]}
          rows={rows.map((row) => [
            <a href={deskHref(row)}>{row.title}</a>,
            stepOf(row),
            row.bidsDueAt && !row.abandonedAt ? formatInstant(row.bidsDueAt) : words.none,
            wordsPounds(row.valuePence),
          ])}
        />
      </Scroll>
      <ListPages path={path} asked={asked} total={total} />
    </>
  );
}
