import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Refusal } from '../../../acts/by.ts';
import { readUtf8 } from '../sealing/bytes.rules.ts';
import { MOST_ENVELOPE_BYTES } from '../sealing/envelope.rules.ts';
import { CIPHERTEXT_FILE, ENVELOPE_FILE } from '../sealing/sealed-bid-file.ts';
import { BLOCK, blocks, checksum } from '../sealing/write-tar.rules.ts';

export type Located = {
  readonly envelopeText: string;
  /** The sealed bytes, read from the file piece by piece. */
  readonly ciphertext: () => AsyncIterable<Uint8Array>;
};

/**
 * Finds envelope and sealed bytes in a sealed-bid file that lies on disk, without reading it whole: it may be 100 MB.
 * Only the outer shape is looked at; the bytes are held against the envelope by whoever keeps them.
 */
export async function locateSealedBid(path: string): Promise<Located | Refusal<'not-a-sealed-bid'>> {
  const no = { refused: 'not-a-sealed-bid' } as const;
  const head = await readHead(path, BLOCK + blocks(MOST_ENVELOPE_BYTES) + BLOCK);
  const first = readHeader(head, 0);
  if (first?.name !== ENVELOPE_FILE || first.size > MOST_ENVELOPE_BYTES) return no;
  const envelopeText = readUtf8(head.subarray(BLOCK, BLOCK + first.size));
  const at = BLOCK + blocks(first.size);
  const second = readHeader(head, at);
  if (envelopeText === null || second?.name !== CIPHERTEXT_FILE || second.size === 0) return no;
  const start = at + BLOCK;
  const end = start + second.size - 1;
  return { envelopeText, ciphertext: () => createReadStream(path, { start, end }) };
}

async function readHead(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function readHeader(head: Uint8Array, at: number): { readonly name: string; readonly size: number } | null {
  const header = head.subarray(at, at + BLOCK);
  if (header.length < BLOCK) return null;
  const text = (from: number, length: number) =>
    Buffer.from(header.subarray(from, from + length))
      .toString('latin1')
      .replace(/[\0 ]+$/, '');
  if (Number.parseInt(text(148, 8), 8) !== checksum(header)) return null;
  const size = Number.parseInt(text(124, 12), 8);
  return Number.isSafeInteger(size) ? { name: text(0, 100), size } : null;
}
