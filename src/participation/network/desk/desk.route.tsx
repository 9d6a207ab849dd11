import type { Actor } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody } from '../../../web/edge/visit.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { NetworkDeskPage } from './desk.page.tsx';
import { loadDesk } from './load-desk.ts';
import { words } from './words.en.ts';

function isCommissioner({ hat }: Actor): boolean {
  return hat.kind === 'body' && hat.role === 'commissioner';
}

export const networkDeskRoute = route({
  path: '/work/:body/network',
  who: bodyRole(...networkRoles),
  object: async (at) => loadDesk(at.db, theBody(at).id, await at.site.clock.now(at.db)),
  page: (at, desk) => ({
    title: words.title,
    desk: true,
    body: <NetworkDeskPage body={theBody(at)} desk={desk} maySumUp={isCommissioner(theActor(at))} />,
  }),
});
