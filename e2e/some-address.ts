import { randomInt } from 'node:crypto';

/** One of the addresses kept for examples (RFC 5737 and 2544). */
export function someAddress(): string {
  return `198.18.${randomInt(256)}.${randomInt(256)}`;
}
