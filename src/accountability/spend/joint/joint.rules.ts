type Payer = { readonly bodyId: string };

/** A joint note is for a supplier that two bodies or more pay, and for the officers of those bodies. */
export function mayShareNote(payers: readonly Payer[], bodyId: string): boolean {
  return payers.length >= 2 && payers.some((payer) => payer.bodyId === bodyId);
}

export const MOST_CHARACTERS = 5000;

/** Why words cannot stand in a note; undefined where they can. */
export function refusalOfWords(words: string): 'blank' | 'too-long' | undefined {
  if (words.trim() === '') return 'blank';
  return words.length > MOST_CHARACTERS ? 'too-long' : undefined;
}
