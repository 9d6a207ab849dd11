import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { moderatingRoles } from '../moderation.rules.ts';
import { searchStatements } from '../statement-list.rules.ts';
import { countStatements, listStatements } from '../statements.queries.ts';
import { findModeratedRound } from './find-moderated-round.ts';
import { QueuePage } from './queue.page.tsx';
import { readQueueSearch } from './queue.rules.ts';
import { words } from './words.en.ts';

/** What residents proposed, for those who read it first. */
export const queueRoute = route({
  path: '/work/:body/rounds/:round/statements',
  who: bodyRole(...moderatingRoles),
  object: findModeratedRound,
  async page(at, round) {
    const search = readQueueSearch(at.query);
    const [listed, counts] = await Promise.all([
      listStatements(at.db, round.id, [search.state]),
      countStatements(at.db, round.id),
    ]);
    const { hat } = theActor(at);
    const isCommissioner = hat.kind === 'body' && hat.role === 'commissioner';
    const { found, onPage } = searchStatements(listed, { ...search, outcome: undefined });
    return {
      title: words.queueTitle,
      desk: true,
      body: <QueuePage {...{ round, search, counts, onPage, isCommissioner }} found={found.length} />,
    };
  },
});
