import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { findFindings } from '../results/findings.queries.ts';
import { listAdoptedShares } from '../results/published-results.queries.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { listRoundOutcomes } from '../rounds/rounds.queries.ts';
import { MandatePage } from './mandate.page.tsx';
import { mandateData } from './mandate-data.ts';
import { mandateThread } from './mandate-thread.ts';
import { listMandateHistory } from './mandates.queries.ts';
import { listSharedStatements } from './shared-statements.queries.ts';
import { chooseMandates, readVersion, tellMandates } from './told-mandates.ts';
import { words } from './words.en.ts';

/** What became of what residents said, for everyone: what stands now, or an earlier answer by its number. */
export const mandateRoute = route({
  path: '/say/:round/mandate',
  who: anyone,
  object: (at) => findPublicRound(at.db, at.params['round']),
  async page({ db, site, query }, round) {
    const { id: roundId } = round;
    const [outcomes, shares, shared, findings, published, now, thread] = await Promise.all([
      listRoundOutcomes(db, roundId),
      listAdoptedShares(db, roundId),
      listSharedStatements(db, roundId),
      findFindings(db, roundId),
      listMandateHistory(db, roundId),
      site.clock.now(db),
      mandateThread(db, round),
    ]);
    const history = tellMandates(published, { outcomes, shares, findings, shared });
    const asked = readVersion(query);
    const mandates = chooseMandates(history, asked);
    if (asked !== null && mandates.length === 0) throw new NotFound();
    const concluded = shares.length + shared.length > 0;
    return {
      title: words.title(round.title),
      ...thread,
      body: (
        <MandatePage
          round={round}
          mandates={mandates}
          history={history}
          concluded={concluded}
          today={londonDate(now)}
        />
      ),
      data: {
        round: round.slug,
        mandateDueOn: round.mandateDueOn.toString(),
        mandates: mandates.map(mandateData),
        earlier: history.filter((told) => !mandates.includes(told)).map(mandateData),
      },
    };
  },
});
