import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { listNeedsOfGroup } from '../needs.queries.ts';
import { listStandingOffers } from '../offers/offers.queries.ts';
import { beginNeed } from '../posting/begin-need.ts';
import { GroupPage } from './group.page.tsx';
import { groupHref, ownNeedHref, visitGroup } from './visit-group.ts';
import { words } from './words.en.ts';

/** A group’s own page; posting begins a need, or goes on with the one that was begun. */
export const groupRoute = route({
  path: '/groups/:group',
  who: signedIn,
  object: visitGroup,
  async page(at, group, form) {
    const { db, site } = at;
    const today = londonDate(await site.clock.now(db));
    const [needs, offers] = await Promise.all([
      listNeedsOfGroup(db, group.groupId),
      listStandingOffers(db, today, { districtSlug: group.districtSlug }),
    ]);
    const byPhone = theActor(at).hat.kind === 'body';
    return {
      title: words.home.title(group.name),
      body: <GroupPage {...{ group, needs, offers, today, byPhone, form }} />,
    };
  },
  async post({ tx, by, object: group }) {
    const begun = await beginNeed(tx, by, group);
    if (isRefused(begun)) return refuse({ '': words.home.declined(group.reason) });
    const need = { groupSlug: group.slug, needId: begun.needId };
    return seeOther(begun.needId ? `${ownNeedHref(need)}/ask/what` : groupHref(group.slug));
  },
});
