import { type Random, systemRandom } from './random.ts';

const system = systemRandom();

/**
 * UUID version 7 (RFC 9562): 48 bits of milliseconds since 1970, then chance. It sorts by time and shows it,
 * so ballots, receipts and invitations take version 4 instead.
 */
export function uuidV7(epochMilliseconds: number, random: Random = system): string {
  const bytes = Uint8Array.from(random.nextBytes(16));
  for (let index = 0; index < 6; index += 1) {
    bytes[index] = Math.floor(epochMilliseconds / 256 ** (5 - index)) % 256;
  }
  return written(bytes, 7);
}

/** UUID version 4 (RFC 9562): 122 bits of chance and nothing else. */
export function uuidV4(random: Random = system): string {
  return written(Uint8Array.from(random.nextBytes(16)), 4);
}

/** Whether a text is a UUID of any version, as the database would read it. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function written(bytes: Uint8Array, version: 4 | 7): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
