import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { findPublicRound } from '../../rounds/find-public-round.ts';
import { listRoundOutcomes } from '../../rounds/rounds.queries.ts';
import { listComingEvents, listPastEvents } from '../events/events.queries.ts';
import { listNews } from '../news/news.queries.ts';
import { findThemeSummaries } from '../summaries/summaries.queries.ts';
import { countComments } from './comments.queries.ts';
import { RoundTalkPage } from './round-talk.page.tsx';
import { words } from './words.en.ts';

export const roundTalkRoute = route({
  path: '/network/rounds/:round',
  who: anyone,
  async object({ db, params, site }) {
    const round = await findPublicRound(db, params['round']);
    const now = await site.clock.now(db);
    const [outcomes, counts, summaries, news, coming, past] = await Promise.all([
      listRoundOutcomes(db, round.id),
      countComments(db, round.id),
      findThemeSummaries(db, round.id),
      listNews(db, { roundId: round.id, limit: 10 }),
      listComingEvents(db, now, { roundId: round.id, limit: 10 }),
      listPastEvents(db, now, { roundId: round.id, limit: 10 }),
    ]);
    return { round, outcomes, counts, summaries, news, coming, past };
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
