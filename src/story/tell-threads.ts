import type { Actor, BodyRole } from '../acts/by.ts';
import { moderate } from '../participation/network/moderate.ts';
import { closeThread } from '../participation/network/threads/close-thread.ts';
import { openThread } from '../participation/network/threads/open-thread.ts';
import { findThread } from '../participation/network/threads/threads.queries.ts';
import { writeReply } from '../participation/network/threads/write-reply.ts';
import { act, idOf, resident, staff, type Telling } from './cast.ts';

type Spoken = {
  readonly person: string;
  /** Set where an officer speaks for the body. */
  readonly role?: BodyRole;
  readonly at: string;
  readonly name: string;
  readonly text: string;
  /** When somebody read it and showed it; without it, it waits. */
  readonly readAt?: string;
};
export type ThreadFile = Spoken & {
  readonly body: string;
  /** The commissioner who reads what residents write in it. */
  readonly readBy: string;
  readonly title: string;
  readonly replies: readonly Spoken[];
  readonly closed?: { readonly at: string; readonly outcome: string };
};

/** People ask a body something, others and officers reply, and one thread has come to an end. */
export async function tellThreads(telling: Telling, threads: readonly ThreadFile[]): Promise<void> {
  for (const thread of threads) {
    const { body, replies, closed } = thread;
    const bodyId = idOf(telling.cast.bodies, body);
    const { slug } = await act(telling, { actor: speaker(telling, body, thread), at: thread.at }, (tx, by) =>
      openThread(tx, by, { ...thread, bodyId, bodySlug: body, asBody: thread.role !== undefined }),
    );
    const { id } = await findThread(telling.db, bodyId, slug);
    const reader = staff(telling.cast, thread.readBy, body, 'commissioner');
    await show(telling, reader, { bodyId, kind: 'thread', id }, thread);
    for (const reply of replies) {
      const { replyId } = await act(
        telling,
        { actor: speaker(telling, body, reply), at: reply.at },
        (tx, by) => writeReply(tx, by, { ...reply, bodyId, threadId: id, asBody: reply.role !== undefined }),
      );
      await show(telling, reader, { bodyId, kind: 'reply', id: replyId }, reply);
    }
    if (closed)
      await act(telling, { actor: speaker(telling, body, thread), at: closed.at }, (tx, by) =>
        closeThread(tx, by, { bodyId, threadId: id, outcome: closed.outcome }),
      );
  }
}

function speaker({ cast }: Telling, body: string, { person, role }: Spoken): Actor {
  return role ? staff(cast, person, body, role) : resident(cast, person);
}

async function show(
  telling: Telling,
  actor: Actor,
  item: { readonly bodyId: string; readonly kind: 'thread' | 'reply'; readonly id: string },
  { readAt, role }: Spoken,
): Promise<void> {
  if (!readAt || role) return;
  await act(telling, { actor, at: readAt }, (tx, by) =>
    moderate(tx, by, { ...item, decision: 'show', ground: '', reason: '' }),
  );
}
