import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { Upload } from '../files/store-file.ts';
import { type EvidenceFault, keepEvidence } from './keep-evidence.ts';
import { getOwnForUpdate } from './own-review.ts';
import { answerQuery, listQueries } from './threads.queries.ts';

export type ReplyFault = EvidenceFault | 'reply-blank' | 'already-answered' | 'closed';

/** The filer answers a query, once for all bodies; a file or a link may come with it and is added to the figure. */
export async function replyToQuery(
  tx: Transaction,
  by: By,
  input: {
    readonly reviewId: string;
    readonly queryId: string;
    readonly reply: string;
    readonly link?: string | undefined;
    readonly file?: Upload | undefined;
  },
): Promise<{ readonly replied: true } | Refusal<ReplyFault>> {
  const review = await getOwnForUpdate(tx, by, input.reviewId);
  const queries = await listQueries(tx, review.reviewId);
  const query = queries.find(({ queryId }) => queryId === input.queryId);
  if (!query) throw new NotFound();
  if (review.closedAt) return { refused: 'closed' };
  if (query.repliedAt) return { refused: 'already-answered' };
  const reply = input.reply.trim();
  if (!reply) return { refused: 'reply-blank' };
  const { questionId } = query;
  const kept = await keepEvidence(tx, by, { ...input, questionId });
  if (isRefused<EvidenceFault>(kept)) return kept;
  const now = await by.clock.now(tx);
  const answer = { reply, replied_by: by.actor.personId, replied_at: now };
  if (!(await answerQuery(tx, input, answer))) return { refused: 'already-answered' };
  return { replied: true };
}
