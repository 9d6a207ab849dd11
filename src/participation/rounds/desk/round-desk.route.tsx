import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { announceRound } from '../announce-round.ts';
import { countAnswers, inFullTens } from '../answer-counts.queries.ts';
import { findDraftWeights } from '../draft-weights.queries.ts';
import { findOwnRound } from '../find-own-round.ts';
import { roundState } from '../round.rules.ts';
import { listRoundOutcomes } from '../rounds.queries.ts';
import { RoundDeskPage } from './round-desk.page.tsx';
import { words } from './words.en.ts';

/** One round at the desk; posting announces it. */
export const roundDeskRoute = route({
  path: '/work/:body/rounds/:round',
  who: bodyRole('commissioner'),
  object: findOwnRound,
  async page(at, round, { errors }) {
    const [outcomes, draft, answers, now] = await Promise.all([
      listRoundOutcomes(at.db, round.id),
      findDraftWeights(at.db, round.id),
      countAnswers(at.db, round.id),
      at.site.clock.now(at.db),
    ]);
    const shown = {
      round,
      state: roundState(round, now),
      outcomes,
      hasDraftWeights: draft !== undefined,
      answersInTens: inFullTens(answers),
      errors,
    };
    return { title: round.title, desk: true, body: <RoundDeskPage {...shown} /> };
  },
  form: z.object({}),
  async post({ tx, by, object: round }) {
    const announced = await announceRound(tx, by, { roundId: round.id });
    return isRefused<keyof typeof words.announceRefused>(announced)
      ? refuse({ '': words.announceRefused[announced.refused] })
      : seeOther(`/work/${round.bodySlug}/rounds/${round.slug}`);
  },
});
