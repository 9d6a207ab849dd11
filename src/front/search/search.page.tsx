import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import type { Found } from './search.queries.ts';
import type { SearchKind, SearchQuery } from './search.rules.ts';
import { ResultPages, SearchFilters } from './search-filters.tsx';
import { words } from './words.en.ts';

export type SearchResults = {
  readonly search: SearchQuery;
  readonly found: readonly Found[];
  readonly counts: ReadonlyMap<SearchKind, number>;
};

/** Everything public, by words. A search is an address, so that it can be sent on and come back to. */
export function SearchPage({ search, found, counts }: SearchResults) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class="task">
      <h1>{words.title}</h1>
      <SearchForm search={search} />
      {search.text === '' ? <LookThrough lead={words.startHelp} /> : null}
      {search.text !== '' && total === 0 ? (
        <div class="empty">
          <h2 class="govuk-heading-s">{words.emptyTitle(search.text)}</h2>
          <LookThrough lead={words.emptyHelp} />
        </div>
      ) : null}
      {total > 0 ? (
        <>
          <p class="lede">{words.count(total, search.text)}</p>
          <SearchFilters search={search} counts={counts} total={total} />
          <ol class="list list-plain">
            {found.map((one) => (
              <li>
                <FoundPage found={one} />
              </li>
            ))}
          </ol>
          <ResultPages search={search} count={search.kind ? (counts.get(search.kind) ?? 0) : total} />
        </>
      ) : null}
    </div>
  );
}

function SearchForm({ search }: { readonly search: SearchQuery }) {
  return (
    <Form action="/search" method="get" class="search" role="search">
      <div class="govuk-form-group">
        <label class="govuk-label" for="q">
          {words.label}
        </label>
        <div class="govuk-hint" id="q-hint">
          {words.hint}
        </div>
        <input
          class="govuk-input"
          id="q"
          name="q"
          type="search"
          value={search.text}
          aria-describedby="q-hint"
        />
      </div>
      <Button>{words.act}</Button>
    </Form>
  );
}

function FoundPage({ found }: { readonly found: Found }) {
  return (
    <>
      <a href={found.path}>{found.title}</a>
      <span class="note">{words.kind[found.kind]}</span>
      <span>{found.excerpt.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</span>
    </>
  );
}

function LookThrough({ lead }: { readonly lead: string }) {
  return (
    <>
      <p>{lead}</p>
      <ul>
        <li>
          <a href="/contracts">{words.contracts}</a>
        </li>
        <li>
          <a href="/say">{words.rounds}</a>
        </li>
        <li>
          <a href="/money">{words.money}</a>
        </li>
      </ul>
    </>
  );
}
