import { createHash } from 'node:crypto';

/** The SHA-256 of bytes, or of a text’s UTF-8 bytes, in hex: what the record holds of what may name people. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
