import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { handOver, refuse } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { writePdf } from '../../web/pdf/write-pdf.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import type { BatchRefusal } from './batch.rules.ts';
import { batchFaults, batchForm } from './batch-form.ts';
import { drawSlips } from './draw-slips.ts';
import { issueJoiningCodes } from './issue-joining-codes.ts';
import { printWords } from './print.words.en.ts';
import { aboutPrint, printRunOf } from './print-run.ts';
import { SlipsPage } from './slips.page.tsx';
import { words } from './words.en.ts';

/** A facilitator prints slips to hand over; they are handed out this once. */
export const slipsRoute = route({
  path: '/work/:body/rounds/:round/codes/slips',
  who: bodyRole('facilitator', 'commissioner'),
  object: findOwnRound,
  page: (_, round, form) => ({
    title: words.slipsTitle,
    desk: true,
    body: <SlipsPage round={round} form={form} />,
  }),
  form: batchForm('venue'),
  async post({ at, tx, by, object: round, input }) {
    const issued = await issueJoiningCodes(tx, by, { roundId: round.id, kind: 'venue', ...input });
    if (isRefused<BatchRefusal>(issued)) return refuse(batchFaults('venue', issued) ?? {});
    const about = await aboutPrint(at, round, printWords.slipsTitle(round.question));
    const content = writePdf(about, drawSlips(printRunOf(at, round), issued.codes));
    return handOver({ fileName: `slips-${round.slug}.pdf`, mediaType: 'application/pdf', content });
  },
});
