import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Pagination } from '../../../web/govuk/pagination.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import { feedHref } from '../feed/record-feed.ts';
import { type EntriesQuery, entriesHref, everyEntry } from './entries-query.rules.ts';
import { EntryFilters, type EntryFiltersProps } from './entry-filters.tsx';
import type { EntryList, ListedEntry } from './load-entries.ts';
import { words } from './words.en.ts';

type EntriesPageProps = EntryFiltersProps & { readonly list: EntryList };

/** Every entry, the latest first, by whose act, of what kind, about what and when. */
export function EntriesPage({ query, choices, wrong, list }: EntriesPageProps) {
  const first = entriesHref(query, { before: undefined });
  const isNarrowed = first !== entriesHref(everyEntry);
  return (
    <>
      <BackLink href="/record">{words.back}</BackLink>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <EntryFilters query={query} choices={choices} wrong={wrong} />
      {list.entries.length > 0 ? <EntryLines entries={list.entries} /> : <Nothing isNarrowed={isNarrowed} />}
      <Pagination
        label={words.pages}
        previous={query.before === undefined ? undefined : { href: first, text: words.later }}
        next={
          list.next === null
            ? undefined
            : { href: entriesHref(query, { before: list.next }), text: words.earlier }
        }
      />
      <Downloads query={query} />
    </>
  );
}

function Nothing({ isNarrowed }: { readonly isNarrowed: boolean }) {
  return (
    <Empty>
      <p>{isNarrowed ? words.none : words.noneYet}</p>
      {isNarrowed ? (
        <p>
          <a href="/record/entries">{words.clear}</a>
        </p>
      ) : null}
    </Empty>
  );
}

function Downloads({ query }: { readonly query: EntriesQuery }) {
  const links = [
    { href: entriesHref(query, { as: 'csv', before: undefined }), text: words.csv },
    { href: entriesHref(query, { as: 'json' }), text: words.json },
    { href: feedHref(query), text: words.feed },
    { href: feedHref(query, 'json'), text: words.jsonFeed },
  ];
  return (
    <nav aria-label={words.downloads}>
      <ul class="take">
        {links.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a> <XlsxLink csv={href} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Entries as lines: when, who did what, and about what. */
export function EntryLines({ entries }: { readonly entries: readonly ListedEntry[] }) {
  return (
    <ol class="list">
      {entries.map(({ position, occurredAt, sentence, filed }) => (
        <li>
          <span class="note">{words.when(occurredAt)}</span>
          <div>
            <a href={`/record/${position}`}>{sentence}</a>
            <span class="note">
              {[words.number(position), filed.procurement?.name ?? filed.round?.name ?? '']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}
