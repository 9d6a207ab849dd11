import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { OpenList } from '../lists/open-list.rules.ts';
import { words as all } from './words.en.ts';

const words = all.index;
const more = [
  ['/data/dictionary', words.dictionary],
  ['/data/ocds', words.ocds],
  ['/data/api', words.api],
  ['/data/charts', words.charts],
  ['/data/feeds', words.feeds],
  ['/tendered-elsewhere', words.elsewhere],
  ['/record', words.record],
] as const;

type DataPageProps = {
  readonly lists: readonly OpenList[];
  readonly search: string;
  /** Whose data this is, where it was taken in from an export. */
  readonly copiedFrom: { readonly region: string; readonly site: string | null } | undefined;
};

/** Everything that can be taken away. */
export function DataPage({ lists, search, copiedFrom }: DataPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {copiedFrom ? <Copied {...copiedFrom} /> : null}
      <p>{words.licence}</p>
      <ul class="take">
        {more.map(([href, text]) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      <h2>{words.lists}</h2>
      <Form action="/data" method="get" class="filters" role="search">
        <TextInput name="q" label={words.search} value={search} />
        <Button variant="secondary">{words.find}</Button>
      </Form>
      {lists.length > 0 ? <Lists lists={lists} /> : <Nothing />}
    </>
  );
}

function Copied({ region, site }: NonNullable<DataPageProps['copiedFrom']>) {
  return (
    <InsetText>
      <p>
        {words.copied(region)} {site ? <a href={site}>{words.original}</a> : null}
      </p>
    </InsetText>
  );
}

function Lists({ lists }: { readonly lists: readonly OpenList[] }) {
  const rows = lists.map(({ name, title, about }) => [
    <a href={`/data/${name}`}>{title}</a>,
    about,
    <Files name={name} />,
  ]);
  return (
    <Scroll label={words.lists}>
      <Table head={[words.list, words.what, words.take]} rows={rows} firstCellIsHeader />
    </Scroll>
  );
}

function Files({ name }: { readonly name: string }) {
  const csv = `/data/${name}?as=csv`;
  return (
    <>
      <a href={csv}>{all.list.csv}</a> <XlsxLink csv={csv} />{' '}
      <a href={`/data/${name}?as=json`}>{all.list.json}</a>
    </>
  );
}

function Nothing() {
  return (
    <Empty>
      <p>{words.none}</p>
      <p>
        <a href="/data">{words.all}</a>
      </p>
    </Empty>
  );
}
