import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { londonDate } from '../../values/dates.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { findResults } from '../results/published-results.queries.ts';
import { changeCourse } from './change-course.ts';
import { dropChange } from './drop-change.ts';
import { deskHref, findAnswerableRound } from './find-answerable-round.ts';
import { MandateDeskPage } from './mandate-desk.page.tsx';
import { mandateThread } from './mandate-thread.ts';
import type { ChangeCourseRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

/** The elected member’s desk: every outcome of a round, with its evidence. Posting begins a change of course, or drops it. */
export const mandateDeskRoute = route({
  path: '/work/:body/mandates/:round',
  who: bodyRole('elected-member'),
  object: findAnswerableRound,
  async page(at, found, { errors }) {
    const { round } = found;
    const [results, now, thread] = await Promise.all([
      findResults(at.db, round.id),
      at.site.clock.now(at.db),
      mandateThread(at.db, round),
    ]);
    const isLate = !found.isPublished && !found.before && londonDate(now).until(round.mandateDueOn).days < 0;
    return {
      title: words.deskTitle(round.title),
      desk: true,
      ...thread,
      body: <MandateDeskPage found={found} people={results?.answers ?? 0} isLate={isLate} errors={errors} />,
    };
  },
  form: z.object({ act: z.enum(['begin', 'drop']).default('begin') }),
  async post({ tx, by, object: found, input }) {
    if (input.act === 'drop') {
      const dropped = await dropChange(tx, by, { roundId: found.round.id, bodyId: found.bodyId });
      return isRefused<'nothing-begun'>(dropped)
        ? refuse({ '': words.dropRefused[dropped.refused] })
        : seeOther(deskHref(found));
    }
    const begun = await changeCourse(tx, by, { roundId: found.round.id, bodyId: found.bodyId });
    return isRefused<ChangeCourseRefusal>(begun)
      ? refuse({ '': words.changeRefused[begun.refused] })
      : seeOther(deskHref(found));
  },
});
