import { signedIn } from '../../web/edge/access.rules.ts';
import { seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { findVoiceRound } from './find-voice-round.ts';
import { findNextStep, stepHref } from './next-step.ts';
import { voiceThread } from './voice-thread.ts';
import { WaysPage } from './ways.page.tsx';
import { words } from './words.en.ts';

/** Where a round has several ways of answering, the resident chooses. */
export const waysRoute = route({
  path: '/say/:round/ways',
  who: signedIn,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  async page(at, { round }) {
    const step = await findNextStep(at, round);
    const mayAnswer = step === 'answer' || step === 'answered';
    if (!mayAnswer || round.ways.length === 1) return seeOther(stepHref(round, step));
    return { title: words.waysTitle, ...(await voiceThread(at, round)), body: <WaysPage round={round} /> };
  },
});
