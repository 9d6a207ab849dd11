import { type DecimalMark, readAmount } from './amount.rules.ts';
import { amountOfRow } from './amount-columns.rules.ts';
import type { Reject } from './layout.rules.ts';
import { maskPrivate } from './masking.rules.ts';
import type { Positions } from './positions.rules.ts';
import { cellAt, tidyCell } from './spaces.rules.ts';

const total =
  /^(?:(?:grand|sub|overall|report|page|running|net|gross|final|sum) ?-? ?)?totals?(?: (?:amount|spend|payments?|for .*|of .*))?:?$|^totals? ?[:=]|^sum total$|^.{2,} total:$|^count:?$/i;
const totalOfMoney =
  /^(?:grand |sub-?)?totals? (?:net |gross )?(?:spend(?:ing)?|expenditure|payments?|amount|value|invoices?|paid|this (?:month|page)|(?:over|above|>).*)(?!.*[a-z]{3}.*[a-z]{3}.*[a-z]{3})/i;
const firm = /\b(?:ltd|limited|plc|llp|cic|inc|group|solutions|services|systems)\b/i;
const nil = /^nil(?: returns?)?$/i;

/** Whether a text says that its row sums others up: `Grand Total`, `Total:`. Total Gas & Power Ltd is a supplier. */
export function isTotalText(text: string): boolean {
  return total.test(text) || (totalOfMoney.test(text) && !firm.test(text));
}

/** A row whose amount cannot be read, or that names nobody: what it is instead of a payment. */
export function nameOtherRow(cells: readonly string[], at: Positions, mark: DecimalMark): Reject {
  const filled = cells.map(tidyCell).filter(Boolean);
  const [amountCell, payeeCell, dateCell] = [at.amount, at.supplier, at.date].map((position) =>
    tidyCell(cells[position] ?? ''),
  );
  if (isHeaderAgain(cells, at)) return { reason: 'header-again' };
  if (filled.some((text) => nil.test(text)) && !payeeCell) return { reason: 'nil' };
  const amount = amountOfRow(cells, at, mark);
  if ('pence' in amount) {
    const isTotal = filled.some(isTotalText) || (dateCell === '' && filled.length <= 3);
    return { reason: isTotal ? 'total' : 'no-supplier' };
  }
  if (filled.some(isTotalText) && amount.fault === 'missing') return { reason: 'total' };
  if (filled.length <= 2 && (!payeeCell || !dateCell) && amount.fault !== 'nil') return { reason: 'note' };
  if (amount.fault === 'nil') return { reason: 'nil' };
  if (amount.fault === 'missing') return { reason: 'amount-missing' };
  if (amount.fault === 'not-pounds') return { reason: 'not-pounds', found: moneyIn(cells, at) };
  if (hasTooMany(cells, at)) return tooManyCells(cells, at);
  return { reason: 'amount', found: maskPrivate(amountCell ?? '').text };
}

function moneyIn(cells: readonly string[], at: Positions): string {
  const text = [cellAt(cells, at.amount), cellAt(cells, at.currency)].filter(Boolean).join(' ');
  return maskPrivate(text).text;
}

/**
 * Whether a comma without quotes moved the cells of a row, though something in it can be read as its amount: there are
 * more cells than titles, and after the amount stands a number where none belongs, or the rest of it (`1,234.00`).
 */
export function isShifted(cells: readonly string[], at: Positions): boolean {
  if (cells.length <= at.titledWidth || !hasTooMany(cells, at)) return false;
  const next = readAmount(cellAt(cells, at.amount + 1), 'point');
  if (!('pence' in next)) return false;
  const isSplit =
    /^\D*\d{1,3}$/.test(cellAt(cells, at.amount)) && /^\d{3}(?!\d)/.test(cellAt(cells, at.amount + 1));
  return at.noNumberAfter || isSplit;
}

function hasTooMany(cells: readonly string[], at: Positions): boolean {
  return at.titledWidth > 0 && usedCells(cells) > at.titledWidth;
}

/** The reject of a row with more cells than titles. */
export function tooManyCells(cells: readonly string[], at: Positions): Reject {
  return { reason: 'too-many-cells', cells: usedCells(cells), titles: at.titledWidth };
}

function usedCells(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => tidyCell(cell) !== '') + 1;
}

/** A row of titles further down, as pages joined together have: most of what is in it are this file’s own titles. */
function isHeaderAgain(cells: readonly string[], { titles }: Positions): boolean {
  let [same, filled] = [0, 0];
  for (const { position, title } of titles) {
    const cell = tidyCell(cells[position] ?? '').toLowerCase();
    if (cell === '') continue;
    filled += 1;
    const own = title.toLowerCase();
    if (cell === own || own.startsWith(`${cell} `) || own.endsWith(` ${cell}`)) same += 1;
  }
  return same >= 2 && same * 2 > filled;
}
