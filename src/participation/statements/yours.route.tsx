import { signedIn } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { beforeAnswering } from '../voice/before-answering.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { findStatementRound } from './find-statement-round.ts';
import { countStatements } from './statements.queries.ts';
import { listOwnVotes } from './votes.queries.ts';
import { words } from './words.en.ts';
import { YoursPage } from './yours.page.tsx';

/** What one person has said so far. Once the round has closed nobody can find it any more; their receipt has it. */
export const yoursRoute = route({
  path: '/say/:round/statements/yours',
  who: signedIn,
  object: (at) => findStatementRound(at.db, at.params['round']),
  async page(at, { round }) {
    const elsewhere = await beforeAnswering(at, round, 'statements');
    if (elsewhere) return elsewhere;
    const [own, counts, thread] = await Promise.all([
      listOwnVotes(at.db, round.id, theActor(at).personId),
      countStatements(at.db, round.id),
      voiceThread(at, round),
    ]);
    return {
      title: words.yoursTitle,
      ...thread,
      body: <YoursPage slug={round.slug} own={own} total={counts.shown} />,
    };
  },
});
