import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { Filters, OpenList, Row, Value } from '../lists/open-list.rules.ts';
import type { ReadFilters } from '../lists/read-filters.rules.ts';
import { ListFields } from './list-fields.tsx';
import { ListFilters } from './list-filters.tsx';
import { ListRecompute } from './list-recompute.tsx';
import { words as all } from './words.en.ts';

const words = all.list;
const LONGEST_SHOWN = 120;

export type ListPageProps = {
  readonly list: OpenList;
  readonly asked: ReadFilters;
  readonly typed: Filters;
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
};

/** One open list: what it is, what it can be narrowed by, its first rows and the way to take it away. */
export function ListPage({ list, asked, typed, rows, hasMore }: ListPageProps) {
  return (
    <>
      <BackLink href="/data">{words.back}</BackLink>
      <h1>{list.title}</h1>
      <p class="lede">{list.about}</p>
      <ListFilters list={list} asked={asked} typed={typed} />
      <Take list={list} filters={asked.filters} />
      {rows.length > 0 ? <Rows list={list} rows={rows} hasMore={hasMore} /> : <Nothing asked={asked} />}
      <ListFields fields={list.fields} />
      <ListRecompute recompute={list.recompute} />
    </>
  );
}

function Take({ list, filters }: { readonly list: OpenList; readonly filters: Filters }) {
  const csv = fileHref(list, filters, 'csv');
  return (
    <>
      <h2>{Object.keys(filters).length > 0 ? words.takeNarrowed : words.take}</h2>
      <p>
        <a href={csv}>{words.csv}</a> <XlsxLink csv={csv} />{' '}
        <a href={fileHref(list, filters, 'json')}>{words.json}</a>{' '}
        <a href={apiHref(list, filters)}>{words.api}</a>
      </p>
      {list.fields.some(({ type }) => type === 'pence') ? <p class="note">{words.pounds}</p> : null}
    </>
  );
}

function fileHref({ name }: OpenList, filters: Filters, as: 'csv' | 'json'): string {
  return `/data/${name}?${new URLSearchParams({ ...filters, as }).toString()}`;
}

/** The same for a program, page by page. */
function apiHref({ name }: OpenList, filters: Filters): string {
  const asked = new URLSearchParams(filters).toString();
  return `/api/v1/${name}${asked ? `?${asked}` : ''}`;
}

function Rows({ list, rows, hasMore }: Pick<ListPageProps, 'list' | 'rows' | 'hasMore'>) {
  const caption = hasMore ? words.first(rows.length) : words.rows(rows.length);
  const head = list.fields.map(({ name, type }) => ({ text: name, numeric: isNumber(type) }));
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        captionSize="m"
        head={head}
        rows={rows.map((row) => list.fields.map(({ name }) => shown(row[name] ?? null)))}
      />
    </Scroll>
  );
}

function isNumber(type: OpenList['fields'][number]['type']): boolean {
  return type === 'integer' || type === 'pence' || type === 'decimal';
}

/** A cell as the page has room for it; files have the whole. */
function shown(value: Value): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const text = String(value ?? '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function Nothing({ asked }: Pick<ListPageProps, 'asked'>) {
  return (
    <Empty>
      <p>{Object.keys(asked.filters).length > 0 ? words.none : words.noneYet}</p>
    </Empty>
  );
}
