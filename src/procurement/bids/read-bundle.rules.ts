import { z } from 'zod';
import type { BidOffer } from './bid-offer.rules.ts';
import { ATTACHMENTS, BID_FILE, type BundleFile, type BundleOf } from './bundle.rules.ts';
import { type AttachmentFacts, type BidContent, declarations } from './form/bid-content.rules.ts';
import { offerOf } from './offer.rules.ts';
import { readUtf8 } from './sealing/bytes.rules.ts';
import { readTar } from './sealing/read-tar.rules.ts';

const commitment = z.strictObject({
  criterionId: z.uuid(),
  measureId: z.uuid(),
  quantity: z.string(),
  dueOn: z.iso.date(),
  place: z.string(),
  perSpendPence: z.int().positive().optional(),
});

const first = {
  bodyId: z.uuid(),
  procurementId: z.uuid(),
  supplierId: z.uuid(),
  pricePence: z.int().positive(),
  answers: z.array(z.strictObject({ criterionId: z.uuid(), answer: z.string() })),
  commitments: z.array(commitment),
};

const subcontractor = z.strictObject({
  id: z.uuid(),
  supplierId: z.uuid().nullable(),
  name: z.string(),
  companyNumber: z.string().nullable(),
  work: z.string(),
  shareBasisPoints: z.int().min(1).max(10_000),
});

/** Ten times what the form takes. */
const MOST_ATTACHMENTS = 200;

const attachment = z.strictObject({
  name: z.string(),
  type: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Bids sealed as version 1 stay readable: they have no sub-contractors, declarations or attachments. */
const bidSchema = z.discriminatedUnion('version', [
  z
    .strictObject({ version: z.literal(1), ...first })
    .transform((bid) => ({ ...bid, subcontractors: [], declarations: [], attachments: [] })),
  z.strictObject({
    version: z.literal(2),
    ...first,
    subcontractors: z.array(subcontractor),
    declarations: z.array(z.enum(declarations)),
    attachments: z.array(attachment).max(MOST_ATTACHMENTS),
  }),
]);

/** What a bid says, as the browser wrote it, as the server holds it against the tender, and its files by name. */
export type ReadBid = {
  readonly content: BidContent;
  readonly offer: BidOffer;
  readonly attachments: readonly AttachmentFacts[];
};

/** Reads `bid.json` of either version; null for anything that is not the bid it should be. */
export function readBidText(text: string, of: BundleOf): ReadBid | null {
  const parsed = bidSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { bodyId, procurementId, supplierId, attachments, version: _, ...content } = parsed.data;
  const isThis = bodyId === of.bodyId && procurementId === of.procurementId && supplierId === of.supplierId;
  return isThis ? { content, offer: offerOf(content), attachments } : null;
}

/**
 * Reads a whole bundle: the bid, and each attachment it names, in order, with its bytes as a view. Null for what is no
 * archive of ours, or holds other files than the bid says, or other sizes. Hashes are the caller’s to check.
 */
export function readBundle(
  bundle: Uint8Array,
  of: BundleOf,
): (ReadBid & { readonly files: readonly BundleFile[] }) | null {
  const archive = readTar(bundle);
  if ('refused' in archive) return null;
  const [bidFile, ...attached] = archive;
  const text = bidFile?.name === BID_FILE ? readUtf8(bidFile.bytes) : null;
  const bid = text === null ? null : readBidText(text, of);
  if (!bid || bid.attachments.length !== attached.length) return null;
  const files = bid.attachments.flatMap((facts, index) => {
    const file = attached[index];
    const isIt = file?.name === ATTACHMENTS + facts.name && file.bytes.length === facts.bytes;
    return file && isIt ? [{ ...facts, content: file.bytes }] : [];
  });
  return files.length === attached.length ? { ...bid, files } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
