import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { draftData, draftDataFields } from './draft-data.ts';
import { listBodiesWithDrafts, listDrafts } from './draft-list.queries.ts';
import { readDraftSearch } from './draft-list.rules.ts';
import { DraftsPage } from './drafts.page.tsx';
import { words } from './words.en.ts';

/** Every draft: searched, filtered, paged, downloaded. */
export const draftsRoute = route({
  path: '/drafts',
  who: anyone,
  object: noObject,
  async page({ db, query }) {
    const search = readDraftSearch(query);
    const [list, bodies] = await Promise.all([
      listDrafts(db, search, query.get('as') !== null),
      listBodiesWithDrafts(db),
    ]);
    const drafts = list.drafts.map(draftData);
    const format = tableFormat(query);
    if (format)
      return handOverTable(format, {
        name: words.csvName,
        head: draftDataFields,
        rows: drafts.map((draft) => draftDataFields.map((field) => draft[field])),
      });
    return {
      title: words.listTitle,
      body: <DraftsPage {...list} search={search} bodies={bodies} />,
      data: { total: list.total, drafts },
    };
  },
});
