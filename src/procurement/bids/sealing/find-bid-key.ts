import { Refused, type Terminal } from '../../../terminal/command.ts';
import { readInputBytes } from '../../../terminal/read-input.ts';
import { readSharesFile } from '../opening/shares-file.rules.ts';
import { findIdentity } from './age-keys.rules.ts';
import { fromBase64, readUtf8 } from './bytes.rules.ts';
import { openWords as words } from './command-words.en.ts';
import type { SealedBid } from './sealed-bid-file.ts';
import { combineShares, isBidKey, ownerOf, type Share, unwrapShare } from './shares.ts';

export type FoundKey = { readonly identity: string; readonly badShares: readonly string[] };

/** The supplier’s own key, held against the bid. */
export async function readBidKey(
  path: string,
  { envelope }: SealedBid,
  terminal: Terminal,
): Promise<FoundKey> {
  const { bytes } = await readInputBytes(path, terminal);
  const identity = findIdentity(readUtf8(bytes) ?? '');
  if (!identity) throw new Refused(words.notKey(path));
  if (!(await isBidKey(envelope, identity))) throw new Refused(words.otherKey(path));
  return { identity, badShares: [] };
}

/** The key out of the openers’ shares. Files that hold no share of this bid are named; the good ones may be enough. */
export async function combineFiles(
  paths: readonly string[],
  sealed: SealedBid,
  terminal: Terminal,
): Promise<FoundKey> {
  const shares: Share[] = [];
  const badShares: string[] = [];
  for (const path of paths) {
    const { bytes } = await readInputBytes(path, terminal);
    const share = await findShare(bytes, sealed);
    if (share) shares.push(share);
    else badShares.push(path);
  }
  const { threshold } = sealed.envelope;
  const key = await combineShares(sealed.envelope, shares);
  if (!('refused' in key)) return { identity: key.identity, badShares };
  if (key.refused === 'shares-make-no-key') throw new Refused(words.noKey);
  const bad = badShares.length > 0 ? words.badShares(badShares) : null;
  throw new Refused(words.tooFew(key.good, threshold, bad));
}

/**
 * The share in a file, whatever its form: what `pp unwrap-shares` or the opening page wrote, the bare share as stock
 * `age` unwraps it, the same in base64, or an opener’s key. Null where it is no share of this bid.
 */
async function findShare(bytes: Uint8Array, { envelope, commitment }: SealedBid): Promise<Share | null> {
  const text = readUtf8(bytes)?.trim() ?? '';
  const identity = findIdentity(text);
  if (identity) {
    const own = await unwrapShare(envelope, identity);
    return 'refused' in own ? null : own;
  }
  const handedIn = readSharesFile(text);
  const own = 'refused' in handedIn ? null : handedIn.shares.find((one) => one.commitment === commitment);
  const share = own?.share ?? fromBase64(text) ?? bytes;
  const recipient = await ownerOf(envelope, share);
  return recipient === null ? null : { recipient, share };
}
