import type { Refusal } from '../../../acts/by.ts';
import { decryptWith, type Progress } from './age-file.ts';
import type { Envelope } from './envelope.rules.ts';
import { sha256Hex } from './hash.ts';

/** Whether these are the very bytes that were committed to: same length, same SHA-256. */
export async function checkCiphertext(
  { ciphertext }: Pick<Envelope, 'ciphertext'>,
  bytes: Uint8Array,
): Promise<boolean> {
  return bytes.length === ciphertext.bytes && (await sha256Hex(bytes)) === ciphertext.sha256;
}

/** The bundle inside a sealed bid: an archive, still padded. */
export function openBidFile(
  ciphertext: Uint8Array,
  identity: string,
  progress?: Progress,
): Promise<Uint8Array | Refusal<'does-not-open'>> {
  return decryptWith(identity, ciphertext, progress);
}
