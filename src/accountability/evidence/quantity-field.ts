import { z } from 'zod';
import { plainQuantity, type QuantityFault, quantityFault } from './quantity.rules.ts';

/** A quantity as people type it: `12`, `7.5`, `1,200`; hundredths at the finest. */
export function quantityField(faults: Readonly<Record<QuantityFault, string>>) {
  return z.string(faults.quantity).transform((typed, context) => {
    const plain = plainQuantity(typed);
    const fault = quantityFault(plain);
    if (!fault) return Number(plain);
    context.addIssue({ code: 'custom', message: faults[fault] });
    return z.NEVER;
  });
}
