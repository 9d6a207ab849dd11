import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { recordEntry } from '../record/record-entry.ts';
import { findRatingFault, type RatingFault } from './report.rules.ts';
import { getReportForUpdate, updateReport } from './reports.queries.ts';

/** The resident says whether the supplier’s reply settles it. Somebody else’s report: not found. */
export async function rateReply(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly reportId: string; readonly rating: 'settled' | 'not-settled' },
): Promise<{ readonly rated: true } | Refusal<RatingFault>> {
  const report = await getReportForUpdate(tx, input);
  if (report.reportedBy !== by.actor.personId) throw new NotFound();
  const fault = findRatingFault({ ...report, replied: report.repliedAt !== null });
  if (fault) return { refused: fault };
  await updateReport(tx, input, { rating: input.rating, rated_at: await by.clock.now(tx) });
  await recordEntry(tx, by, {
    type: 'witness-reply-rated',
    subject: { bodyId: report.bodyId, procurementId: report.procurementId },
    facts: { promise: report.promiseId, report: report.reportId, rating: input.rating },
  });
  return { rated: true };
}
