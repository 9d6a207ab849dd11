export type DraftFault = 'not-sealed' | 'too-large';

const MOST_LETTERS = 400_000;
const armour = /^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z0-9+/=\n]+\n-----END AGE ENCRYPTED FILE-----\n?$/;
/** What every age file begins with, in base64: `age-encryption.org/v1`. */
const BEGINS = 'YWdlLWVuY3J5cHRpb24ub3JnL3Yx';

/** Why a text is not a draft we keep, or null: only a whole age file in its armour (C2SP age, “ASCII armor”) is. */
export function findDraftFault(sealed: string): DraftFault | null {
  if (sealed.length > MOST_LETTERS) return 'too-large';
  const isAge = armour.test(sealed) && (sealed.split('\n')[1] ?? '').startsWith(BEGINS);
  return isAge ? null : 'not-sealed';
}
