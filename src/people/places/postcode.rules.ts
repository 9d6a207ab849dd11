// Area, district and, in some parts of London, a letter; then a digit and two letters.
const OUTWARD = /^[A-Z]{1,2}[0-9][0-9A-Z]?$/;
const INWARD = /[0-9][A-Z]{2}$/;

/**
 * The outward half of a postcode, such as `M11`, from the whole (`m11 1aa`, `M111AA`) or the half alone; null when
 * it is neither. The other half, which can point to fifteen homes, is dropped here and kept nowhere.
 */
export function outwardCode(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '');
  if (text.length > 8) return null;
  const outward = text.length >= 5 ? text.replace(INWARD, '') : text;
  return OUTWARD.test(outward) ? outward : null;
}
