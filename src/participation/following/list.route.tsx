import { NotFound } from '../../db/errors.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { showScreen } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { readFollowToken } from './follow-token.rules.ts';
import { deleteFollows, findFollowerAddress } from './follows.queries.ts';
import { ListPage } from './list.page.tsx';
import { listStoppable } from './list-stoppable.ts';
import { words } from './words.en.ts';

/** Everything one address follows, from the link in each of its messages. */
export const followListRoute = route({
  path: '/follow/list/:token',
  who: anyone,
  async object({ db, site, params }) {
    const followerId = readFollowToken(site.secret, 'list', params['token'] ?? '');
    if (followerId === null) throw new NotFound();
    const [email, list] = await Promise.all([
      findFollowerAddress(db, followerId),
      listStoppable(db, site.secret, { followerId }),
    ]);
    return { followerId, email, list };
  },
  limit: { hits: 60, seconds: 600 },
  page: (at, { email, list }) => ({
    title: words.listTitle,
    isSecret: true,
    body: <ListPage email={email ?? null} list={list} path={at.path} />,
  }),
  async post({ at, tx, object: { followerId } }) {
    await deleteFollows(tx, { followerId });
    return showScreen({
      title: words.listTitle,
      isSecret: true,
      body: <ListPage email={null} list={[]} path={at.path} />,
    });
  },
});
