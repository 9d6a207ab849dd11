import { z } from 'zod';
import { signedIn } from '../../web/edge/access.rules.ts';
import { refuse } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { beforeAnswering } from '../voice/before-answering.ts';
import { findVoiceRound } from '../voice/find-voice-round.ts';
import { finishWay } from '../voice/finish-way.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { listOwnComparisons } from './comparisons.queries.ts';
import { allPairs } from './next-pair.rules.ts';
import { rankOwn } from './own-ranking.rules.ts';
import { words } from './words.en.ts';
import { YoursPage } from './yours.page.tsx';

/** A person’s own list; posting it seals their copy and hands them their secret code. */
export const yourComparisonsRoute = route({
  path: '/say/:round/compare/yours',
  who: signedIn,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  async page(at, { round, outcomes }, { errors }) {
    const isRefused = Object.keys(errors).length > 0;
    const elsewhere = isRefused ? null : await beforeAnswering(at, round, 'comparisons');
    if (elsewhere) return elsewhere;
    const own = await listOwnComparisons(at.db, round.id, theActor(at).personId);
    const ranked = rankOwn(outcomes.length, own);
    const left = allPairs(outcomes.length).length - own.length;
    return {
      title: left > 0 ? words.yoursTitle : words.yoursAllTitle,
      ...(await voiceThread(at, round)),
      body: (
        <YoursPage round={round} outcomes={outcomes} own={own} ranked={ranked} left={left} errors={errors} />
      ),
    };
  },
  form: z.object({}),
  async postDirectly(at, { round, outcomes }) {
    const own = await listOwnComparisons(at.db, round.id, theActor(at).personId);
    const { ranking } = rankOwn(outcomes.length, own);
    if (ranking.length === 0) return refuse({ '': words.finishNothing });
    const compared = own.filter(({ preferred }) => preferred !== 0).length;
    return finishWay(at, round, { way: 'comparisons', ranking, compared });
  },
});
