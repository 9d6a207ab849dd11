import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBundle, aSealedBid, makeOpeners, sealedFor } from '../../../../test/builders/sealed-bids.ts';
import { findIdentity } from './age-keys.rules.ts';
import { readBundleFiles } from './bundle-files.rules.ts';
import { readEnvelope, writeEnvelope } from './envelope.rules.ts';
import { sha256Hex } from './hash.ts';
import { checkCiphertext, openBidFile } from './open-bid-file.ts';
import { sealBundle } from './seal-bundle.ts';
import { combineShares, isShare, ownerOf, type Share, unwrapShare } from './shares.ts';
import { subsetsOf } from './subsets.rules.ts';

describe('a sealed bid', () => {
  it.each([
    [2, 3],
    [2, 4],
    [3, 4],
    [3, 5],
    [4, 6],
  ])('opens for every %i of %i openers, and for no one fewer', async (threshold, count) => {
    const { envelope, ciphertext, shares, bundle } = await aSealedBid(threshold, await makeOpeners(count));
    for (const few of subsetsOf(shares, threshold - 1))
      expect(await combineShares(envelope, few)).toMatchObject({ refused: 'too-few-shares', bad: [] });
    for (const enough of subsetsOf(shares, threshold)) {
      const key = await combineShares(envelope, enough);
      if ('refused' in key) throw new Error(key.refused);
      const opened = await openBidFile(ciphertext, key.identity);
      if ('refused' in opened) throw new Error(opened.refused);
      expect(opened.subarray(0, bundle.length)).toEqual(bundle);
    }
  });
  it('opens with the key file alone, and holds what was put in', async () => {
    const { keyFile, identity, ciphertext, commitment } = await aSealedBid(2, await makeOpeners(3));
    expect(findIdentity(keyFile)).toBe(identity);
    expect(keyFile).toContain(commitment);
    const bundle = await openBidFile(ciphertext, findIdentity(keyFile) ?? '');
    if ('refused' in bundle) throw new Error(bundle.refused);
    expect(readBundleFiles(bundle)).toMatchObject({
      bid: '{"words":"We will cook 300 meals a day."}',
      attachments: [{ name: 'method.txt' }],
    });
  });
  it('has the same size as another of similar size, and nothing else in common', async () => {
    const openers = await makeOpeners(3);
    const [one, other] = [
      await aSealedBid(2, openers),
      await aSealedBid(2, openers, aBundle('Yes. '.repeat(400))),
    ];
    expect(one.ciphertext.length).toBe(other.ciphertext.length);
    expect(one.envelopeText.length).toBe(other.envelopeText.length);
    expect(one.envelope.keySha256).not.toBe(other.envelope.keySha256);
  });
  it('is committed to by one hash of its one canonical text', async () => {
    const { envelope, envelopeText, commitment } = await aSealedBid(2, await makeOpeners(3));
    expect(await sha256Hex(envelopeText)).toBe(commitment);
    expect(readEnvelope(envelopeText)).toEqual(envelope);
    expect(readEnvelope(JSON.stringify(envelope, null, 1))).toEqual({ refused: 'not-an-envelope' });
    const more = { ...envelope, more: 1 } as unknown as typeof envelope;
    expect(readEnvelope(writeEnvelope(more))).toEqual({ refused: 'not-an-envelope' });
  });
  it('gives its commitment away when any bit of it changes', async () => {
    const { envelope, envelopeText, commitment, ciphertext, identity } = await aSealedBid(
      2,
      await makeOpeners(3),
    );
    const text = new TextEncoder().encode(envelopeText);
    const flip = (bytes: Uint8Array, place: number, bit: number) => {
      const changed = bytes.slice();
      const at = place % changed.length;
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      return changed;
    };
    const anywhere = fc.asyncProperty(fc.nat(), fc.nat(7), async (place, bit) => {
      expect(await sha256Hex(flip(text, place, bit))).not.toBe(commitment);
      const changed = flip(ciphertext, place, bit);
      expect(await checkCiphertext(envelope, changed)).toBe(false);
      expect(await openBidFile(changed, identity)).toEqual({ refused: 'does-not-open' });
    });
    await fc.assert(anywhere, { numRuns: 200 });
  });
  it('refuses one key, all keys, too few openers, one opener twice and a key with a wrong letter', async () => {
    const pairs = await makeOpeners(5);
    const openers = pairs.map(({ recipient }) => ({ name: 'x', recipient }));
    const seal = (threshold: number, to = openers) =>
      sealBundle(aBundle(), { threshold, openers: to }, sealedFor);
    expect(await seal(1)).toEqual({ refused: 'one-key-opens' });
    expect(await seal(5)).toEqual({ refused: 'all-keys-needed' });
    expect(await seal(2, openers.slice(0, 2))).toEqual({ refused: 'too-few-openers' });
    expect(await seal(2, [...openers, ...openers.slice(0, 1)])).toEqual({ refused: 'opener-twice' });
    const [first] = openers;
    const misspelt = {
      name: 'x',
      recipient: `${first?.recipient.slice(0, -1)}${first?.recipient.endsWith('q') ? 'p' : 'q'}`,
    };
    expect(await seal(2, [misspelt, ...openers.slice(1)])).toEqual({ refused: 'recipient-wrong' });
  });
});

describe('a bad share', () => {
  it('is named, and the good ones open', async () => {
    const { envelope, identity, shares } = await aSealedBid(3, await makeOpeners(5));
    const other = await aSealedBid(3, await makeOpeners(5));
    const [a, b, c, d, e] = shares as unknown as readonly [Share, Share, Share, Share, Share];
    const wrong = { ...a, share: other.shares[0]!.share };
    const cut = { ...b, share: b.share.subarray(0, 40) };
    const key = await combineShares(envelope, [wrong, cut, c, d, e]);
    expect(key).toEqual({ identity, bad: [a.recipient, b.recipient] });
    const swapped = await combineShares(envelope, [{ ...a, share: b.share }, { ...b, share: a.share }, c, d]);
    expect(swapped).toEqual({ refused: 'too-few-shares', good: 2, bad: [a.recipient, b.recipient] });
    const twice = await combineShares(envelope, [c, c, c, wrong, a, d]);
    expect(twice).toEqual({ identity, bad: [] });
    expect(await isShare(envelope, b.recipient, a.share)).toBe(false);
    expect(await ownerOf(envelope, a.share)).toBe(a.recipient);
    expect(await ownerOf(envelope, cut.share)).toBeNull();
  });
  it('that the sealer committed to is passed over while other sets of shares make the key', async () => {
    const { envelope, identity, shares } = await aSealedBid(2, await makeOpeners(4));
    const lie = crypto.getRandomValues(new Uint8Array(75));
    const lied = {
      ...envelope,
      shares: envelope.shares.map((one, index) => (index === 0 ? { ...one, sha256: '' } : one)),
    };
    lied.shares[0] = { ...lied.shares[0]!, sha256: await sha256Hex(lie) };
    const lies = { ...shares[0]!, share: lie };
    expect(await combineShares(lied, [lies, shares[1]!, shares[2]!])).toEqual({ identity, bad: [] });
    expect(await combineShares(lied, [lies, shares[1]!])).toMatchObject({ refused: 'shares-make-no-key' });
  });
  it('comes from no other key, nor from a share that was wrapped wrongly', async () => {
    const openers = await makeOpeners(3);
    const { envelope } = await aSealedBid(2, openers);
    const [stranger] = await makeOpeners(1);
    expect(await unwrapShare(envelope, stranger!.identity)).toEqual({ refused: 'no-share-for-this-key' });
    expect(await unwrapShare(envelope, 'not a key')).toEqual({ refused: 'not-a-key' });
    const moved = {
      shares: envelope.shares.map((one, index, all) => ({ ...one, wrapped: all[(index + 1) % 3]!.wrapped })),
    };
    expect(await unwrapShare(moved, openers[0]!.identity)).toEqual({ refused: 'share-bad' });
  });
});
