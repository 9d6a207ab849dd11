import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { type EnvelopeContent, sealOf } from '../box/envelope-seal.rules.ts';
import { listPutIn } from '../box/envelopes.queries.ts';

export type ToldEnvelope = {
  readonly sealed: string;
  readonly holds: EnvelopeContent['holds'];
  readonly commitment: string | null;
  readonly salt: string;
  readonly became: 'opened' | 'replaced' | 'withdrawn' | 'unreadable' | null;
};

/**
 * What was in every envelope of the box, in the order in which they were put in: with its salt, so that anyone can hold
 * each against what the record said when it came.
 */
export async function tellEnvelopes(
  tx: Transaction,
  key: ProcurementKey,
  ended: { readonly opened: ReadonlySet<string>; readonly unreadable: ReadonlySet<string> },
): Promise<ToldEnvelope[]> {
  const all = await listPutIn(tx, key);
  const withdrawn = new Set(
    all.flatMap(({ holds, commitment }) => (holds === 'withdrawal' ? [commitment] : [])),
  );
  return all.map(({ holds, commitment, salt }) => {
    const content = { holds, commitment } as EnvelopeContent;
    return {
      sealed: sealOf(content, Buffer.from(salt, 'hex')),
      holds,
      commitment,
      salt,
      became: holds === 'bid' && commitment !== null ? becameOf(commitment) : null,
    };
  });

  function becameOf(commitment: string) {
    if (ended.opened.has(commitment)) return 'opened';
    if (ended.unreadable.has(commitment)) return 'unreadable';
    return withdrawn.has(commitment) ? 'withdrawn' : 'replaced';
  }
}
