const WRITTEN = /^\d{1,12}(\.\d{1,2})?$/;
const FINER = /^\d{1,12}\.\d{3,}$/;

export type QuantityFault = 'quantity' | 'quantity-too-fine';

/** A quantity without the spaces and commas that people write in it: `1,200` is `1200`. */
export function plainQuantity(typed: string): string {
  return typed.replace(/[\s,]/g, '');
}

/** What is wrong with a quantity, plainly written: no number, or one finer than hundredths. */
export function quantityFault(plain: string): QuantityFault | undefined {
  if (WRITTEN.test(plain)) return undefined;
  return FINER.test(plain) ? 'quantity-too-fine' : 'quantity';
}
