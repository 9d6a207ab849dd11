import { isCardShaped, passesLuhn } from './masking.rules.ts';

/**
 * Tells documents’ long numbers from cards’. One number in ten passes a card’s check by chance, so in a column of
 * sixteen-digit document numbers some would be hidden. But of numbers that begin with the same six digits (a card’s
 * issuer) and are as long, cards all pass: where at least two others fail, they are documents.
 */
export type DocumentNumbers = {
  readonly look: (text: string) => void;
  readonly isDocument: (digits: string) => boolean;
};

/** Begins with no number seen; every number of the column is to be looked at before the first is judged. */
export function startDocumentNumbers(): DocumentNumbers {
  const failures = new Map<string, Set<string>>();
  const groupOf = (digits: string) => `${digits.length}:${digits.slice(0, 6)}`;
  return {
    look: (text) => {
      if (text.length < 13 || !/^[\d -]+$/.test(text)) return;
      const digits = text.replace(/\D/g, '');
      if (!isCardShaped(digits) || passesLuhn(digits)) return;
      const group = failures.get(groupOf(digits)) ?? new Set();
      if (group.size < 2) failures.set(groupOf(digits), group.add(digits));
    },
    isDocument: (digits) => (failures.get(groupOf(digits))?.size ?? 0) >= 2,
  };
}
