/** Public draws that a seed may come from: nobody controls them, and anybody can look them up. */
export const seedKinds = ['lotto', 'euromillions', 'drand', 'other'] as const;
export type SeedKind = (typeof seedKinds)[number];

/** How a seed is written down. */
export type SeedForm = {
  readonly seedKind: SeedKind | null;
  /** How many numbers another draw has; null for those of the list. */
  readonly seedNumbers: number | null;
};
/** Where a seed comes from: `seedOther` names another draw, `seedSource` says all of it to people. */
export type SeedOrigin = SeedForm & { readonly seedOther: string | null; readonly seedSource: string };

/** Another public draw has so many numbers: with fewer, somebody could hope to guess them. */
export const otherNumbers = { fewest: 3, most: 20 } as const;

type Drawn = { readonly count: number; readonly most: number; readonly isRepeated?: boolean };

/**
 * The one way in which a result of this draw is written: numbers from the smallest up without noughts before them, one
 * space between, Lucky Stars after the main numbers; a beacon’s randomness in small letters. Null for what is no result
 * of such a draw: no other spelling counts, so nobody can try spellings until they like the ticket. A panel that was
 * announced without a kind keeps what is typed, without spaces around it and with one between.
 */
export function canonicalSeed({ seedKind, seedNumbers }: SeedForm, typed: string): string | null {
  const plain = typed.trim().replaceAll(/\s+/g, ' ');
  switch (seedKind) {
    case 'lotto':
      return inOrder(typed, [{ count: 6, most: 59 }]);
    case 'euromillions':
      return inOrder(typed, [
        { count: 5, most: 50 },
        { count: 2, most: 12 },
      ]);
    case 'drand':
      return /^[0-9a-f]{64}$/i.test(plain) ? plain.toLowerCase() : null;
    case 'other':
      return inOrder(typed, [{ count: seedNumbers ?? 0, most: 999_999, isRepeated: true }]);
    case null:
      return plain === '' ? null : plain;
  }
}

/** Each part of the draw from its smallest number up; null where numbers are missing, too many, too great or twice. */
function inOrder(typed: string, parts: readonly Drawn[]): string | null {
  const words = typed.split(/[\s,]+/).filter((word) => word !== '');
  if (words.some((word) => !/^\d{1,7}$/.test(word))) return null;
  if (words.length !== parts.reduce((sum, { count }) => sum + count, 0)) return null;
  const numbers = words.map(Number);
  let at = 0;
  const ordered: number[] = [];
  for (const { count, most, isRepeated = false } of parts) {
    const part = numbers.slice(at, at + count).sort((a, b) => a - b);
    at += count;
    const least = isRepeated ? 0 : 1;
    if (part.some((number) => number < least || number > most)) return null;
    if (!isRepeated && new Set(part).size < count) return null;
    ordered.push(...part);
  }
  return ordered.join(' ');
}
