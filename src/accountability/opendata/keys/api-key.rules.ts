import { createHash } from 'node:crypto';
import type { Hat } from '../../../acts/by.ts';
import type { Random } from '../../../values/random.ts';

/** What a key is for: to read with a higher limit, or also to act in the role that its owner made it in. */
export type KeyScope = 'read' | 'act';
export const keyScopes: readonly KeyScope[] = ['read', 'act'];

/** Keys that one person may hold at a time. */
export const mostKeys = 10;

/** What every key begins with, so that whoever finds one knows what it is. */
const PREFIX = 'pp_';
const SHOWN = PREFIX.length + 4;

/** A new key: 256 bits of chance. Shown to its owner once; only `hashKey` of it is kept. */
export function newKey(random: Random): string {
  return PREFIX + Buffer.from(random.nextBytes(32)).toString('base64url');
}

/** What is kept of a key. It is drawn at random, so that a plain hash cannot be guessed back. */
export function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** The first characters of a key, by which its owner tells it from others. */
export function beginningOf(key: string): string {
  return key.slice(0, SHOWN);
}

/** Whether a text has the form of a key; what has not is turned away before anything is asked. */
export function isKeyShaped(text: string): boolean {
  return /^pp_[A-Za-z0-9_-]{43}$/.test(text);
}

/** Whether a key made in this role could act at all: what programs do today, they do for a supplier. */
export function canAct(hat: Hat): boolean {
  return hat.kind === 'supplier';
}
