import { indexForSearch } from '../../acts/search-index.ts';
import type { Database } from '../../db/connect.ts';
import { standingPages } from './words.en.ts';

/** Puts the standing pages into the search. Done at each start, since their words change with the software. */
export async function publishStandingPages(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const [path, { title, lede, sections }] of Object.entries(standingPages)) {
      const bodyText = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join(' ');
      await indexForSearch(tx, { path, kind: 'page', title, summary: lede, bodyText });
    }
  });
}
