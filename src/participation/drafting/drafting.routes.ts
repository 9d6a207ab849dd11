import type { Route } from '../../web/edge/route.ts';
import { draftDeskRoute } from './desk/draft-desk.route.tsx';
import { draftsDeskRoute } from './desk/drafts-desk.route.tsx';
import { openDraftRoute } from './desk/open-draft.route.tsx';
import { commentRoute, draftRoute } from './draft.route.tsx';
import { draftsRoute } from './drafts.route.tsx';
import { editRoute } from './edit.route.tsx';
import { historyRoute } from './history.route.tsx';
import { joinAsBodyRoute, joinRoute } from './join.route.tsx';
import { signRoute } from './sign.route.tsx';

/** What several parties write together. */
export const draftingRoutes: readonly Route[] = [
  draftsRoute,
  draftRoute,
  historyRoute,
  editRoute,
  signRoute,
  commentRoute,
  joinAsBodyRoute,
  joinRoute,
  draftsDeskRoute,
  // Before a draft’s own page, which any other name would be.
  openDraftRoute,
  draftDeskRoute,
];
