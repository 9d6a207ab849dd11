import type { Refusal } from '../../../acts/by.ts';
import { looksLikeRecipient } from '../sealing/age-keys.rules.ts';
import { fromBase64, toBase64 } from '../sealing/bytes.rules.ts';
import type { SealedFor } from '../sealing/openers.rules.ts';
import { asExactly, asLine, isSha256, parseJson } from '../sealing/read-shape.rules.ts';

/** One opener’s share of one bid, by the bid’s commitment. */
export type OpenedShare = { readonly commitment: string; readonly share: Uint8Array };

/** What an opener sends back: a share of each bid, and which bids’ shares were no good. Holds no key. */
export type SharesFile = {
  readonly tender: SealedFor;
  readonly recipient: string;
  readonly shares: readonly OpenedShare[];
  /** The commitments of bids whose share could not be unwrapped. */
  readonly bad: readonly string[];
};

const FORMAT = 'peoples-procurement/opened-shares';
const keys = ['version', 'format', 'tender', 'recipient', 'shares', 'bad'];

export function writeSharesFile({ tender, recipient, shares, bad }: SharesFile): string {
  const { body, procurement } = tender;
  const written = shares.map(({ commitment, share }) => ({ commitment, share: toBase64(share) }));
  const file = { version: 1, format: FORMAT, tender: { body, procurement }, recipient, shares: written, bad };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads what an opener sent; refuses all that is not exactly such a file. */
export function readSharesFile(text: string): SharesFile | Refusal<'not-shares'> {
  const no = { refused: 'not-shares' } as const;
  const file = asExactly(parseJson(text.replace(/^\uFEFF/, '')), keys);
  if (file?.['version'] !== 1 || file['format'] !== FORMAT) return no;
  const tender = asExactly(file['tender'], ['body', 'procurement']);
  const [body, procurement] = [asLine(tender?.['body']), asLine(tender?.['procurement'])];
  const { recipient, shares, bad } = file;
  if (!body || !procurement || typeof recipient !== 'string' || !looksLikeRecipient(recipient)) return no;
  if (!Array.isArray(shares) || !Array.isArray(bad) || !bad.every(isSha256)) return no;
  const read = shares.map(readOne);
  if (!read.every((share) => share !== null)) return no;
  return { tender: { body, procurement }, recipient, shares: read, bad };
}

function readOne(value: unknown): OpenedShare | null {
  const { commitment, share } = asExactly(value, ['commitment', 'share']) ?? {};
  const bytes = typeof share === 'string' ? fromBase64(share) : null;
  return isSha256(commitment) && bytes ? { commitment, share: bytes } : null;
}
