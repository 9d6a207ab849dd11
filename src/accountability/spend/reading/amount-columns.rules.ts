import { type DecimalMark, type ReadAmount, readAmount } from './amount.rules.ts';
import type { Positions } from './positions.rules.ts';
import { cellAt } from './spaces.rules.ts';

/** The amount in one cell, in the unit of its column. Half a penny is refused. */
export function amountIn(
  cells: readonly string[],
  position: number,
  { units: known }: Pick<Positions, 'units'>,
  mark: DecimalMark,
): ReadAmount {
  const read = readAmount(cellAt(cells, position), mark);
  const unit = known.get(position);
  if (!unit || 'fault' in read) return read;
  const pence = (read.pence * unit.times) / unit.by;
  return Number.isSafeInteger(pence) && !read.rounded
    ? { pence, rounded: false }
    : { fault: 'not-an-amount' };
}

/**
 * The amount of a row: one column’s; less what stands in a column of credits; below zero where a column beside it says
 * credit; and refused where a column says another currency.
 */
export function amountOfRow(cells: readonly string[], at: Positions, mark: DecimalMark): ReadAmount {
  const read = at.credit < 0 ? amountIn(cells, at.amount, at, mark) : lessCredit(cells, at, mark);
  if ('fault' in read) return read;
  if (at.currency >= 0 && isOtherMoney(cellAt(cells, at.currency))) return { fault: 'not-pounds' };
  if (at.sign < 0 || read.pence <= 0 || !isCreditSign(cellAt(cells, at.sign))) return read;
  return { ...read, pence: -read.pence };
}

function lessCredit(cells: readonly string[], at: Positions, mark: DecimalMark): ReadAmount {
  const debit = amountIn(cells, at.amount, at, mark);
  const credit = amountIn(cells, at.credit, at, mark);
  if ('fault' in credit) return credit.fault === 'missing' || credit.fault === 'nil' ? debit : credit;
  // A credit stands with a minus or without one: in a column of its own it is one either way.
  const back = Math.abs(credit.pence);
  if ('fault' in debit) {
    const isNone = debit.fault === 'missing' || debit.fault === 'nil';
    return isNone ? { pence: back === 0 ? 0 : -back, rounded: credit.rounded } : debit;
  }
  return { pence: debit.pence - back, rounded: debit.rounded || credit.rounded };
}

/** Whether a text beside an amount says that it was paid back. */
export function isCreditSign(text: string): boolean {
  return /^(?:cr?|credit)\.?$/i.test(text);
}

function isOtherMoney(text: string): boolean {
  return (
    text !== '' &&
    !/^(?:£|gbp|uk|uk pounds?|(?:gb |british )?(?:pounds?|sterling)(?: sterling)?|stg)$/i.test(text)
  );
}
