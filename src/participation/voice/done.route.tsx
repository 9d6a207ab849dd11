import { z } from 'zod';
import { anyone } from '../../web/edge/access.rules.ts';
import { seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { DonePage, SecretGonePage } from './done.page.tsx';
import { findVoiceRound } from './find-voice-round.ts';
import { forgetSecret, secretInHand } from './receipt-cookie.ts';
import { voiceThread } from './voice-thread.ts';
import { words } from './words.en.ts';

/** The receipt's secret, shown to the browser that answered; posting clears it from there. */
export const doneRoute = route({
  path: '/say/:round/done',
  who: anyone,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  async page(at, { round }) {
    const secret = secretInHand(at);
    const thread = await voiceThread(at, round);
    const next = { round, knownEmail: at.signed?.email ?? null };
    if (secret === null) return { title: words.doneGoneTitle, ...thread, body: <SecretGonePage {...next} /> };
    return {
      title: words.doneTitle,
      ...thread,
      isSecret: true,
      body: <DonePage {...next} secret={secret} />,
    };
  },
  form: z.object({}),
  post({ at, object: { round } }) {
    forgetSecret(at, round);
    return Promise.resolve(seeOther(`/say/${round.slug}/done`));
  },
});
