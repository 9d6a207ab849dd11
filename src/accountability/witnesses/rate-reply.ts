import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { recordEntry } from '../record/record-entry.ts';
import { listSteps } from './ladder/steps.queries.ts';
import { takeStep } from './ladder/take-step.ts';
import { findRatingFault, type RatingFault } from './report.rules.ts';
import { getReportForUpdate, updateReport } from './reports.queries.ts';

/**
 * The resident says whether an answer settles it. If it does not, the report goes a step further at once. Somebody
 * else’s report: not found.
 */
export async function rateReply(
  tx: Transaction,
  by: By,
  input: {
    readonly bodyId: string;
    readonly reportId: string;
    readonly rating: 'settled' | 'not-settled';
    readonly publicUrl?: string;
  },
): Promise<{ readonly rated: true } | Refusal<RatingFault>> {
  const report = await getReportForUpdate(tx, input);
  if (report.reportedBy !== by.actor.personId) throw new NotFound();
  const answers = [report, ...(await listSteps(tx, input)).map((step) => ({ repliedAt: step.answeredAt }))];
  const fault = findRatingFault(
    report,
    answers.flatMap(({ repliedAt }) => (repliedAt ? [repliedAt] : [])),
  );
  if (fault) return { refused: fault };
  await updateReport(tx, input, { rating: input.rating, rated_at: await by.clock.now(tx) });
  await recordEntry(tx, by, {
    type: 'witness-reply-rated',
    subject: { bodyId: report.bodyId, procurementId: report.procurementId },
    facts: { promise: report.promiseId, report: report.reportId, rating: input.rating },
  });
  await takeStep(tx, by, input, input.publicUrl);
  return { rated: true };
}
