import { type KeyPair, makeKey } from '../../src/procurement/bids/sealing/age-file.ts';
import { sealBundle } from '../../src/procurement/bids/sealing/seal-bundle.ts';
import type { Share } from '../../src/procurement/bids/sealing/shares.ts';
import { unwrapShare } from '../../src/procurement/bids/sealing/shares.ts';
import { writeTar } from '../../src/procurement/bids/sealing/write-tar.rules.ts';

export const sealedFor = { body: 'northgate', procurement: 'meals' };

/** So many openers, each with a key of their own. */
export function makeOpeners(count: number): Promise<readonly KeyPair[]> {
  return Promise.all(Array.from({ length: count }, makeKey));
}

export function aBundle(words = 'We will cook 300 meals a day.'): Uint8Array {
  return writeTar([
    { name: 'bid.json', bytes: new TextEncoder().encode(JSON.stringify({ words })) },
    { name: 'attachments/method.txt', bytes: new TextEncoder().encode(words.repeat(20)) },
  ]);
}

/** A bid sealed to openers, any `threshold` of whom open it, with the share of each. */
export async function aSealedBid(threshold: number, openers: readonly KeyPair[], bundle = aBundle()) {
  const named = openers.map(({ recipient }, index) => ({ name: `Opener ${index + 1}`, recipient }));
  const sealed = await sealBundle(bundle, { threshold, openers: named }, sealedFor);
  if ('refused' in sealed) throw new Error(sealed.refused);
  const shares = await Promise.all(openers.map(({ identity }) => unwrapShare(sealed.envelope, identity)));
  return { ...sealed, bundle, shares: shares as readonly Share[] };
}
