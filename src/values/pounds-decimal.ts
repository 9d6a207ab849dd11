import { checkedPence } from './money.ts';

/** Pence as pounds in decimal text, for files and formulas: 12050 is `120.50`. */
export function poundsDecimal(pence: number): string {
  const size = Math.abs(checkedPence(pence));
  return `${pence < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}
