import { compareTokens } from './compare-tokens.rules.ts';

/** A piece of a text that a reader sees as kept, added or taken out. */
export type Piece = { readonly kind: 'kept' | 'added' | 'taken-out'; readonly text: string };

/** A text as words, spaces and marks, each a token; nothing of it is lost. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*|\s+|./gsu) ?? [];
}

/**
 * What changed between two texts, word by word. Kept and taken out together are the first text; kept and added are the
 * second. A space between two changed words counts as changed with them, so that a reader sees whole phrases.
 */
export function compareWords(before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  let [gone, come] = ['', ''];
  const settle = () => {
    if (gone) pieces.push({ kind: 'taken-out', text: gone });
    if (come) pieces.push({ kind: 'added', text: come });
    [gone, come] = ['', ''];
  };
  const edits = compareTokens(tokensOf(before), tokensOf(after));
  edits.forEach(({ kind, tokens }, index) => {
    const text = tokens.join('');
    const isInside = kind === 'kept' && text.trim() === '' && (gone || come) && index < edits.length - 1;
    if (kind === 'taken-out' || isInside) gone += text;
    if (kind === 'added' || isInside) come += text;
    if (kind === 'kept' && !isInside) {
      settle();
      pieces.push({ kind, text });
    }
  });
  settle();
  return pieces;
}
