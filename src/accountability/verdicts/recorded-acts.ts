import type { Database } from '../../db/connect.ts';
import type { EntryType } from '../record/entry-types.rules.ts';
import { listFiledEntries } from '../record/record-entries.queries.ts';
import type { ContractKey } from './verdicts.queries.ts';

/** Acts around a verdict that the public record holds. */
const verdictActs = [
  'verdict-asked',
  'verdict-part-written',
  'verdict-given',
  'leaving-step-published',
  'leaving-step-done',
  'leaving-step-withdrawn',
] as const satisfies readonly EntryType[];
export type VerdictAct = (typeof verdictActs)[number];

/** The record’s entries of a contract’s verdicts, the earliest first. */
export async function listVerdictActs(db: Database, { procurementId }: ContractKey) {
  const entries = await listFiledEntries(db, { procurementId, types: verdictActs });
  return entries.map(({ entryId, position, type }) => ({ entryId, position, type: type as VerdictAct }));
}
export type RecordedAct = Awaited<ReturnType<typeof listVerdictActs>>[number];
