import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { listBatches } from './joining-codes.queries.ts';
import { LostPage } from './lost.page.tsx';
import { voidBatch } from './void-batch.ts';
import { words } from './words.en.ts';

/** Slips or letters that went missing before they were used. */
export const lostRoute = route({
  path: '/work/:body/rounds/:round/codes/lost',
  who: bodyRole('facilitator', 'commissioner'),
  object: findOwnRound,
  async page({ db }, round, form) {
    const batches = await listBatches(db, round.id);
    return {
      title: words.lostTitle,
      desk: true,
      body: <LostPage round={round} batches={batches} form={form} />,
    };
  },
  form: z.object({ batch: z.uuid(words.lostBlank) }),
  async post({ tx, by, object: round, input }) {
    const voided = await voidBatch(tx, by, { roundId: round.id, batchId: input.batch });
    if (isRefused<keyof typeof words.lostRefused>(voided))
      return refuse({ batch: words.lostRefused[voided.refused] });
    return seeOther(`/work/${round.bodySlug}/rounds/${round.slug}/codes`);
  },
});
