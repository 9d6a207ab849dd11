import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, showScreen } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { CodesPage, NewCodesPage } from './codes.page.tsx';
import { issueJoiningCodes, mostCodesAtOnce } from './issue-joining-codes.ts';
import { countCodes } from './joining-codes.queries.ts';
import { words } from './words.en.ts';

const countWrong = words.codesCountWrong(mostCodesAtOnce);

/** A facilitator prints codes for a round; they are shown once. */
export const codesRoute = route({
  path: '/work/:body/rounds/:round/codes',
  who: bodyRole('facilitator', 'commissioner'),
  object: findOwnRound,
  async page(at, round, form) {
    const counts = await countCodes(at.db, round.id);
    return {
      title: words.codesTitle,
      desk: true,
      body: <CodesPage round={round} {...counts} form={form} />,
    };
  },
  form: z.object({
    count: z
      .string(countWrong)
      .trim()
      .regex(/^\d{1,3}$/, countWrong)
      .transform(Number),
  }),
  async post({ at, tx, by, object: round, input }) {
    const issued = await issueJoiningCodes(tx, by, { roundId: round.id, count: input.count });
    if (isRefused<'count-out-of-range' | keyof typeof words.codesRefused>(issued)) {
      const { refused } = issued;
      return refuse(
        refused === 'count-out-of-range' ? { count: countWrong } : { '': words.codesRefused[refused] },
      );
    }
    const address = `${at.site.publicUrl.replace(/^https?:\/\//, '')}/say/${round.slug}/join/code`;
    return showScreen({
      title: words.codesShown(issued.codes.length),
      desk: true,
      isSecret: true,
      body: <NewCodesPage round={round} codes={issued.codes} address={address} />,
    });
  },
});
