import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { announceRound } from '../announce-round.ts';
import { countAnswers, inFullTens } from '../answer-counts.queries.ts';
import { roundState } from '../round.rules.ts';
import { isAnswered } from '../round-answered.queries.ts';
import { deskOf, findPreparing } from './find-preparing.ts';
import { RoundDeskPage } from './round-desk.page.tsx';
import { words } from './words.en.ts';

/** One round at the desk; posting announces it. */
export const roundDeskRoute = route({
  path: '/work/:body/rounds/:round',
  who: bodyRole('commissioner'),
  object: findPreparing,
  async page(at, preparing, { errors }) {
    const { round } = preparing;
    const [answers, answered, now] = await Promise.all([
      countAnswers(at.db, round.id),
      isAnswered(at.db, round),
      at.site.clock.now(at.db),
    ]);
    const shown = {
      preparing,
      state: roundState(round, now),
      isAnswered: answered,
      answersInTens: inFullTens(answers),
      errors,
    };
    return { title: round.title, desk: true, body: <RoundDeskPage {...shown} /> };
  },
  form: z.object({}),
  async post({ tx, by, object: { round } }) {
    const announced = await announceRound(tx, by, { roundId: round.id });
    return isRefused<keyof typeof words.announceRefused>(announced)
      ? refuse({ '': words.announceRefused[announced.refused] })
      : seeOther(deskOf(round));
  },
});
