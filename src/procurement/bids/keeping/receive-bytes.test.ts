import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryObjects } from '../../../../test/builders/sealed.ts';
import { placesOf } from './one-writer.ts';
import { countArrived, receiveBytes } from './receive-bytes.ts';

const bytes = randomBytes(200_000);
const sha256 = createHash('sha256').update(bytes).digest('hex');
let bids = 0;
const awaited = () => ({ bidId: `bid-${(bids += 1)}`, bytes: bytes.length, sha256 });

/** A body that sends these bytes, and breaks off before the end where told to. */
async function* sent(from: number, to = bytes.length, breaks = false): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += 9000) yield bytes.subarray(at, Math.min(at + 9000, to));
  if (breaks) throw new Error('the line broke');
}

describe('the bytes of a bid', () => {
  it('however the line breaks, arrive whole: each piece goes on from where the site stands', async () => {
    const cuts = fc.array(fc.nat(bytes.length - 1), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const objects = temporaryObjects();
        const bid = awaited();
        for (const to of places) {
          const from = await countArrived(objects, bid.bidId);
          await receiveBytes(objects, bid, { from, body: sent(from, Math.max(from, to), true) });
        }
        const from = await countArrived(objects, bid.bidId);
        const done = await receiveBytes(objects, bid, { from, body: sent(from) });
        expect(done).toEqual({ received: bytes.length, isWhole: true });
        const kept = await objects.read(sha256);
        expect(kept && (await buffer(kept)).equals(bytes)).toBe(true);
        expect(await readdir(objects.arrivingFolder)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are written by one at a time: a second is told so, and what it sends mixes with nothing', async () => {
    const objects = temporaryObjects();
    const bid = awaited();
    await receiveBytes(objects, bid, { from: 0, body: sent(0, 100_000, true) });
    const senders = [100_000, 0, 0, 100_000, 50_000].map((from) =>
      receiveBytes(objects, bid, { from, body: sent(from) }),
    );
    const ended = await Promise.all(senders);
    expect(ended.filter((one) => 'isWhole' in one && one.isWhole)).toHaveLength(1);
    expect(ended.filter((one) => 'refused' in one && one.refused === 'another-sending')).toHaveLength(4);
    const kept = await objects.read(sha256);
    expect(kept && (await buffer(kept)).equals(bytes)).toBe(true);
    expect(await readdir(objects.arrivingFolder)).toEqual([]);
  });

  it('go on where a process died while it wrote them', async () => {
    const objects = temporaryObjects();
    const bid = awaited();
    await mkdir(objects.arrivingFolder, { recursive: true });
    const { writing } = placesOf(objects.arrivingFolder, bid.bidId);
    await writeFile(writing, bytes.subarray(0, 70_000));
    const go = () => receiveBytes(objects, bid, { from: 70_000, body: sent(70_000) });
    expect(await go()).toEqual({ refused: 'another-sending', received: 70_000 });
    await utimes(writing, new Date(), new Date(Date.now() - 300_000));
    expect(await go()).toEqual({ received: bytes.length, isWhole: true });
  });

  it('that are others never stand, nor too many of them; what was there before is begun anew', async () => {
    const objects = temporaryObjects();
    const bid = awaited();
    const other = { ...bid, sha256: 'ab'.repeat(32) };
    expect(await receiveBytes(objects, other, { from: 0, body: sent(0) })).toMatchObject({
      refused: 'bytes-differ',
    });
    const more = { ...bid, bytes: bytes.length - 1 };
    expect(await receiveBytes(objects, more, { from: 0, body: sent(0) })).toMatchObject({
      refused: 'too-many-bytes',
    });
    expect(await receiveBytes(objects, bid, { from: 10, body: sent(10) })).toEqual({
      refused: 'from-elsewhere',
      received: 0,
    });
    expect(await objects.sizeOf(sha256)).toBeUndefined();
    expect(await readdir(objects.arrivingFolder)).toEqual([]);
  });
});
