import { londonDate } from '../../values/dates.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { listAdoptedShares } from '../results/published-results.queries.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { listRoundOutcomes } from '../rounds/rounds.queries.ts';
import { MandatePage, type ToldMandate } from './mandate.page.tsx';
import { mandateThread } from './mandate-thread.ts';
import { listPublishedMandates } from './mandates.queries.ts';
import { tellLines } from './told-lines.rules.ts';
import { words } from './words.en.ts';

/** What became of what residents said, for everyone. */
export const mandateRoute = route({
  path: '/say/:round/mandate',
  who: anyone,
  object: (at) => findPublicRound(at.db, at.params['round']),
  async page({ db, site }, round) {
    const { id: roundId } = round;
    const [outcomes, shares, published, now, thread] = await Promise.all([
      listRoundOutcomes(db, roundId),
      listAdoptedShares(db, roundId),
      listPublishedMandates(db, roundId),
      site.clock.now(db),
      mandateThread(db, round),
    ]);
    const mandates = published.map((mandate) => ({
      mandate,
      lines: tellLines(outcomes, shares, mandate.lines),
    }));
    const shown = { round, mandates, concluded: shares.length > 0, today: londonDate(now) };
    return {
      title: words.title(round.title),
      ...thread,
      body: <MandatePage {...shown} />,
      data: {
        round: round.slug,
        mandateDueOn: round.mandateDueOn.toString(),
        mandates: mandates.map(mandateData),
      },
    };
  },
});

function mandateData({ mandate, lines }: ToldMandate) {
  return {
    body: mandate.bodySlug,
    publishedAt: mandate.publishedAt?.toString() ?? null,
    keptDueDate: mandate.keptDueDate,
    statement: mandate.statement,
    lines: lines.map(({ slug, plainName, points, line }) => ({
      outcome: slug,
      plainName,
      residentsPoints: points,
      answer: line?.answer ?? null,
      adoptedBasisPoints: line?.adoptedBasisPoints ?? null,
      reason: line?.reason ?? null,
    })),
  };
}
