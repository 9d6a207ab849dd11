import { listBodies } from '../../../people/organisations/bodies.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { ArchiveListPage } from './archive.page.tsx';
import { type ArchiveRow, searchArchive } from './archive.queries.ts';
import { type ArchiveKind, readArchiveSearch } from './archive.rules.ts';
import { words } from './words.en.ts';

const PAGE_SIZE = 25;
/** All of it, for a file. */
const ALL = 100_000;

function archiveData(kind: ArchiveKind, { slug, title, bodySlug, at, replies, closedAt }: ArchiveRow) {
  const address = `/network/${bodySlug}/${kind}/${slug}`;
  const closed = closedAt?.toString() ?? null;
  return { date: londonDate(at).toString(), body: bodySlug, title, address, replies, closed };
}

/** A whole list of news or of threads. */
function archiveRoute(kind: ArchiveKind) {
  return route({
    path: `/network/${kind}`,
    who: anyone,
    async object({ db, query }) {
      const search = readArchiveSearch(query);
      const isFile = query.has('as');
      const limit = isFile ? ALL : PAGE_SIZE;
      const offset = isFile ? 0 : (search.page - 1) * PAGE_SIZE;
      const [found, bodies] = await Promise.all([
        searchArchive(db, kind, search, { limit, offset }),
        listBodies(db),
      ]);
      return { search, found, bodies };
    },
    page({ query }, { search, found, bodies }) {
      const data = found.rows.map((row) => archiveData(kind, row));
      const format = tableFormat(query);
      if (format) {
        const rows = data.map(Object.values<string | number | null>);
        return handOverTable(format, { name: kind, head: words.columns, rows });
      }
      const title = words.titles[kind];
      const list = { kind, search, found, bodies, pageSize: PAGE_SIZE };
      return { title, body: <ArchiveListPage {...list} />, data };
    },
  });
}

export const newsArchiveRoute = archiveRoute('news');
export const threadsArchiveRoute = archiveRoute('threads');
