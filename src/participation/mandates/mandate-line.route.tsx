import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { deskHref, findAnswerableRound } from './find-answerable-round.ts';
import type { LineRefusal } from './mandate.rules.ts';
import { MandateLinePage } from './mandate-line.page.tsx';
import { mandateThread } from './mandate-thread.ts';
import { saveMandateLine } from './save-mandate-line.ts';
import { readShare } from './told-lines.rules.ts';
import { words } from './words.en.ts';

/** Which field of the form each refusal belongs beside. */
const fieldOf: Record<LineRefusal, 'reason' | 'share'> = {
  blank: 'reason',
  'too-short': 'reason',
  filler: 'reason',
  repeated: 'reason',
  'rests-on-nothing': 'reason',
  'share-missing': 'share',
  'share-same': 'share',
};

/** The elected member answers one outcome. */
export const mandateLineRoute = route({
  path: '/work/:body/mandates/:round/outcomes/:outcome',
  who: bodyRole('elected-member'),
  async object(at) {
    const found = await findAnswerableRound(at);
    const told = found.lines.find(({ slug }) => slug === at.params['outcome']);
    if (!told) throw new NotFound();
    return { found, told };
  },
  page: async (at, { found, told }, form) =>
    found.isPublished
      ? seeOther(deskHref(found))
      : {
          title: words.lineTitle(told.plainName),
          desk: true,
          ...(await mandateThread(at.db, found.round)),
          body: <MandateLinePage found={found} told={told} form={form} />,
        },
  form: z.object({
    answer: z.enum(['adopted', 'varied', 'declined'], words.answerBlank),
    share: z.string().default(''),
    reason: z.string().max(2000).default(''),
  }),
  async post({ tx, by, object: { found, told }, input }) {
    const { answer, reason } = input;
    const saved = await saveMandateLine(tx, by, {
      roundId: found.round.id,
      bodyId: found.bodyId,
      outcomeId: told.outcomeId,
      answer,
      reason,
      variedBasisPoints: answer === 'varied' ? readShare(input.share) : null,
    });
    return isRefused<LineRefusal | keyof typeof words.lineRefused>(saved)
      ? refuse(worded(saved.refused))
      : seeOther(deskHref(found));
  },
});

function worded(word: LineRefusal | keyof typeof words.lineRefused): FormErrors {
  if (word === 'no-conclusion' || word === 'already-published') return { '': words.lineRefused[word] };
  return { [fieldOf[word]]: words.refused[word] };
}
