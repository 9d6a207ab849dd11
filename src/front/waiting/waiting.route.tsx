import { findBodySlug } from '../../people/organisations/bodies.queries.ts';
import { listHats } from '../../people/roles/roles.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { listDesks } from './desks.rules.ts';
import { listWaiting } from './list-waiting.ts';
import { WaitingPage } from './waiting.page.tsx';
import { words } from './words.en.ts';

/** Where each signed-in person lands. */
export const waitingRoute = route({
  path: '/waiting',
  who: signedIn,
  object: noObject,
  async page(at) {
    const { personId, hat } = theActor(at);
    const [held, now] = await Promise.all([listHats(at.db, personId), at.site.clock.now(at.db)]);
    const tasks = await listWaiting(at.db, personId, held, hat, now);
    const worn = { hat, label: at.signed?.hatLabel ?? '' };
    const desks = listDesks(hat, hat.kind === 'body' ? await findBodySlug(at.db, hat.bodyId) : undefined);
    return {
      title: words.title,
      body: <WaitingPage tasks={tasks} held={held} worn={worn} desks={desks} today={londonDate(now)} />,
      data: tasks.map((task) => ({ ...task, due: task.due?.toString() ?? null })),
    };
  },
});
