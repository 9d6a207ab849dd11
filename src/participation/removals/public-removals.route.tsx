import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { PublicRemovalsPage } from './public-removals.page.tsx';
import { listPublicRemovals } from './public-removals.queries.ts';
import { words } from './words.en.ts';

/** The answers of a round that two people set aside, with their reasons, for everyone. */
export const publicRemovalsRoute = route({
  path: '/say/:round/answers-set-aside',
  who: anyone,
  object: (at) => findPublicRound(at.db, at.params['round']),
  async page({ db }, round) {
    const removals = await listPublicRemovals(db, round.id);
    return {
      title: words.publicPageTitle(round.title),
      body: <PublicRemovalsPage round={round} removals={removals} />,
      data: { round: round.slug, removals },
    };
  },
});
