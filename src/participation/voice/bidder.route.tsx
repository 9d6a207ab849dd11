import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { BidderPage } from './bidder.page.tsx';
import { findVoiceRound } from './find-voice-round.ts';
import { findNextStep, stepHref } from './next-step.ts';
import { sayWorksForBidder } from './say-works-for-bidder.ts';
import { findOwnBallot } from './voice.queries.ts';
import { voiceThread } from './voice-thread.ts';
import { words } from './words.en.ts';

/** In a round about one purchase everyone is asked, once they have answered, whether they work for a likely bidder. */
export const bidderRoute = route({
  path: '/say/:round/bidder',
  who: signedIn,
  async object(at) {
    const found = await findVoiceRound(at.db, at.params['round']);
    if (found.round.scope !== 'procurement') throw new NotFound();
    return found;
  },
  async page(at, { round }, form) {
    const step = await findNextStep(at, round);
    if (step !== 'answered') return seeOther(stepHref(round, step));
    const own = await findOwnBallot(at.db, round.id, theActor(at).personId);
    const said = own?.worksForBidder === true ? 'yes' : own?.worksForBidder === false ? 'no' : undefined;
    return {
      title: words.bidderTitle,
      ...(await voiceThread(at, round)),
      body: <BidderPage round={round} form={form} said={said} />,
    };
  },
  form: z.object({ bidder: z.enum(['yes', 'no', 'rather-not-say'], { error: words.bidderBlank }) }),
  async post({ tx, by, object: { round }, input }) {
    const worksForBidder = input.bidder === 'rather-not-say' ? null : input.bidder === 'yes';
    const said = await sayWorksForBidder(tx, by, { roundId: round.id, worksForBidder });
    return seeOther(isRefused(said) ? `/say/${round.slug}` : `/say/${round.slug}/done`);
  },
});
