import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { listSignatures } from './draft-signatures.queries.ts';
import { listVersions } from './draft-versions.queries.ts';
import { HistoryPage } from './history.page.tsx';
import { findNumbered } from './load-draft.ts';
import { words } from './words.en.ts';

/** Every version of a draft, for everyone. */
export const historyRoute = route({
  path: '/drafts/:draft/history',
  who: anyone,
  object: findNumbered,
  async page({ db }, draft) {
    const [versions, signatures] = await Promise.all([
      listVersions(db, draft.id),
      listSignatures(db, draft.id),
    ]);
    return {
      title: words.historyTitle(draft.title),
      body: <HistoryPage draft={draft} versions={versions} signatures={signatures} />,
      data: versions.map(({ version, basedOn, shownName, partyName, isBeside, fields, savedAt }) => ({
        version,
        basedOn,
        by: shownName,
        party: partyName,
        isBeside,
        text: fields,
        savedAt: savedAt.toString(),
      })),
    };
  },
});
