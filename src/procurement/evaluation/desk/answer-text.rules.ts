/** A stretch of an answer; marked where it says what the bid commits to. */
export type Stretch = { readonly text: string; readonly isMarked: boolean };

/** The words of an answer, counted as a reader would. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/**
 * An answer as paragraphs, with every place marked that names a commitment in full: its quantity and its measure, such
 * as “180 home safety visits”. A help to the reader; what binds is the table of commitments.
 */
export function markCommitments(
  answer: string,
  commitments: readonly { readonly quantity: string; readonly measureName: string }[],
): Stretch[][] {
  const names = commitments.map(({ quantity, measureName }) => {
    const [whole = '', part = ''] = quantity.split('.');
    const decimals = /[1-9]/.test(part) ? `\\.${part.replace(/0+$/, '')}` : '';
    const thousands = Array.from(whole, (digit, at) => digit + separator(whole.length - at - 1)).join('');
    return `(?<![\\d.,])${thousands}${decimals}\\s+${escaped(measureName)}`;
  });
  const pattern = names.length > 0 ? new RegExp(`(${names.join('|')})`, 'giu') : null;
  return answer
    .split(/\n\s*\n|\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => split(paragraph.trim(), pattern));
}

function separator(digitsAfter: number): string {
  return digitsAfter > 0 && digitsAfter % 3 === 0 ? ',?' : '';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}

function split(paragraph: string, pattern: RegExp | null): Stretch[] {
  if (!pattern) return [{ text: paragraph, isMarked: false }];
  // Split by a group: every second part is what matched.
  return paragraph
    .split(pattern)
    .map((text, index) => ({ text, isMarked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
