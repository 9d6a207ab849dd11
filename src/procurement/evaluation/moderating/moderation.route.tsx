import { bodyRole } from '../../../web/edge/access.rules.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { ModerationPage } from './moderation.page.tsx';
import { visitModeration } from './visit-moderation.ts';
import { words } from './words.en.ts';

/** The moderator’s overview of a panel. */
export const moderationRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: false },
  {
    path: '/work/:body/moderation/:procurement',
    who: bodyRole('moderator'),
    object: visitModeration,
    async page(at, moderation) {
      return {
        title: words.title(moderation.procurement.title),
        desk: true,
        thread: await findThreadPlace(at.db, keyOf(moderation.procurement), 'scores'),
        body: <ModerationPage moderation={moderation} />,
      };
    },
  },
);
