import { type DecimalMark, readAmount } from './amount.rules.ts';
import type { Reject } from './layout.rules.ts';
import { maskPrivate } from './masking.rules.ts';
import type { Positions } from './positions.rules.ts';
import { tidyCell } from './spaces.rules.ts';

const total =
  /^(?:(?:grand|sub|overall|report|page|running|net|gross|final|sum) ?-? ?)?totals?(?: (?:amount|spend|payments?|for .*|of .*))?:?$|^totals? ?[:=]|^sum total$|^.{2,} total:$|^count:?$/i;
const nil = /^nil(?: returns?)?$/i;

/** Whether a text says that its row sums others up: `Grand Total`, `Total:`. Total Gas & Power Ltd is a supplier. */
export function isTotalText(text: string): boolean {
  return total.test(text);
}

/** A row whose amount cannot be read, or that names nobody: what it is instead of a payment. */
export function nameOtherRow(cells: readonly string[], at: Positions, mark: DecimalMark): Reject {
  const filled = cells.map(tidyCell).filter(Boolean);
  const [amountCell, payeeCell, dateCell] = [at.amount, at.supplier, at.date].map((position) =>
    tidyCell(cells[position] ?? ''),
  );
  if (isHeaderAgain(cells, at)) return { reason: 'header-again' };
  if (filled.some((text) => nil.test(text)) && !payeeCell) return { reason: 'nil' };
  const amount = readAmount(amountCell ?? '', mark);
  if ('pence' in amount) {
    const isTotal = filled.some(isTotalText) || (dateCell === '' && filled.length <= 3);
    return { reason: isTotal ? 'total' : 'no-supplier' };
  }
  if (filled.some(isTotalText) && amount.fault === 'missing') return { reason: 'total' };
  if (filled.length <= 2 && (!payeeCell || !dateCell) && amount.fault !== 'nil') return { reason: 'note' };
  if (amount.fault === 'nil') return { reason: 'nil' };
  if (amount.fault === 'missing') return { reason: 'amount-missing' };
  const used = cells.findLastIndex((cell) => tidyCell(cell) !== '') + 1;
  if (at.titledWidth > 0 && used > at.titledWidth) {
    return { reason: 'too-many-cells', cells: used, titles: at.titledWidth };
  }
  const reason = amount.fault === 'not-pounds' ? 'not-pounds' : 'amount';
  return { reason, found: maskPrivate(amountCell ?? '').text };
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
