import type { SheetRow } from '../sheet.rules.ts';
import { closeQuote } from './close-quote.rules.ts';

export type RowSplitter = { push: (text: string) => SheetRow[]; end: () => SheetRow[] };

/** After so many quotation marks that never closed, none of a file’s quoted cells may span lines. */
const MARKS_FORGIVEN = 1000;

type Cut = { readonly cells: string[]; readonly next: number; readonly lines: number };
/** Text, and where the next row begins in it. */
type Page = { readonly text: string; readonly isLast: boolean; readonly delimiter: string };

/**
 * Splits text into rows of cells (RFC 4180, with what is met in the wild): ragged rows stay as they are, a quotation
 * mark inside an unquoted cell is a character, one inside a quoted cell too unless a cell could end there, and one that
 * never closes is passed over, so that it costs its own cell and not the file. Line ends are plain ones; rows with
 * nothing in them are passed over, and the line numbers of the others count them.
 */
export function splitRows(delimiter: string): RowSplitter {
  let held = '';
  let line = 1;
  let unclosed = 0;

  function split(page: Page): SheetRow[] {
    const rows: SheetRow[] = [];
    let at = 0;
    let quote = page.text.indexOf('"');
    while (at < page.text.length) {
      const end = page.text.indexOf('\n', at);
      if (quote !== -1 && quote < at) quote = page.text.indexOf('"', at);
      const isPlain = quote === -1 || (end !== -1 && quote > end);
      if (end === -1 && !page.isLast) break;
      const cut = isPlain ? cutPlain(page, at) : cutQuoted(page, at, unclosed < MARKS_FORGIVEN);
      if (cut === 'more') break;
      if (cut.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cut.cells });
      line += cut.lines;
      unclosed += 'unclosed' in cut ? 1 : 0;
      at = cut.next;
    }
    held = page.text.slice(at);
    return rows;
  }

  return {
    push: (text) => split({ text: held + text, isLast: false, delimiter }),
    end: () => split({ text: held, isLast: true, delimiter }),
  };
}

function cutPlain({ text, delimiter }: Page, at: number): Cut {
  const end = lineEnd(text, at);
  // A copy: a cell that someone keeps must not keep the whole block that it was cut from.
  const line = ` ${text.slice(at, end)}`.slice(1);
  return { cells: line.split(delimiter), next: end + 1, lines: 1 };
}

function cutQuoted(page: Page, from: number, maySpanLines: boolean): (Cut & { unclosed?: true }) | 'more' {
  const { text, delimiter } = page;
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  let unclosed = false;
  let newline = -1;
  for (;;) {
    const opening = quoteAt(text, at);
    const quoted = opening === -1 ? 'none' : closeQuote(page, opening, maySpanLines);
    if (quoted === 'more') return 'more';
    if (typeof quoted === 'object') {
      cells.push(quoted.value);
      lines += quoted.lines;
      at = quoted.next;
    } else {
      unclosed ||= quoted === 'unclosed';
      if (newline < at) newline = lineEnd(text, at);
      const end = endOfCell(text.slice(at, newline), delimiter) + at;
      const cell = ` ${text.slice(quoted === 'unclosed' ? opening + 1 : at, end)}`.slice(1);
      cells.push(cell);
      at = end;
    }
    if (text[at] !== delimiter) break;
    at += 1;
  }
  return { cells, next: at + 1, lines, ...(unclosed && { unclosed }) };
}

/** Where a quoted cell opens, spaces before it passed over; −1 for an unquoted cell. */
function quoteAt(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return text[at] === '"' ? at : -1;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}

function endOfCell(rest: string, delimiter: string): number {
  const parted = rest.indexOf(delimiter);
  return parted === -1 ? rest.length : parted;
}
