import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { decideAs, type Typed } from '../reading/decide-as.ts';
import type { Reading, ReadingRefusal } from '../reading/reading.rules.ts';
import { insertVisitReading, listVisitReadings } from './visit-readings.queries.ts';
import { getVisit, updateVisit, type VisitKey } from './visits.queries.ts';

/** Somebody of the body reads what a named monitor wrote, and its photo, and decides; keeping them back takes two. */
export async function readVisit(
  tx: Transaction,
  by: By,
  input: VisitKey & Typed,
): Promise<{ readonly reading: Reading } | Refusal<ReadingRefusal>> {
  const visit = await getVisit(tx, input);
  const readings = await listVisitReadings(tx, input);
  const read = { seen: visit.found === 'seen', reading: visit.reading, readings };
  const decided = decideAs(by, input.bodyId, read, input);
  if ('refused' in decided) return decided;
  const { bodyId, procurementId, promiseId, visitId } = visit;
  await insertVisitReading(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    visit_id: visitId,
    ...decided.row,
    read_at: await by.clock.now(tx),
  });
  await updateVisit(tx, input, { reading: decided.reading });
  await recordEntry(tx, by, {
    type: 'monitor-visit-read',
    subject: { bodyId, procurementId },
    facts: { promise: promiseId, visit: visitId, ...decided.facts },
  });
  return { reading: decided.reading };
}
