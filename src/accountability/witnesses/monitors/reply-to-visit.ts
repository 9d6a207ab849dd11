import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { findReplyFault, type ReplyFault } from '../report.rules.ts';
import { getVisit, updateVisit, type VisitKey } from './visits.queries.ts';

/** The supplier answers a named monitor who did not see all of it, once. Another supplier’s: not found. */
export async function replyToVisit(
  tx: Transaction,
  by: By,
  input: VisitKey & { readonly reply: string },
): Promise<{ readonly replied: true } | Refusal<ReplyFault>> {
  const visit = await getVisit(tx, input);
  const { hat, personId } = by.actor;
  if (hat.kind !== 'supplier' || hat.supplierId !== visit.supplierId) throw new NotFound();
  const facts = { ...visit, seen: visit.found === 'seen', replied: visit.repliedAt !== null, rating: null };
  const fault = findReplyFault(facts, input.reply);
  if (fault) return { refused: fault };
  const reply = input.reply.trim();
  await updateVisit(tx, input, { reply, replied_by: personId, replied_at: await by.clock.now(tx) });
  await recordEntry(tx, by, {
    type: 'monitor-replied',
    subject: { bodyId: visit.bodyId, procurementId: visit.procurementId },
    facts: { promise: visit.promiseId, visit: visit.visitId, replySha256: sha256Hex(reply) },
  });
  return { replied: true };
}
