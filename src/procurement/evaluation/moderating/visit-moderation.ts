import { transact } from '../../../acts/transact.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { readModeration } from './read-moderation.queries.ts';

export type Moderation = Awaited<ReturnType<typeof visitModeration>>;

/** The competition that a moderator opens, with its panel. */
export async function visitModeration(at: Visit) {
  const procurement = await theProcurement(at);
  const moderated = await transact(at.db, theActor(at), (tx) => readModeration(tx, keyOf(procurement)));
  return { procurement, ...moderated };
}
