import { findThreadPlace } from '../../procurement/stations/stations.queries.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { countAnswers, inFullTens } from './answer-counts.queries.ts';
import { findPublicRound } from './find-public-round.ts';
import { RoundPage } from './round.page.tsx';
import { roundState } from './round.rules.ts';
import { isAnswered } from './round-answered.queries.ts';
import { outcomeData, roundData } from './round-data.ts';
import { placeOf } from './round-line.rules.ts';
import { listRoundOutcomes } from './rounds.queries.ts';
import { listSeedStatements } from './seed-statements.queries.ts';
import { listSetAside } from './set-aside.queries.ts';
import { tellSetAside } from './set-aside.rules.ts';

/** One round, for everyone. */
export const roundRoute = route({
  path: '/say/:round',
  who: anyone,
  object: (at) => findPublicRound(at.db, at.params['round']),
  async page(at, round) {
    const { id: roundId, bodyId, procurementId } = round;
    const [now, outcomes, answers, answered, seeds, aside, thread] = await Promise.all([
      at.site.clock.now(at.db),
      listRoundOutcomes(at.db, roundId),
      countAnswers(at.db, roundId),
      isAnswered(at.db, round),
      listSeedStatements(at.db, roundId),
      listSetAside(at.db, roundId),
      procurementId ? findThreadPlace(at.db, { bodyId, procurementId }, 'voice') : undefined,
    ]);
    const state = roundState(round, now);
    const answersInTens = inFullTens(answers);
    const setAside = tellSetAside(aside);
    return {
      title: round.question,
      ...(thread ? { thread } : {}),
      body: (
        <RoundPage {...{ round, state, outcomes, answersInTens, seeds, setAside }} isAnswered={answered} />
      ),
      data: {
        ...roundData(round, state),
        place: placeOf(state, answered),
        setAside,
        outcomes: outcomes.map(outcomeData),
      },
    };
  },
});
