import { createHmac } from 'node:crypto';
import type { AccessNeed, Availability, Category } from '../panel.rules.ts';

/** The categories that are who somebody is: kept only with a consent of its own. */
export type Characteristic = Exclude<Category, 'district'>;
export const characteristicNames = [
  'sex',
  'age-band',
  'ethnic-group',
  'disability',
] as const satisfies readonly Characteristic[];

/** What somebody says of themselves; null for what they would rather not say. */
export type Characteristics = Readonly<Record<Characteristic, string | null>>;

export const nothingSaid: Characteristics = {
  sex: null,
  'age-band': null,
  'ethnic-group': null,
  disability: null,
};

/** What would help somebody to take part, and how to reach them where they gave no e-mail address. */
export type TakingPart = {
  readonly availability: readonly Availability[];
  readonly accessNeeds: readonly AccessNeed[];
  readonly accessNote: string;
  readonly name: string | null;
  readonly contact: string | null;
};

/** A house number or name and a postcode. */
export type HomeAddress = { readonly house: string; readonly postcode: string };

/**
 * What is kept of an address where no two people of one may be drawn: a keyed hash of its house and postcode in
 * capitals without spaces or full stops. “Flat 2” and “2” are two homes; two people who write theirs differently are not
 * found to live together.
 */
export function hashHousehold(key: Uint8Array, { house, postcode }: HomeAddress): Buffer {
  const plain = [house, postcode].map((part) => part.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''));
  return createHmac('sha256', key).update(plain.join('|')).digest();
}

/** Whether a text looks like a whole postcode of the United Kingdom. */
export function isPostcode(text: string): boolean {
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(text.toUpperCase().replaceAll(/\s/g, ''));
}

export type JoinRefusal =
  | 'not-open'
  | 'closed'
  | 'too-young'
  | 'not-from-here'
  | 'letter-needed'
  | 'home-needed';
