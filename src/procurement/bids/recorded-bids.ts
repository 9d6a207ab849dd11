import { type FiledEntry, listFiledEntries } from '../../accountability/record/record-entries.queries.ts';
import type { Database } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

/** The public record’s entries of sealed bids, by their commitments. */
export async function findRecordedBids(
  db: Database,
  { procurementId }: ProcurementKey,
): Promise<ReadonlyMap<string, FiledEntry>> {
  const entries = await listFiledEntries(db, { procurementId, types: ['bid-committed'] });
  return new Map(
    entries.map((entry) => [String((JSON.parse(entry.facts) as { commitment?: string }).commitment), entry]),
  );
}
