import { NotFound } from '../../db/errors.ts';
import { findThreadPlace } from '../../procurement/stations/stations.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { findThemeSummaries } from '../network/summaries/summaries.queries.ts';
import { listPublicRemovals } from '../removals/public-removals.queries.ts';
import { findDraftWeights } from '../rounds/draft-weights.queries.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { listRoundOutcomes } from '../rounds/rounds.queries.ts';
import { findFindings } from './findings.queries.ts';
import { findAnsweredAt, findResults, listAuditFingerprints } from './published-results.queries.ts';
import { ResultsPage } from './results.page.tsx';
import { resultsData } from './results-data.ts';
import { words } from './words.en.ts';

/** What residents said, for everyone, once it is published. */
export const resultsRoute = route({
  path: '/say/:round/results',
  who: anyone,
  async object(at) {
    const round = await findPublicRound(at.db, at.params['round']);
    const results = await findResults(at.db, round.id);
    if (!results) throw new NotFound();
    return { round, results };
  },
  async page({ db, site }, { round, results }) {
    const { id: roundId, bodyId, procurementId } = round;
    const [outcomes, draft, auditFiles, findings, removals, summaries, answeredAt, now, thread] =
      await Promise.all([
        listRoundOutcomes(db, roundId),
        findDraftWeights(db, roundId),
        listAuditFingerprints(db, roundId),
        findFindings(db, roundId),
        listPublicRemovals(db, roundId),
        findThemeSummaries(db, roundId),
        findAnsweredAt(db, { roundId, bodyId }),
        site.clock.now(db),
        procurementId ? findThreadPlace(db, { bodyId, procurementId }, 'voice') : undefined,
      ]);
    const shown = { round, outcomes, results, draft, findings, removals, summaries, auditFiles };
    const answeredOn = answeredAt && londonDate(answeredAt);
    return {
      title: words.title(round.title),
      ...(thread ? { thread } : {}),
      body: <ResultsPage {...shown} answeredOn={answeredOn} today={londonDate(now)} />,
      data: resultsData(shown),
    };
  },
});
