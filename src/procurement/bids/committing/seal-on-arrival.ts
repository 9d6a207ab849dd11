import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { keepMarked } from '../../../objects/kept-marks.ts';
import type { Objects } from '../../../objects/objects.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementById } from '../../tenders/tenders.queries.ts';
import { arrive } from '../arrival.ts';
import { findBox, listOpeners } from '../openers/openers.queries.ts';
import { type SealFault, sealBundle } from '../sealing/seal-bundle.ts';
import { type CommitRefusal, type Committed, commitBid } from './commit-bid.ts';

export type SealOnArrival = ProcurementKey & {
  readonly supplierId: string;
  /** The bid as it came, in memory and nowhere else. */
  readonly bundle: Uint8Array;
  readonly objects: Objects;
  readonly mostBytes: number;
};

/**
 * For a supplier without JavaScript: the same sealing as in a browser, done here in memory before anything of the bid
 * touches disk. The key file is handed to the supplier once and kept nowhere. Our server has seen what was inside: the
 * receipt says so. Sealed and kept before the purchase is held, so that nobody waits behind it.
 */
export async function sealOnArrival(
  tx: Transaction,
  by: By,
  input: SealOnArrival,
): Promise<(Committed & { readonly keyFile: string }) | CommitRefusal | Refusal<SealFault>> {
  const { objects, bundle, ...rest } = input;
  const cameAt = await arrive(tx, by, input);
  const { bodySlug, slug } = await getProcurementById(tx, input);
  const [{ threshold }, named] = [await findBox(tx, input), await listOpeners(tx, input)];
  const openers = named.flatMap(({ office, recipient }) => (recipient ? [{ name: office, recipient }] : []));
  const tender = { body: bodySlug, procurement: slug };
  const sealed = await sealBundle(bundle, { threshold, openers }, tender, { madeAt: cameAt.toString() });
  if ('refused' in sealed) return sealed;
  const { envelopeText, ciphertext, envelope, keyFile } = sealed;
  const { sha256 } = envelope.ciphertext;
  await keepMarked(objects, ciphertext, sha256);
  const committed = await commitBid(tx, by, {
    ...rest,
    envelope: envelopeText,
    sealing: 'openers-server',
    hasBytes: true,
    cameAt,
  });
  if (!('refused' in committed)) return { ...committed, keyFile };
  // Of a refused bid nothing is kept. Sealed with a key of its own, it is nobody else’s object.
  await objects.remove(sha256);
  return committed;
}
