import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { beginSession } from '../../people/sign-in/begin-session.ts';
import { requestSignInLink } from '../../people/sign-in/request-sign-in-link.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { enterJoiningCode } from './enter-joining-code.ts';
import { findVoiceRound } from './find-voice-round.ts';
import { CodePage, JoinPage } from './join.page.tsx';
import { findNextStep, stepHref } from './next-step.ts';
import { voiceThread } from './voice-thread.ts';
import { words } from './words.en.ts';

/** A library’s screens share one address, and a workshop joins within minutes. */
const limit = { hits: 60, seconds: 600 };

/** Joining with an e-mail address; whoever needs nothing more goes straight on. */
export const joinRoute = route({
  path: '/say/:round/join',
  who: anyone,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  limit,
  async page(at, { round }, form) {
    const step = await findNextStep(at, round);
    if (step !== 'join') return seeOther(stepHref(round, step));
    return {
      title: words.joinTitle,
      ...(await voiceThread(at, round)),
      body: <JoinPage slug={round.slug} form={form} />,
    };
  },
  form: z.object({ email: z.string(words.emailBlank).trim().min(1, words.emailBlank) }),
  async post({ at, tx, by, object: { round }, input }) {
    const { publicUrl } = at.site;
    const nextPath = `/say/${round.slug}/join`;
    const asked = await requestSignInLink(tx, by, { email: input.email, nextPath, publicUrl });
    return isRefused(asked) ? refuse({ email: words.emailMalformed }) : seeOther('/sign-in/sent');
  },
});

/** Joining with a code: no account, no address. */
export const joinWithCodeRoute = route({
  path: '/say/:round/join/code',
  who: anyone,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  limit,
  async page(at, { round }, form) {
    const step = await findNextStep(at, round);
    if (step !== 'join' && step !== 'join/code') return seeOther(stepHref(round, step));
    return {
      title: words.codeTitle,
      ...(await voiceThread(at, round)),
      body: <CodePage slug={round.slug} form={form} needsCode={round.tier >= 2} />,
    };
  },
  form: z.object({ code: z.string().default('') }),
  async post({ at, tx, by, object: { round }, input }) {
    const signedInAs = at.actor?.personId ?? null;
    const entered = await enterJoiningCode(tx, by, { roundId: round.id, code: input.code, signedInAs });
    if (isRefused<keyof typeof words.codeRefused>(entered))
      return refuse({ code: words.codeRefused[entered.refused] });
    if (entered.personId !== signedInAs)
      await beginSession(at, tx, by, { personId: entered.personId, hat: { kind: 'resident' } });
    return seeOther(`/say/${round.slug}/join`);
  },
});
