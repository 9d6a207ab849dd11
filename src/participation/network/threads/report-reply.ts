import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import { insertReport, type Reply } from './threads.queries.ts';

const LONGEST = 500;

/** Anyone says why a reply should not stand; it stays until a moderator has looked at it again. */
export async function reportReply(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly reply: Reply; readonly why: string },
): Promise<{ readonly reported: true } | Refusal<'why-missing' | 'why-long'>> {
  const why = input.why.replace(/\s+/g, ' ').trim();
  if (why.length < 3) return { refused: 'why-missing' };
  if (why.length > LONGEST) return { refused: 'why-long' };
  await insertReport(tx, {
    body_id: input.bodyId,
    thread_id: input.reply.threadId,
    reply_id: input.reply.id,
    id: uuidV4(by.random),
    why,
    reported_at: await by.clock.now(tx),
  });
  return { reported: true };
}
