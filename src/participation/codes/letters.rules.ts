import type { Random } from '../../values/random.ts';

/** Consonants that look like nothing else and spell no words. */
export const letters = 'BCDFGHJKMNPQRSTVWXYZ';
const onlyLetters = new RegExp(`^[${letters}]*$`);

/** So many letters, each equally likely: about 4.3 bits each. */
export function drawLetters(count: number, random: Random): string {
  return Array.from({ length: count }, () => letters[random.nextInteger(letters.length)]).join('');
}

/** `BCDFGHJK` to `BCDF-GHJK`. */
export function inGroups(text: string): string {
  return text.match(/.{1,4}/g)?.join('-') ?? '';
}

/**
 * What was typed, without spaces and hyphens and in capitals; null when it is not so many of our letters.
 * Small letters, spaces and hyphens anywhere are fine.
 */
export function readLetters(typed: string, count: number): string | null {
  const text = typed.toUpperCase().replace(/[\s\-–—.]/g, '');
  return text.length === count && onlyLetters.test(text) ? text : null;
}
