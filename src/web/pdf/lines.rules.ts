/**
 * Breaks a text into lines no wider than `width` (in points), at spaces; a word that is wider by itself is broken
 * where it must. Line ends in the text are kept. `measure` gives the width of a piece in points.
 */
export function breakLines(text: string, width: number, measure: (piece: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, measure));
}

function breakParagraph(text: string, width: number, measure: (piece: string) => number): string[] {
  const lines: string[] = [];
  const space = measure(' ');
  let line: string[] = [];
  let used = 0;
  for (const word of text.split(' ').flatMap((each) => breakWord(each, width, measure))) {
    const wide = measure(word);
    if (line.length > 0 && used + space + wide > width) {
      lines.push(line.join(' '));
      line = [];
    }
    used = line.length === 0 ? wide : used + space + wide;
    line.push(word);
  }
  return [...lines, line.join(' ')];
}

/** A word too wide for a line is broken after a slash, as web addresses have them, else between two letters. */
function breakWord(word: string, width: number, measure: (piece: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const parts = word.match(/[^/]*\/|[^/]+$/g) ?? [word];
  const units = parts.flatMap((part) => (measure(part) <= width ? [part] : Array.from(part)));
  const pieces: string[] = [];
  let piece = '';
  for (const unit of units) {
    if (piece !== '' && measure(piece + unit) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += unit;
  }
  return [...pieces, piece];
}
