import { type FiledEntry, listFiledEntries } from '../../accountability/record/record-entries.queries.ts';
import type { Database } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { listPutIn } from './box/envelopes.queries.ts';

/**
 * Where the public record holds each sealed bid, by its commitment: the envelope it came in; of bids from before there
 * were envelopes, the entry that names it. For the bids’ own suppliers, and for everyone once they are opened.
 */
export async function findRecordedBids(
  db: Database,
  key: ProcurementKey,
): Promise<ReadonlyMap<string, RecordedBid>> {
  const { procurementId } = key;
  const [putIn, before] = await Promise.all([
    listPutIn(db, key),
    listFiledEntries(db, { procurementId, types: ['bid-committed'] }),
  ]);
  const named = before.map((entry) => [commitmentIn(entry), { ...entry, salt: null }] as const);
  const sealed = putIn.flatMap(({ holds, commitment, entry, salt }) =>
    holds === 'bid' && commitment ? [[commitment, { ...entry, salt }] as const] : [],
  );
  return new Map<string, RecordedBid>([...named, ...sealed]);
}

/** An entry of the record, and the chance that was mixed in (hexadecimal), with which its owner can show what it holds. */
export type RecordedBid = Pick<FiledEntry, 'entryId' | 'position'> & { readonly salt: string | null };

function commitmentIn({ facts }: FiledEntry): string {
  return String((JSON.parse(facts) as { commitment?: string }).commitment);
}
