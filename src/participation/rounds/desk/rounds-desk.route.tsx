import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody } from '../../../web/edge/visit.ts';
import { listRoundsAtDesk } from '../rounds.queries.ts';
import { RoundsDeskPage } from './rounds-desk.page.tsx';
import { words } from './words.en.ts';

/** A body’s rounds, for everyone there with a part in them. */
export const roundsDeskRoute = route({
  path: '/work/:body/rounds',
  who: bodyRole('commissioner', 'procurement-officer', 'elected-member', 'facilitator', 'administrator'),
  object: (at) => Promise.resolve(theBody(at)),
  async page(at, body) {
    const { hat } = theActor(at);
    const [rounds, now] = await Promise.all([listRoundsAtDesk(at.db, body.id), at.site.clock.now(at.db)]);
    const role = hat.kind === 'body' ? hat.role : undefined;
    return {
      title: words.listTitle,
      desk: true,
      body: <RoundsDeskPage body={body} role={role} rounds={rounds} now={now} />,
    };
  },
});
