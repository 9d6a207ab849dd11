import { createHash } from 'node:crypto';

/** The same identifier for the same name everywhere, so that loading twice changes nothing (UUID version 8, RFC 9562). */
export function stableId(kind: string, name: string): string {
  const bytes = createHash('sha256').update(`${kind}|${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
