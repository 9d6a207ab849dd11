import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { answeringHref } from '../voice/next-step.ts';
import { appeal } from './appeal.ts';
import { findOwnRemoval } from './removals.queries.ts';
import { SetAsidePage } from './set-aside.page.tsx';
import { words } from './words.en.ts';

/** A person’s own answer, set aside: why, and what they can do about it. */
export const setAsideRoute = route({
  path: '/say/:round/set-aside',
  who: signedIn,
  object: (at) => findPublicRound(at.db, at.params['round']),
  limit: { hits: 20, seconds: 3600 },
  async page(at, round, form) {
    const removal = await findOwnRemoval(at.db, round.id, theActor(at).personId);
    return {
      title: removal ? words.ownTitle : words.ownCounts,
      body: (
        <SetAsidePage slug={round.slug} answerHref={answeringHref(round)} removal={removal} form={form} />
      ),
    };
  },
  form: z.object({ words: z.string().max(1000).default('') }),
  async post({ tx, by, object: round, input }) {
    const made = await appeal(tx, by, { roundId: round.id, words: input.words });
    if (isRefused<keyof typeof words.appealRefused>(made))
      return refuse({ words: words.appealRefused[made.refused] });
    return seeOther(`/say/${round.slug}/set-aside`);
  },
});
