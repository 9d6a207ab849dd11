import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { labelBids, labelSeed } from '../labels.rules.ts';
import { tellEnvelopes } from './tell-envelopes.ts';
import type { Opened, Unreadable } from './unseal.ts';
import type { Unsealed } from './unseal-bids.ts';

export type LabelledBid = Opened & {
  readonly bidId: string;
  readonly label: string;
  readonly commitment: string;
};

/** The bids that could be read, each with its letter. */
export function labelled(procurementId: string, bids: readonly Unsealed[]): LabelledBid[] {
  const readable = bids.flatMap(({ bid, out }) => (typeof out === 'string' ? [] : [{ bid, out }]));
  const labels = labelBids(
    procurementId,
    readable.map(({ bid }) => bid.commitment),
  );
  return readable.map(({ bid: { id, commitment }, out }) => ({
    ...out,
    bidId: id,
    label: labels.get(commitment) ?? '',
    commitment,
  }));
}

/** What the record says of the opening: every bid by its letter, and what was in every envelope of the box. */
export async function recordOpening(
  tx: Transaction,
  by: By,
  key: ProcurementKey,
  opened: readonly LabelledBid[],
  unreadable: readonly { readonly why: Unreadable; readonly commitment: string }[],
): Promise<void> {
  const bids = opened.map(({ label, commitment, plaintext }) => ({ label, commitment, plaintext }));
  const commitments = bids.map(({ commitment }) => commitment);
  const ended = {
    opened: new Set(commitments),
    unreadable: new Set(unreadable.map((bid) => bid.commitment)),
  };
  await recordEntry(tx, by, {
    type: 'bids-opened',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: {
      count: opened.length,
      bids: bids.sort((a, b) => (a.label < b.label ? -1 : 1)),
      labelSeed: labelSeed(key.procurementId, commitments),
      unreadable: unreadable.map(({ commitment, why }) => ({ commitment, why })),
      envelopes: await tellEnvelopes(tx, key, ended),
    },
  });
}
