import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { listBidders } from '../bidders.queries.ts';
import { listDeclarations } from '../declaring/conflicts.queries.ts';
import { EvaluatorsPage } from './evaluators.page.tsx';
import { listEvaluators } from './evaluators.queries.ts';
import { questionsOf } from './panel.rules.ts';
import { words } from './words.en.ts';

/** Who scores a competition, and the register of conflicts. */
export const evaluatorsRoute = route({
  path: '/work/:body/procurements/:procurement/evaluators',
  who: bodyRole('procurement-officer', 'moderator'),
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const [criteria, evaluators, declarations, bidders, thread] = await Promise.all([
      listCriteria(at.db, key),
      listEvaluators(at.db, key),
      listDeclarations(at.db, key),
      listBidders(at.db, key),
      findThreadPlace(at.db, key, 'scores'),
    ]);
    const { hat } = theActor(at);
    return {
      title: words.title(procurement.title),
      desk: true,
      thread,
      body: (
        <EvaluatorsPage
          procurement={procurement}
          questions={questionsOf(criteria)}
          evaluators={evaluators}
          declarations={declarations}
          bidders={bidders.length}
          mayAppoint={hat.kind === 'body' && hat.role === 'procurement-officer'}
        />
      ),
    };
  },
});
