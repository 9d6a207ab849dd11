import type { Random } from '../../src/values/random.ts';

/** How somebody tries to be counted: by mail alone, with a code (signed in or not), or on paper. */
export type Try = {
  readonly kind: 'honest' | 'fake';
  readonly strategy: string;
  /** Milliseconds since the round opened. */
  readonly at: number;
  readonly email?: string;
  /** Codes in the order in which they are typed; the first that lets them in ends it. */
  readonly codes?: readonly string[];
  /** Typed in from paper by a facilitator. */
  readonly paper?: string;
  /** How often they send the same answer. */
  readonly times?: number;
};

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The round is open from noon on its first day for nineteen days; the last trial is a day before. */
export const LAST = 18 * DAY;

/** When in a day people answer: little at night, most in the evening. Shares of a day by the hour. */
const HOURS = [1, 0, 0, 0, 0, 1, 3, 5, 5, 5, 5, 5, 6, 5, 4, 4, 5, 7, 9, 11, 9, 6, 3, 1];

/** A moment some days after `from`, most soon after it, at an hour at which people are up. */
export function somewhen(random: Random, from: number, meanDays: number): number {
  const day = Math.floor((from - Math.log(1 - random.nextUnit()) * meanDays * DAY) / DAY);
  let left = random.nextInteger(HOURS.reduce((sum, each) => sum + each, 0));
  const hour = HOURS.findIndex((share) => (left -= share) < 0);
  // The round opens at noon.
  const at = day * DAY + ((hour + 12) % 24) * HOUR + random.nextInteger(HOUR);
  return at < LAST ? Math.max(at, from) : random.nextInteger(LAST - DAY);
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random.nextInteger(items.length)] as Item;
}

/** So many letters of the alphabet, as people who make addresses up type them. */
export function letters(count: number, random: Random): string {
  return Array.from({ length: count }, () => pick(Array.from('abcdefghijklmnopqrstuvwxyz'), random)).join('');
}

export const providers = ['gmail.com', 'outlook.com', 'hotmail.co.uk', 'yahoo.co.uk', 'icloud.com'];
const first =
  'amina ben carol david ellie fatima george hannah imran jo kate liam maryam nia omar priya rosa sam tariq zoe'.split(
    ' ',
  );
const last =
  'ahmed begum clarke davies evans farooq green hall iqbal jones khan lee mills nolan okoro patel quinn reid shah walker'.split(
    ' ',
  );

/** An address like most people’s: their names, often with a number, at a large provider. */
export function ordinaryAddress(random: Random, serial: number): string {
  const name = `${pick(first, random)}${pick(['.', '', '_'], random)}${pick(last, random)}`;
  return `${name}${letters(2, random)}${serial}@${pick(providers, random)}`;
}
