import { createHash } from 'node:crypto';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';

/** Seals a text, or a bundle, as one ordinary age file that the holder of the identity can open. */
export async function sealTo(plaintext: string | Uint8Array, identity: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return encrypter.encrypt(plaintext);
}

/** Opens an age file; null when this identity does not open it, or it is damaged. */
export async function openSealed(ciphertext: Uint8Array, identity: string): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(ciphertext);
  } catch {
    return null;
  }
}

/** What a bid is held to: SHA-256 of its sealed bytes. */
export function commitmentTo(ciphertext: Uint8Array): Buffer {
  return createHash('sha256').update(ciphertext).digest();
}
