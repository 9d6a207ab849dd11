import { NotFound } from '../../../db/errors.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { listLeftToOpen } from '../opening/left-sealed.queries.ts';
import { stageOf } from './opener-stage.rules.ts';
import { findBox, listOpeners } from './openers.queries.ts';

/** A tender as one of its openers sees it; for everybody else it is not there. */
export async function visitOpener(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const openers = await listOpeners(at.db, key);
  const { personId } = theActor(at);
  const me = openers.find((one) => one.personId === personId);
  if (!me) throw new NotFound();
  const [box, left, now] = await Promise.all([
    findBox(at.db, key),
    listLeftToOpen(at.db, key),
    at.site.clock.now(at.db),
  ]);
  const isAnyLeftSealed = left.size > 0;
  const tender = { body: procurement.bodySlug, procurement: procurement.slug };
  return {
    procurement,
    key,
    openers,
    me,
    box,
    now,
    tender,
    stage: stageOf({ ...procurement, isAnyLeftSealed }, me, now),
  };
}

export type OpenerVisit = Awaited<ReturnType<typeof visitOpener>>;
