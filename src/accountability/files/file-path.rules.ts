import { join } from 'node:path';

/** Where the bytes with this SHA-256 lie: a folder for each of 256 beginnings. */
export function pathOfFile(folder: string, sha256: Uint8Array): string {
  const hex = Buffer.from(sha256).toString('hex');
  return join(folder, hex.slice(0, 2), hex.slice(2));
}
