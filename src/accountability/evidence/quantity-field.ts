import { z } from 'zod';

const WRITTEN = /^\d{1,12}(\.\d{1,2})?$/;

/** A quantity as people type it: `12`, `7.5`, `1,200`; hundredths at the finest. */
export function quantityField(fault: string) {
  return z
    .string(fault)
    .transform((typed) => typed.replace(/[\s,]/g, ''))
    .refine((typed) => WRITTEN.test(typed), fault)
    .transform(Number);
}
