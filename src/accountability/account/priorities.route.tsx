import { londonDate } from '../../values/dates.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { PrioritiesPage } from './priorities.page.tsx';
import { listPriorities } from './priorities.queries.ts';
import { words } from './words.en.ts';

/** Did we get what we asked for? Every priority that a body answered, with what was promised and kept for it. */
export const prioritiesRoute = route({
  path: '/account/priorities',
  who: anyone,
  object: noObject,
  async page({ db, site }) {
    const today = londonDate(await site.clock.now(db));
    const priorities = await listPriorities(db, {}, today);
    return {
      title: words.priorities.pageTitle(site.region),
      wide: true,
      body: <PrioritiesPage region={site.region} priorities={priorities} />,
      data: { on: today.toString(), priorities },
    };
  },
});
