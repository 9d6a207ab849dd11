import { combine } from 'shamir-secret-sharing';
import type { Refusal } from '../../../acts/by.ts';
import { decryptWith, recipientOf } from './age-file.ts';
import { findIdentity } from './age-keys.rules.ts';
import { fromBase64, readUtf8 } from './bytes.rules.ts';
import type { Envelope, WrappedShare } from './envelope.rules.ts';
import { sha256Hex } from './hash.ts';
import { subsetsOf } from './subsets.rules.ts';

/** A share of a bid key, and whose it is. */
export type Share = { readonly recipient: string; readonly share: Uint8Array };

export type UnwrapFault = 'not-a-key' | 'no-share-for-this-key' | 'share-bad';

/** An opener’s own share of one bid. `share-bad`: the sealer wrapped something else than it committed to. */
export async function unwrapShare(
  { shares }: Pick<Envelope, 'shares'>,
  openerIdentity: string,
): Promise<Share | Refusal<UnwrapFault>> {
  const recipient = await recipientOf(openerIdentity);
  if (!recipient) return { refused: 'not-a-key' };
  const mine = shares.find((share) => share.recipient === recipient);
  return mine ? unwrapOne(mine, openerIdentity) : { refused: 'no-share-for-this-key' };
}

/** The same for a share that is already known to be this opener’s, out of many bids. */
export async function unwrapOne(
  { recipient, sha256, wrapped }: WrappedShare,
  openerIdentity: string,
): Promise<Share | Refusal<'share-bad'>> {
  const sealed = fromBase64(wrapped);
  const share = sealed && (await decryptWith(openerIdentity, sealed));
  if (!share || 'refused' in share || (await sha256Hex(share)) !== sha256) return { refused: 'share-bad' };
  return { recipient, share };
}

/** Whether it is the share of this opener of this bid, and not another’s, another bid’s, or a damaged one. */
export async function isShare(
  { shares }: Pick<Envelope, 'shares'>,
  recipient: string,
  share: Uint8Array,
): Promise<boolean> {
  const known = shares.find((one) => one.recipient === recipient);
  return known !== undefined && known.sha256 === (await sha256Hex(share));
}

/** Whose share of this bid these bytes are; null for nobody’s. */
export async function ownerOf(
  { shares }: Pick<Envelope, 'shares'>,
  share: Uint8Array,
): Promise<string | null> {
  const hash = await sha256Hex(share);
  return shares.find(({ sha256 }) => sha256 === hash)?.recipient ?? null;
}

/** Whether it is the very key that the envelope commits to. */
export async function isBidKey(
  { keySha256 }: Pick<Envelope, 'keySha256'>,
  identity: string,
): Promise<boolean> {
  return (await sha256Hex(identity)) === keySha256;
}

/** `bad` names, by recipient, every share that is not what the envelope commits to: it was left out. */
export type Combined = { readonly identity: string; readonly bad: readonly string[] };
export type NotCombined = Refusal<'too-few-shares' | 'shares-make-no-key'> & {
  readonly good: number;
  readonly bad: readonly string[];
};

/**
 * The bid key out of the openers’ shares. Each share is held against its hash, bad ones are named and left out, and
 * every set of `threshold` good ones is tried until the key is the one committed to. `shares-make-no-key`: whoever
 * sealed the bid committed to shares that do not belong together; the supplier’s key file cures it.
 */
export async function combineShares(
  envelope: Pick<Envelope, 'shares' | 'threshold' | 'keySha256'>,
  shares: readonly Share[],
): Promise<Combined | NotCombined> {
  const good = new Map<string, Uint8Array>();
  const bad = new Set<string>();
  for (const { recipient, share } of shares) {
    if (await isShare(envelope, recipient, share)) good.set(recipient, share);
    else bad.add(recipient);
  }
  const named = [...bad].filter((recipient) => !good.has(recipient));
  if (good.size < envelope.threshold) return { refused: 'too-few-shares', good: good.size, bad: named };
  for (const set of subsetsOf([...good.values()], envelope.threshold)) {
    const identity = await combineSet(set);
    if (identity && (await isBidKey(envelope, identity))) return { identity, bad: named };
  }
  return { refused: 'shares-make-no-key', good: good.size, bad: named };
}

/** Shares of different lengths or at one point make nothing: a bad sealer’s, since their hashes were right. */
async function combineSet(set: readonly Uint8Array[]): Promise<string | null> {
  try {
    return findIdentity(readUtf8(await combine([...set])) ?? '');
  } catch {
    return null;
  }
}
