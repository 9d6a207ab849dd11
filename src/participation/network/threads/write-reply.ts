import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { readSpoken, spokenRow, type ThreadFault } from './spoken.rules.ts';
import { findThreadById, insertReply } from './threads.queries.ts';

export type NewReply = {
  readonly bodyId: string;
  readonly threadId: string;
  readonly text: string;
  readonly name: string;
  /** An officer answers for the body: it is shown at once, with who they are. */
  readonly asBody: boolean;
};

/** Somebody signed in replies to a thread that is open; a resident’s reply is read by a person before others see it. */
export async function writeReply(
  tx: Transaction,
  by: By,
  input: NewReply,
): Promise<{ readonly replyId: string } | ThreadFault | Refusal<'closed'>> {
  const thread = await findThreadById(tx, input.bodyId, input.threadId);
  if (!thread || thread.state !== 'shown' || thread.closedAt) return { refused: 'closed' };
  const spoken = readSpoken(input);
  if ('refused' in spoken) return spoken;
  const at = await by.clock.now(tx);
  const { personId } = by.actor;
  const replyId = uuidV7(at.epochMilliseconds, by.random);
  await insertReply(tx, {
    body_id: input.bodyId,
    thread_id: input.threadId,
    id: replyId,
    ...spokenRow({ spoken, asBody: input.asBody, personId, at }),
  });
  return { replyId };
}
