import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { getReportForUpdate, type ReportKey, updateReport } from '../reports.queries.ts';
import { decideAs, type Typed } from './decide-as.ts';
import type { Reading, ReadingRefusal } from './reading.rules.ts';
import { insertReading, listReadings } from './readings.queries.ts';

/** Somebody of the body reads a report’s words and photo and decides; keeping them back takes two. */
export async function readReport(
  tx: Transaction,
  by: By,
  input: ReportKey & Typed,
): Promise<{ readonly reading: Reading } | Refusal<ReadingRefusal>> {
  const report = await getReportForUpdate(tx, input);
  const readings = await listReadings(tx, input);
  const decided = decideAs(by, input.bodyId, { ...report, readings }, input);
  if ('refused' in decided) return decided;
  const { bodyId, procurementId, promiseId, reportId } = report;
  await insertReading(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    report_id: reportId,
    ...decided.row,
    read_at: await by.clock.now(tx),
  });
  await updateReport(tx, input, { reading: decided.reading });
  await recordEntry(tx, by, {
    type: 'witness-read',
    subject: { bodyId, procurementId },
    facts: { promise: promiseId, report: reportId, ...decided.facts },
  });
  return { reading: decided.reading };
}
