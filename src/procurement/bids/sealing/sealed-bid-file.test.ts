import { beforeAll, describe, expect, it } from 'vitest';
import { aSealedBid, makeOpeners } from '../../../../test/builders/sealed-bids.ts';
import { readSealedBid, writeSealedBid } from './sealed-bid-file.ts';
import { writeTar } from './write-tar.rules.ts';

describe('a sealed-bid file', () => {
  let sealed: Awaited<ReturnType<typeof aSealedBid>>;
  let file: Uint8Array;
  beforeAll(async () => {
    sealed = await aSealedBid(2, await makeOpeners(3));
    file = writeSealedBid(sealed);
  });

  it('holds the envelope and the bytes', async () => {
    const { envelope, envelopeText, commitment, ciphertext } = sealed;
    expect(await readSealedBid(file)).toEqual({ envelope, envelopeText, commitment, ciphertext });
  });
  it('is refused, or has another commitment, when one bit of it changes', async () => {
    for (let turn = 0; turn < 300; turn += 1) {
      const changed = file.slice();
      const at = Math.floor((turn * file.length) / 300);
      changed[at] = (changed[at] ?? 0) ^ (1 << (turn % 8));
      const read = await readSealedBid(changed);
      expect('refused' in read || read.commitment !== sealed.commitment, `byte ${at}`).toBe(true);
    }
  });
  it('is nothing else', async () => {
    const bytes = new TextEncoder().encode(sealed.envelopeText);
    expect(await readSealedBid(bytes)).toEqual({ refused: 'not-an-archive' });
    expect(await readSealedBid(writeTar([{ name: 'envelope.json', bytes }]))).toEqual({
      refused: 'not-a-sealed-bid',
    });
    const other = writeTar([
      { name: 'envelope.json', bytes },
      { name: 'bid.age', bytes: bytes.slice(1) },
    ]);
    expect(await readSealedBid(other)).toEqual({ refused: 'bytes-changed' });
  });
});
