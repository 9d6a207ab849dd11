import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { handOver, refuse } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { writePdf } from '../../web/pdf/write-pdf.ts';
import type { BatchRefusal } from '../codes/batch.rules.ts';
import { batchFaults, batchForm } from '../codes/batch-form.ts';
import { issueJoiningCodes } from '../codes/issue-joining-codes.ts';
import { aboutPrint } from '../codes/print-run.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { ballotWords } from './ballot.words.en.ts';
import { asksOnPaper, ballotPrintOf, loadBallotSheet } from './ballot-sheet.ts';
import { drawBallots } from './draw-ballots.ts';
import { PackPage } from './pack.page.tsx';
import { words } from './words.en.ts';

/** A facilitator prints a pack of ballots, each with a code of its own. */
export const packRoute = route({
  path: '/work/:body/rounds/:round/paper/pack',
  who: bodyRole('facilitator', 'commissioner'),
  object: findOwnRound,
  async page(at, round, form) {
    const asks = asksOnPaper(await loadBallotSheet(at, round));
    return {
      title: words.packTitle,
      desk: true,
      body: <PackPage round={round} asks={asks} form={form} />,
    };
  },
  form: batchForm('paper'),
  async post({ at, tx, by, object: round, input }) {
    const sheet = await loadBallotSheet(at, round);
    if (!asksOnPaper(sheet)) return refuse({ '': words.packNothing });
    const issued = await issueJoiningCodes(tx, by, { roundId: round.id, kind: 'paper', ...input });
    if (isRefused<BatchRefusal>(issued)) return refuse(batchFaults('paper', issued) ?? {});
    const about = await aboutPrint(at, round, ballotWords.title(round.question));
    const content = writePdf(
      { ...about, footer: ballotWords.page },
      drawBallots(ballotPrintOf(at, sheet), issued.codes),
    );
    return handOver({ fileName: `ballots-${round.slug}.pdf`, mediaType: 'application/pdf', content });
  },
});
