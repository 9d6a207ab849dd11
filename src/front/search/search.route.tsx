import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { SearchPage, type SearchResults } from './search.page.tsx';
import { countByKind, searchPages } from './search.queries.ts';
import { pageSize, readSearch } from './search.rules.ts';
import { words } from './words.en.ts';

export const searchRoute = route({
  path: '/search',
  who: anyone,
  async object({ db, query }): Promise<SearchResults> {
    const search = readSearch(query);
    if (search.text === '') return { search, found: [], counts: new Map() };
    const offset = (search.page - 1) * pageSize;
    const [found, counts] = await Promise.all([
      searchPages(db, { text: search.text, kind: search.kind, limit: pageSize, offset }),
      countByKind(db, search.text),
    ]);
    return { search, found, counts };
  },
  page: (_, results) => ({
    title: results.search.text === '' ? words.title : words.resultsTitle(results.search.text),
    body: <SearchPage {...results} />,
    data: {
      search: results.search,
      counts: Object.fromEntries(results.counts),
      found: results.found.map(({ excerpt, ...one }) => ({
        ...one,
        excerpt: excerpt.map(({ text }) => text).join(''),
      })),
    },
  }),
});
