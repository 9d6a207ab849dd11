/** More lines or characters than a cell holds. */
const LONGEST_CELL = { lines: 100, characters: 64 * 1024 };

type Text = { readonly text: string; readonly isLast: boolean; readonly delimiter: string };
type QuotedCell = { readonly value: string; readonly next: number; readonly lines: number };

/**
 * The cell whose quotation mark opens at `opening`, up to where it ends; `unclosed` where the mark never closes: the
 * cell would be longer than cells are, or a later line holds a mark inside it that closes nothing, which is how the
 * next row’s own quotes look from inside. `more` where the text ends before that can be told.
 */
export function closeQuote(
  { text, isLast, delimiter }: Text,
  opening: number,
  maySpanLines: boolean,
): QuotedCell | 'unclosed' | 'more' {
  const limit = opening + LONGEST_CELL.characters;
  let lines = 0;
  let newline = text.indexOf('\n', opening);
  let from = opening + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    const reached = mark === -1 ? text.length : mark;
    for (; newline !== -1 && newline < Math.min(reached, limit); lines++)
      newline = text.indexOf('\n', newline + 1);
    if (reached > limit || lines > (maySpanLines ? LONGEST_CELL.lines : 0)) return 'unclosed';
    if (mark === -1) return isLast ? 'unclosed' : 'more';
    const ending = endAfter(text, mark, delimiter);
    const isOpenEnd = ending === 'end' && !isLast;
    if (isOpenEnd) return 'more';
    if (typeof ending === 'number' || ending === 'end') {
      const value = text.slice(opening + 1, mark);
      const next = ending === 'end' ? text.length : ending;
      return { value: ` ${unescape(value)}`.slice(1), next, lines };
    }
    if (ending === 'doubled') from = mark + 2;
    else if (lines > 0) return 'unclosed';
    else from = mark + 1;
  }
}

function unescape(value: string): string {
  return value.includes('""') ? value.replaceAll('""', '"') : value;
}

/** What follows a mark: the cell’s end (spaces passed over), the end of the text, a second mark, or more of the cell. */
function endAfter(text: string, mark: number, delimiter: string): number | 'end' | 'doubled' | 'inside' {
  let at = mark + 1;
  if (text[at] === '"') return 'doubled';
  while (text[at] === ' ') at += 1;
  if (at >= text.length) return 'end';
  return text[at] === delimiter || text[at] === '\n' ? at : 'inside';
}
