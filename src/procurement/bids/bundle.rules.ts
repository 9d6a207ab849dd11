import { canonicalJson } from '../../values/canonical-json.ts';
import type { AttachmentFacts, BidContent } from './form/bid-content.rules.ts';
import { paddedSize } from './sealing/padded-size.rules.ts';
import { writeTar } from './sealing/write-tar.rules.ts';

/** Which bid a bundle is: opening one that was sealed for another tender or supplier is caught by this. */
export type BundleOf = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly supplierId: string;
};

/** A file as it goes into a bundle. */
export type BundleFile = AttachmentFacts & { readonly content: Uint8Array };

/** The first file of a bundle: what the bid says. */
export const BID_FILE = 'bid.json';
/** Where its attachments stand. */
export const ATTACHMENTS = 'attachments/';

/** What a bid says as text, version 2: RFC 8785 canonical JSON, so that the same bid is the same text. */
export function writeBidText(
  of: BundleOf,
  content: BidContent,
  attachments: readonly AttachmentFacts[] = [],
): string {
  return canonicalJson({
    version: 2,
    bodyId: of.bodyId,
    procurementId: of.procurementId,
    supplierId: of.supplierId,
    pricePence: content.pricePence,
    answers: content.answers.map(({ criterionId, answer }) => ({ criterionId, answer })),
    commitments: content.commitments.map(
      ({ criterionId, measureId, quantity, dueOn, place, perSpendPence }) => ({
        criterionId,
        measureId,
        quantity,
        dueOn,
        place,
        // Only where the tender asks for it: every other bid reads as it always did.
        ...(perSpendPence === undefined ? {} : { perSpendPence }),
      }),
    ),
    subcontractors: content.subcontractors.map((named) => ({
      id: named.id,
      supplierId: named.supplierId,
      name: named.name,
      companyNumber: named.companyNumber,
      work: named.work,
      shareBasisPoints: named.shareBasisPoints,
    })),
    declarations: content.declarations,
    attachments: attachments.map(({ name, type, bytes, sha256 }) => ({ name, type, bytes, sha256 })),
  });
}

/**
 * A bid as the bytes that are sealed: an ordinary tar archive with `bid.json` first and its attachments after it, in
 * their order, padded so that its size says little. Runs in a supplier’s browser and on the server alike.
 */
export function writeBundle(
  of: BundleOf,
  content: BidContent,
  files: readonly BundleFile[] = [],
): Uint8Array {
  const text = new TextEncoder().encode(writeBidText(of, content, files));
  const attached = files.map((file) => ({ name: ATTACHMENTS + file.name, bytes: file.content }));
  return writeTar([{ name: BID_FILE, bytes: text }, ...attached], paddedSize);
}
