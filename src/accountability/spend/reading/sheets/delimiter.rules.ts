import { splitRows } from './split-rows.rules.ts';

const delimiters = [',', ';', '\t', '|', '~', '^'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Rows looked at: a header and enough of what is under it. */
const ROWS = 500;

/**
 * What parts the cells of a text, told from its beginning: the sign that gives most rows the same number of cells, and
 * more cells rather than fewer. A text that says it itself (`sep=;`, as Excel writes) is believed. A comma where nothing
 * parts anything.
 */
export function decideDelimiter(head: string): Delimiter {
  const said = /^sep=([,;\t|~^])\s*\n/i.exec(head)?.[1];
  const named = delimiters.find((delimiter) => delimiter === said);
  if (named) return named;
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(head, delimiter) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function evenness(head: string, delimiter: Delimiter): number {
  const rows = splitRows(delimiter).push(head).slice(0, ROWS);
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const scores = [...counts].map(([width, count]) => (count / rows.length) * Math.log2(width));
  return Math.max(0, ...scores);
}
