import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Refusal } from '../../../acts/by.ts';
import { looksLikeRecipient } from './age-keys.rules.ts';

/** How much is handed to the cipher at a time: between two pieces a page can be drawn. */
const PIECE = 1024 * 1024;

/** Told how many bytes are done, between pieces; awaited, so that it may let a browser draw. */
export type Progress = (bytesDone: number) => void | Promise<void>;

export type KeyPair = { readonly identity: string; readonly recipient: string };

/** A fresh X25519 key: the kind that every version of age understands. */
export async function makeKey(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The public half of a secret key; null where the text is no age X25519 key (its check letters are read). */
export async function recipientOf(identity: string): Promise<string | null> {
  try {
    const recipient = await identityToRecipient(identity);
    return looksLikeRecipient(recipient) ? recipient : null;
  } catch {
    return null;
  }
}

/** Whether something can be sealed to it: an age X25519 recipient whose check letters are right. */
export function isRecipient(text: string): boolean {
  if (!looksLikeRecipient(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** One ordinary age file to one recipient. Holds the plain and the sealed bytes once each, and no more. */
export async function encryptTo(
  recipient: string,
  plain: Uint8Array,
  progress?: Progress,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(inPieces(plain, progress));
  const bytes = new Uint8Array(sealed.size(plain.length));
  await fill(bytes, sealed);
  return bytes;
}

/** What an age file holds; refused where the key does not open it or any bit of it has changed. */
export async function decryptWith(
  identity: string,
  sealed: Uint8Array,
  progress?: Progress,
): Promise<Uint8Array | Refusal<'does-not-open'>> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const plain = await decrypter.decrypt(inPieces(sealed, progress));
    const bytes = new Uint8Array(plain.size(sealed.length));
    await fill(bytes, plain);
    return bytes;
  } catch {
    return { refused: 'does-not-open' };
  }
}

function inPieces(bytes: Uint8Array, progress: Progress | undefined): ReadableStream<Uint8Array> {
  let offset = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (offset < bytes.length) controller.enqueue(bytes.subarray(offset, offset + PIECE));
      offset = Math.min(bytes.length, offset + PIECE);
      if (offset === bytes.length) controller.close();
      await progress?.(offset);
    },
  });
}

async function fill(bytes: Uint8Array, stream: ReadableStream<Uint8Array>): Promise<void> {
  const reader = stream.getReader();
  let offset = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes.set(next.value, offset);
    offset += next.value.length;
  }
  if (offset !== bytes.length) throw new Error('an age file of another length than it should have');
}
