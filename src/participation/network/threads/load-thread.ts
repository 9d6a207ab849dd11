import { NotFound } from '../../../db/errors.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import { roleNames } from '../../../web/edge/words.en.ts';
import { findThread, listReplies } from './threads.queries.ts';

export type LoadedThread = Awaited<ReturnType<typeof loadThread>>;

/** A thread and its replies, as this visitor may read them: what waits or was declined is its writer’s own. */
export async function loadThread(at: Visit) {
  const thread = await findThread(at.db, theBody(at).id, at.params['thread'] ?? '');
  const me = at.actor?.personId;
  if (thread.state !== 'shown' && thread.writtenBy !== me) throw new NotFound();
  const all = await listReplies(at.db, { bodyId: thread.bodyId, threadId: thread.id });
  return {
    thread,
    shown: all.filter(({ state }) => state === 'shown'),
    own: all.filter(({ state, writtenBy }) => state === 'waiting' && writtenBy === me),
    waiting: all.filter(({ state }) => state === 'waiting').length,
    declined: all.filter(({ state }) => state === 'declined'),
    signer: findSigner(at),
  };
}

/** Who speaks for the body that the path names; null for everyone else. */
export function findSigner({ actor, signed, body }: Visit): string | null {
  const hat = actor?.hat;
  if (!signed || hat?.kind !== 'body' || hat.bodyId !== body?.id) return null;
  return `${signed.name}, ${roleNames[hat.role].toLowerCase()}`.slice(0, 60);
}
