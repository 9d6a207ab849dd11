import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { roundState } from './round.rules.ts';
import { roundData } from './round-data.ts';
import { listBodiesWithRounds, listRoundsFor } from './round-list.queries.ts';
import { readRoundListSearch, roundListPageSize } from './round-list.rules.ts';
import { RoundsPage } from './rounds.page.tsx';
import { words } from './words.en.ts';

/** Every announced round: open now, coming, over. */
export const roundsRoute = route({
  path: '/say',
  who: anyone,
  object: noObject,
  async page(at) {
    const search = readRoundListSearch(at.query);
    const now = await at.site.clock.now(at.db);
    const [list, bodies] = await Promise.all([
      listRoundsFor(at.db, search, now),
      listBodiesWithRounds(at.db),
    ]);
    return {
      title: words.listTitle,
      body: <RoundsPage {...list} search={search} bodies={bodies} now={now} />,
      data: {
        total: list.total,
        page: search.page,
        pageSize: roundListPageSize,
        rounds: list.rounds.map((round) => roundData(round, roundState(round, now))),
      },
    };
  },
});
