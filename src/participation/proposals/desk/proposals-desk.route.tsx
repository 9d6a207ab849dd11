import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { deskRoles } from '../proposal.rules.ts';
import { listAtDesk } from '../proposals.queries.ts';
import { ProposalsDeskPage } from './proposals-desk.page.tsx';
import { words } from './words.en.ts';

/** A body’s desk for what residents propose. */
export const proposalsDeskRoute = route({
  path: '/work/:body/proposals',
  who: bodyRole(...deskRoles),
  object: (at) => Promise.resolve(theBody(at)),
  async page({ db, site, actor }, body) {
    const [now, proposals] = await Promise.all([site.clock.now(db), listAtDesk(db, body.id)]);
    return {
      title: words.title,
      desk: true,
      body: (
        <ProposalsDeskPage
          body={body}
          mayDraft={actor?.hat.kind === 'body' && actor.hat.role === 'commissioner'}
          proposals={proposals}
          today={londonDate(now)}
        />
      ),
    };
  },
});
