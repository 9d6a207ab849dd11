/** Two decimal places and twelve digits before them, as the database keeps them. */
const quantityShape = /^\d{1,12}(\.\d{1,2})?$/;

export function isQuantity(text: string): boolean {
  return quantityShape.test(text) && /[1-9]/.test(text);
}

/** Whether it is more than there is: over 100 of a measure that is counted in per cent. */
export function isMoreThanAll(quantity: string, unit: string): boolean {
  return unit === 'per cent' && Number(quantity) > 100;
}
