import { type FormReader, readText } from '../../../../procurement/tenders/form-fields.ts';

/** A whole number within limits; what is none, or outside them, is a fault beside its field. */
export function readWhole(
  form: FormReader,
  field: string,
  limits: { readonly from: number; readonly to: number; readonly wrong: string },
): number {
  const text = readText(form, field);
  const value = /^\d{1,7}$/.test(text) ? Number(text) : -1;
  if (value < limits.from || value > limits.to) form.fault(field, limits.wrong);
  return value;
}
