import { londonDate } from '../../values/dates.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { findResults } from '../results/published-results.queries.ts';
import { findAnswerableRound } from './find-answerable-round.ts';
import { MandateDeskPage } from './mandate-desk.page.tsx';
import { mandateThread } from './mandate-thread.ts';
import { words } from './words.en.ts';

/** The elected member’s desk: every outcome of a round, with its evidence. */
export const mandateDeskRoute = route({
  path: '/work/:body/mandates/:round',
  who: bodyRole('elected-member'),
  object: findAnswerableRound,
  async page(at, found) {
    const { round } = found;
    const [results, now, thread] = await Promise.all([
      findResults(at.db, round.id),
      at.site.clock.now(at.db),
      mandateThread(at.db, round),
    ]);
    const isLate = !found.isPublished && londonDate(now).until(round.mandateDueOn).days < 0;
    return {
      title: words.deskTitle(round.title),
      desk: true,
      ...thread,
      body: <MandateDeskPage found={found} people={results?.answers ?? 0} isLate={isLate} />,
    };
  },
});
