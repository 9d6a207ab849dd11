import type { Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import type { Database } from '../../../db/connect.ts';
import { words } from './desk/words.en.ts';
import { countDoubtsOfBodies } from './doubts.queries.ts';

/** The names that wait for a finance officer’s decision, one task a body. */
export async function listRecognisingTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
): Promise<Task[]> {
  const desks = hats.filter((hat) => hat.kind === 'body' && hat.role === 'finance-officer');
  const bodyIds = desks.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : []));
  const waiting = await countDoubtsOfBodies(db, bodyIds);
  return desks.flatMap((hat) => {
    const body = waiting.find(({ bodyId }) => hat.kind === 'body' && hat.bodyId === bodyId);
    if (!body) return [];
    const href = `/work/${body.slug}/suppliers`;
    return [{ text: words.task(body.count), href, due: null, organisation: body.name, hat }];
  });
}
