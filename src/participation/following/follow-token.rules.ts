import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link in a message lets its reader do: confirm one thing, stop one thing, or see and stop everything. */
export type FollowPower = 'confirm' | 'stop' | 'list';

const ID_BYTES = 16;
const MAC_BYTES = 16;

/**
 * The secret part of such a link: the row’s identifier and a keyed hash (HMAC-SHA-256, its first 16 bytes) of it and
 * of what the link may do. Nothing needs to be stored for it, and a copy of the database makes none.
 */
export function followToken(secret: string, power: FollowPower, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([bytes, mac(secret, power, bytes)]).toString('base64url');
}

/** The identifier that a link names; null when it was not made here, or not for this. */
export function readFollowToken(secret: string, power: FollowPower, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== ID_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return null;
  const id = bytes.subarray(0, ID_BYTES);
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), mac(secret, power, id))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function mac(secret: string, power: FollowPower, id: Buffer): Buffer {
  return createHmac('sha256', secret).update(`follow|${power}|`).update(id).digest().subarray(0, MAC_BYTES);
}
