import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { deskHref, findAnswerableRound } from './find-answerable-round.ts';
import { mandateThread } from './mandate-thread.ts';
import { PublishMandatePage } from './publish-mandate.page.tsx';
import { publishMandate } from './publish-mandate.ts';
import type { ChangeReasonRefusal, PublishMandateRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

/** The elected member publishes the body’s answer. */
export const publishMandateRoute = route({
  path: '/work/:body/mandates/:round/publish',
  who: bodyRole('elected-member'),
  object: findAnswerableRound,
  page: async (at, found, form) =>
    found.isPublished
      ? seeOther(deskHref(found))
      : {
          title: words.publishTitle,
          desk: true,
          ...(await mandateThread(at.db, found.round)),
          body: <PublishMandatePage found={found} form={form} />,
        },
  form: z.object({
    statement: z.string().max(2000).default(''),
    changeReason: z.string().max(2000).default(''),
  }),
  async post({ tx, by, object: found, input }) {
    const key = { roundId: found.round.id, bodyId: found.bodyId };
    const published = await publishMandate(tx, by, { ...key, ...input });
    return isRefused<PublishMandateRefusal | ChangeReasonRefusal>(published)
      ? refuse(worded(published.refused))
      : seeOther(`/say/${found.round.slug}/mandate`);
  },
});

function worded(word: PublishMandateRefusal | ChangeReasonRefusal): FormErrors {
  return isAboutChange(word)
    ? { changeReason: words.changeReasonRefused[word] }
    : { '': words.publishRefused[word] };
}

function isAboutChange(word: PublishMandateRefusal | ChangeReasonRefusal): word is ChangeReasonRefusal {
  return word in words.changeReasonRefused;
}
