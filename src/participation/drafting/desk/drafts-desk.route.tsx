import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { listDraftsAtDesk } from '../drafts.queries.ts';
import { DraftsDeskPage } from './drafts-desk.page.tsx';
import { words } from './words.en.ts';

/** Where a commissioner finds what is written together. */
export const draftsDeskRoute = route({
  path: '/work/:body/drafts',
  who: bodyRole('commissioner'),
  object: (at) => Promise.resolve(theBody(at)),
  async page({ db }, body) {
    return {
      title: words.title,
      desk: true,
      body: <DraftsDeskPage body={body} drafts={await listDraftsAtDesk(db, body)} />,
    };
  },
});
