import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { recordEntry } from '../record/record-entry.ts';
import { findReplyFault, type ReplyFault } from './report.rules.ts';
import { getReportForUpdate, updateReport } from './reports.queries.ts';

/** The supplier answers a “not seen”, once. Another supplier’s: not found. */
export async function replyToReport(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly reportId: string; readonly reply: string },
): Promise<{ readonly replied: true } | Refusal<ReplyFault>> {
  const report = await getReportForUpdate(tx, input);
  const { hat } = by.actor;
  if (hat.kind !== 'supplier' || hat.supplierId !== report.supplierId) throw new NotFound();
  const fault = findReplyFault({ ...report, replied: report.repliedAt !== null }, input.reply);
  if (fault) return { refused: fault };
  const reply = input.reply.trim();
  await updateReport(tx, input, {
    reply,
    replied_by: by.actor.personId,
    replied_at: await by.clock.now(tx),
  });
  await recordEntry(tx, by, {
    type: 'witness-replied',
    subject: { bodyId: report.bodyId, procurementId: report.procurementId },
    facts: { promise: report.promiseId, report: report.reportId, replySha256: sha256Hex(reply) },
  });
  return { replied: true };
}
