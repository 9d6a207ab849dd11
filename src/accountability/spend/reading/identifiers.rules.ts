import { isRedactedName } from './redaction.rules.ts';

/** `GB812311285` for `GB 812 3112 85`, `812311285` and the like; empty for what is no VAT number. */
export function readVatNumber(text: string): string {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (/^(?:GB)?\d{9}(?:\d{3})?$/.test(bare)) {
    const digits = bare.replace('GB', '');
    return /^0+$/.test(digits) ? '' : `GB${digits}`;
  }
  return /^(?:GB(?:GD|HA)\d{3}|(?!GB)[A-Z]{2}[0-9A-Z]{8,12})$/.test(bare) && /\d{3}/.test(bare) ? bare : '';
}

/** Eight characters as Companies House writes them: `1234567` is `01234567`; empty for what is no company number. */
export function readCompanyNumber(text: string): string {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (/^[A-Z]{2}\d{1,6}$/.test(bare)) return bare.slice(0, 2) + bare.slice(2).padStart(6, '0');
  return /^\d{5,8}$/.test(bare) && Number(bare) > 0 ? bare.padStart(8, '0') : '';
}

const postcode = /(?<![A-Z0-9])(GIR|[A-Z]{1,2}\d[A-Z\d]?) ?(\d[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])/;

/** `M2 5DB` for `m25db`, and out of `CIS-CM12 0BT`; empty where there is none. */
export function readPostcode(text: string): string {
  const found = postcode.exec(text.toUpperCase());
  return found ? `${found[1]} ${found[2]}` : '';
}

/** A supplier’s number as published; empty where it was left out, or is nothing but noughts. */
export function readSupplierId(text: string): string {
  return isRedactedName(text) || /^0+$/.test(text) ? '' : text;
}

/**
 * Whether a supplier’s number is made of its transaction’s: `20000000_46281108` beside the transaction `46281108_1` is
 * an account for anybody, which identifies nobody.
 */
export function isOfTransaction(supplierId: string, transaction: string): boolean {
  const cut = supplierId.lastIndexOf('_');
  return cut > 0 && transaction !== '' && transaction.startsWith(supplierId.slice(cut + 1));
}
