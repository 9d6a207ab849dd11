import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Filters } from '../lists/open-list.rules.ts';

/** What a cursor goes on in: the same list, narrowed by the same filters. */
export type CursorPlace = { readonly list: string; readonly filters: Filters };

const MAC_BYTES = 12;

/**
 * A cursor: the key of the last row that was sent, signed together with the list and its filters, so that nobody takes
 * one for an identifier, makes one up, or goes on in another list than they began.
 */
export function writeCursor(secret: string, place: CursorPlace, after: readonly string[]): string {
  const payload = Buffer.from(JSON.stringify(after));
  return Buffer.concat([macOf(secret, place, payload), payload]).toString('base64url');
}

/** The key that a cursor goes on after; undefined where it was not given for this list and these filters. */
export function readCursor(
  secret: string,
  place: CursorPlace,
  cursor: string,
): readonly string[] | undefined {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length <= MAC_BYTES) return undefined;
  const [mac, payload] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES)];
  if (!timingSafeEqual(mac, macOf(secret, place, payload))) return undefined;
  return JSON.parse(payload.toString()) as string[];
}

function macOf(secret: string, { list, filters }: CursorPlace, payload: Buffer): Buffer {
  const asked = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  const about = JSON.stringify([list, asked]);
  return createHmac('sha256', secret)
    .update(`api cursor|${about.length}|${about}|`)
    .update(payload)
    .digest()
    .subarray(0, MAC_BYTES);
}
