import { londonDate } from '../../../values/dates.ts';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import type { ArchivePage } from './archive.queries.ts';
import { type ArchiveKind, type ArchiveSearch, archiveHref } from './archive.rules.ts';
import { words } from './words.en.ts';

type ArchiveProps = {
  readonly kind: ArchiveKind;
  readonly search: ArchiveSearch;
  readonly found: ArchivePage;
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
  readonly pageSize: number;
};

/** A whole list: found by words and public body, page by page, and to download. */
export function ArchiveListPage(props: ArchiveProps) {
  const { kind, search, found, pageSize } = props;
  return (
    <>
      <h1>{words.titles[kind]}</h1>
      <Filters {...props} />
      <p>{found.total === 0 ? words.none : words.found(found.total)}</p>
      <ul class="list">
        {found.rows.map(({ slug, title, bodySlug, bodyName, at, replies, closedAt }) => (
          <li>
            <span class="note">{words.when(londonDate(at))}</span>
            <div>
              <a href={`/network/${bodySlug}/${kind}/${slug}`}>{title}</a>
              <span class="note">{words.line(bodyName, replies, closedAt !== null)}</span>
            </div>
          </li>
        ))}
      </ul>
      <Pager
        page={search.page}
        total={found.total}
        pageSize={pageSize}
        hrefOf={(page) => archiveHref(kind, { ...search, page })}
      />
      <p>
        <a href={archiveHref(kind, search, 'csv')}>{words.csv}</a>{' '}
        <XlsxLink csv={archiveHref(kind, search, 'csv')} />
        {' · '}
        <a href={archiveHref(kind, search, 'json')}>{words.json}</a>
      </p>
      <p>
        <a href="/network">{words.back}</a>
      </p>
    </>
  );
}

function Filters({ kind, search, bodies }: ArchiveProps) {
  return (
    <Form action={`/network/${kind}`} method="get" class="filters" role="search">
      <TextInput name="q" label={words.search} value={search.text} type="search" />
      <Select
        name="body"
        label={words.body}
        value={search.body}
        options={[
          { value: '', text: words.anyBody },
          ...bodies.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Button variant="secondary">{words.act}</Button>
    </Form>
  );
}
