import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { findPublicRound } from '../../rounds/find-public-round.ts';
import { listRoundOutcomes } from '../../rounds/rounds.queries.ts';
import { findThemeSummaries } from '../summaries/summaries.queries.ts';
import { countComments } from './comments.queries.ts';
import { RoundTalkPage } from './round-talk.page.tsx';
import { words } from './words.en.ts';

export const roundTalkRoute = route({
  path: '/network/rounds/:round',
  who: anyone,
  async object({ db, params }) {
    const round = await findPublicRound(db, params['round']);
    const [outcomes, counts, summaries] = await Promise.all([
      listRoundOutcomes(db, round.id),
      countComments(db, round.id),
      findThemeSummaries(db, round.id),
    ]);
    return { round, outcomes, counts, summaries };
  },
  page: (_, talk) => ({
    title: words.roundTitle(talk.round.title),
    body: <RoundTalkPage {...talk} />,
    data: talk.outcomes.map(({ id, slug, plainName }) => ({
      theme: slug,
      name: plainName,
      comments: talk.counts.find(({ outcomeId }) => outcomeId === id)?.shown ?? 0,
      summary: talk.summaries.find(({ outcomeId }) => outcomeId === id) ?? null,
    })),
  }),
});
