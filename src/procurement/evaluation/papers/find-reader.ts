import { transact } from '../../../acts/transact.ts';
import { NotFound } from '../../../db/errors.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { hasStoodAside, representsBidder } from '../../barred/barred.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { findEvaluator } from '../appointing/evaluators.queries.ts';
import { layOwnDesk } from '../desk/visit-desk.ts';
import { findObserver } from '../observing/observers.queries.ts';

/**
 * The papers of a purchase for those who may read them: scorers who have told of every link, observers, the moderator and
 * the procurement officer, unless they act for a bidder or stand aside. For anybody else there is nothing here.
 */
export async function findReader(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const actor = theActor(at);
  const { personId, hat } = actor;
  const evaluator = await findEvaluator(at.db, key, personId);
  const isKeeper =
    hat.kind === 'body' &&
    hat.bodyId === procurement.bodyId &&
    (hat.role === 'moderator' || hat.role === 'procurement-officer');
  const mayRead = await transact(at.db, actor, async (tx) => {
    if (await representsBidder(tx, key, personId)) return false;
    if (await hasStoodAside(tx, key, personId)) return false;
    if (isKeeper || (await findObserver(tx, key, personId))) return true;
    if (!evaluator) return false;
    const { standing } = await layOwnDesk(tx, { procurement, evaluator });
    return standing === 'may-score' || standing === 'not-calibrated';
  });
  if (!mayRead || procurement.bidsOpenedAt === null) throw new NotFound();
  return { procurement, personId, isKeeper, isScorer: evaluator !== undefined };
}
