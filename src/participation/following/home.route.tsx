import { anyone } from '../../web/edge/access.rules.ts';
import { seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { deleteFollows, findFollowerByEmail } from './follows.queries.ts';
import { FollowHome } from './home.page.tsx';
import { listStoppable } from './list-stoppable.ts';
import { listSubjects } from './subjects.queries.ts';
import { words } from './words.en.ts';

/** What can be followed; for whoever is signed in, what they follow and the way out of all of it. */
export const followHomeRoute = route({
  path: '/follow',
  who: anyone,
  async object({ db, site, signed }) {
    const email = signed?.email ?? null;
    const [subjects, list] = await Promise.all([
      listSubjects(db, await site.clock.now(db)),
      email === null ? [] : listStoppable(db, site.secret, { email }),
    ]);
    return { email, list, subjects };
  },
  page: (_, { email, list, subjects }) => ({
    title: words.homeTitle,
    body: (
      <FollowHome
        email={email}
        list={list}
        rounds={subjects.filter(({ kind }) => kind === 'round')}
        bodies={subjects.filter(({ kind }) => kind === 'body')}
        districts={subjects.filter(({ kind }) => kind === 'district')}
      />
    ),
    data: subjects.map(({ kind, slug, name, path }) => ({ kind, slug, name, path })),
  }),
  limit: { hits: 30, seconds: 600 },
  async post({ tx, object: { email } }) {
    const follower = email === null ? undefined : await findFollowerByEmail(tx, email);
    if (follower) await deleteFollows(tx, { followerId: follower.id });
    return seeOther('/follow');
  },
});
