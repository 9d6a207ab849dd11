import { describe, expect, it } from 'vitest';
import { aBundle, aSealedBid, makeOpeners } from '../../../../test/builders/sealed-bids.ts';
import { seededRandom } from '../../../values/random.ts';
import { findIdentity } from './age-keys.rules.ts';
import { sha256Hex } from './hash.ts';
import { checkCiphertext, openBidFile } from './open-bid-file.ts';
import { readSealedBid, writeSealedBid } from './sealed-bid-file.ts';
import { combineShares, isBidKey, type Share, unwrapShare } from './shares.ts';

type Sealed = Awaited<ReturnType<typeof aSealedBid>>;

const random = seededRandom('trust promises 2 and 3');

function flipBit(bytes: Uint8Array, at = random.nextInteger(bytes.length)): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ (1 << random.nextInteger(8));
  return changed;
}

/** What may befall an opener’s share between the device and the opening. */
const faults: Readonly<Record<string, (share: Share, other: Share, stranger: Share) => readonly Share[]>> = {
  good: (share) => [share],
  lost: () => [],
  flipped: ({ recipient, share }) => [{ recipient, share: flipBit(share) }],
  cut: ({ recipient, share }) => [{ recipient, share: share.subarray(0, random.nextInteger(share.length)) }],
  lengthened: ({ recipient, share }) => [{ recipient, share: Uint8Array.from([...share, 0]) }],
  swapped: ({ recipient }, other) => [{ recipient, share: other.share }],
  'of another bid': ({ recipient }, _, stranger) => [{ recipient, share: stranger.share }],
  twice: (share) => [share, share],
  'bad, then good': (share) => [{ ...share, share: flipBit(share.share) }, share],
};
const kinds = Object.keys(faults);
const isHarmless = new Set(['good', 'twice', 'bad, then good']);

/** Opens with whatever shares arrived; where that fails, with the supplier’s key file, whose hash was committed to. */
async function openOrRecover(bid: Sealed, shares: readonly Share[]) {
  const key = await combineShares(bid.envelope, shares);
  const identity = 'refused' in key ? (findIdentity(bid.keyFile) ?? '') : key.identity;
  expect(await isBidKey(bid.envelope, identity)).toBe(true);
  const bundle = await openBidFile(bid.ciphertext, identity);
  if ('refused' in bundle) throw new Error(bundle.refused);
  expect(bundle.subarray(0, bid.bundle.length)).toEqual(bid.bundle);
  return { by: 'refused' in key ? ('key file' as const) : ('shares' as const), bad: key.bad };
}

describe('bids always open (promise 2)', () => {
  it('500 faults: each opens with shares while enough are good, else with the key file, and names what was bad', async () => {
    const counts = { shares: 0, 'key file': 0 };
    for (let drill = 0; drill < 500; drill += 1) {
      const count = 3 + random.nextInteger(4);
      const threshold = 2 + random.nextInteger(count - 2);
      const openers = await makeOpeners(count);
      const [bid, stranger] = [await aSealedBid(threshold, openers), await aSealedBid(threshold, openers)];
      const befell = bid.shares.map(() => kinds[random.nextInteger(kinds.length)] as keyof typeof faults);
      const arrived = bid.shares.flatMap((share, index) => {
        const next = (index + 1) % count;
        return (
          faults[befell[index] ?? '']?.(share, bid.shares[next] as Share, stranger.shares[index] as Share) ??
          []
        );
      });
      const good = befell.filter((kind) => isHarmless.has(kind)).length;
      const { by, bad } = await openOrRecover(bid, arrived);
      counts[by] += 1;
      expect([by, befell]).toEqual([good >= threshold ? 'shares' : 'key file', befell]);
      const badly = befell.filter((kind) => !isHarmless.has(kind) && kind !== 'lost').length;
      expect([bad.length, befell]).toEqual([badly, befell]);
    }
    expect(counts.shares).toBeGreaterThan(100);
    expect(counts['key file']).toBeGreaterThan(50);
  });
  it('an opener’s key that is lost, or of another, is told before any share is posted', async () => {
    const openers = await makeOpeners(5);
    const { envelope } = await aSealedBid(3, openers);
    for (const { identity } of await makeOpeners(20))
      expect(await unwrapShare(envelope, identity)).toEqual({ refused: 'no-share-for-this-key' });
    for (const { identity } of openers) expect(await unwrapShare(envelope, identity)).toHaveProperty('share');
  });
});

describe('bids cannot change (promise 3)', () => {
  it('10,000 bit flips anywhere in a sealed bid: 10,000 caught', async () => {
    const bid = await aSealedBid(3, await makeOpeners(5), aBundle('Words that nobody may change. '));
    const file = writeSealedBid(bid);
    let caught = 0;
    for (let flip = 0; flip < 10_000; flip += 1) {
      // Half of them in the envelope with its header, which is small beside the bytes.
      const at = flip % 2 === 0 ? random.nextInteger(512 + bid.envelopeText.length) : undefined;
      const read = await readSealedBid(flipBit(file, at));
      if ('refused' in read || read.commitment !== bid.commitment) caught += 1;
    }
    expect(caught).toBe(10_000);
  });
  it('1,000 of them by the age file alone, were its hash not there', async () => {
    const bid = await aSealedBid(2, await makeOpeners(3));
    for (let flip = 0; flip < 1000; flip += 1) {
      const changed = flipBit(bid.ciphertext, flip % 2 === 0 ? random.nextInteger(250) : undefined);
      expect(await checkCiphertext(bid.envelope, changed)).toBe(false);
      expect(await openBidFile(changed, bid.identity)).toEqual({ refused: 'does-not-open' });
    }
  });
  it('nor is one bid’s part taken for another’s', async () => {
    const openers = await makeOpeners(3);
    const [one, other] = [await aSealedBid(2, openers), await aSealedBid(2, openers)];
    expect(await checkCiphertext(one.envelope, other.ciphertext)).toBe(false);
    expect(await isBidKey(one.envelope, other.identity)).toBe(false);
    const mixed = writeSealedBid({ envelopeText: one.envelopeText, ciphertext: other.ciphertext });
    expect(await readSealedBid(mixed)).toEqual({ refused: 'bytes-changed' });
    expect(await sha256Hex(one.envelopeText)).not.toBe(other.commitment);
  });
});
