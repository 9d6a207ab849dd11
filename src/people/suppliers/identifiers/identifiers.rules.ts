/** Where a number is registered: org-id.guide’s schemes, and GB-VAT for a VAT registration. */
export type Scheme = 'GB-COH' | 'GB-CHC' | 'GB-SC' | 'GB-VAT';

export type Identifier = { readonly scheme: Scheme; readonly value: string };

/** Prefixes of Companies House: Scotland, Northern Ireland, LLPs, partnerships, registered societies, charities’ CIOs. */
const COMPANY_PREFIX =
  /^(SC|NI|OC|SO|NC|IP|SP|RC|RS|NP|NO|NR|IC|SI|FC|SF|NF|LP|SL|NL|CE|CS|AC|SA|NA|AS|GE|GN|GS|ZC|OE|R)(\d{1,7})$/;
const PLACEHOLDER = /^(\d)\1*$|^0*123456(78?9?0?)?$/;

/**
 * A company’s number as Companies House has it: eight characters, with the leading zeros that spreadsheets lose.
 * Nothing when it is not one, or is what people type where they have none (zeros, 12345678).
 */
export function readCompanyNumber(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-/]/g, '')
    .replace(/^GBCOH/, '');
  if (/^\d{4,8}$/.test(plain)) return PLACEHOLDER.test(plain) ? undefined : plain.padStart(8, '0');
  const [, prefix = '', digits = ''] = COMPANY_PREFIX.exec(plain) ?? [];
  if (prefix === '' || prefix.length + digits.length > 8 || /^0*$/.test(digits)) return undefined;
  return prefix + digits.padStart(8 - prefix.length, '0');
}

/** A charity’s number: six or seven digits in England and Wales, SC and six digits in Scotland. */
export function readCharityNumber(text: string): Identifier | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.]/g, '')
    .replace(/-\d{1,3}$/, '');
  if (/^SC0\d{5}$/.test(plain)) return { scheme: 'GB-SC', value: plain };
  if (!/^[1-9]\d{5,6}$/.test(plain) || PLACEHOLDER.test(plain)) return undefined;
  return { scheme: 'GB-CHC', value: plain };
}

const CHARITY_IN_NAME = /(?:\bR\/C|\bCHARITY(?: (?:REG(?:ISTERED|N)?\.?|NO\.?|NUMBER))*)[\s:.]*(\d{6,7})\b/i;

/** A charity number that a ledger wrote into the name, such as `R/C 1153700`. */
export function charityNumberInName(name: string): Identifier | undefined {
  const found = CHARITY_IN_NAME.exec(name)?.[1];
  return found === undefined ? undefined : readCharityNumber(found);
}

/**
 * A VAT registration’s nine digits; the three of a branch are left off. The last two are a check on the others:
 * weighted 8 to 2 and added, they make a multiple of 97, or of 97 after 55 is added (numbers given out since 2009).
 * GD and HA with three digits are government departments and health authorities (HMRC, VATREC12000).
 */
export function readVatNumber(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replace(/^GB/, '');
  if (/^GD[0-4]\d\d$|^HA[5-9]\d\d$/.test(plain)) return plain;
  if (!/^\d{9}(\d{3})?$/.test(plain)) return undefined;
  const digits = plain.slice(0, 9);
  if (/^(\d)\1*$/.test(digits)) return undefined;
  const weighted = [8, 7, 6, 5, 4, 3, 2].reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
  const sum = weighted + Number(digits.slice(7));
  return sum % 97 === 0 || (sum + 55) % 97 === 0 ? digits : undefined;
}

export type PublishedNumbers = {
  readonly name: string;
  readonly vatNumber: string;
  readonly companyNumber: string;
  /** Where it stands by itself; payments have it in the name, if anywhere. */
  readonly charityNumber?: string | undefined;
};

/** What can be read of the numbers published beside a payee, or in its name. */
export function readIdentifiers({
  name,
  vatNumber,
  companyNumber,
  charityNumber,
}: PublishedNumbers): Identifier[] {
  const company = readCompanyNumber(companyNumber);
  const vat = readVatNumber(vatNumber);
  const charity = readCharityNumber(charityNumber ?? '') ?? charityNumberInName(name);
  return [
    ...(company === undefined ? [] : [{ scheme: 'GB-COH', value: company } as const]),
    ...(charity === undefined ? [] : [charity]),
    ...(vat === undefined ? [] : [{ scheme: 'GB-VAT', value: vat } as const]),
  ];
}

/** Whether two are registered differently in the same place: they are two suppliers, however alike their names. */
export function findConflict(
  one: readonly Identifier[],
  other: readonly Identifier[],
): Identifier | undefined {
  return one.find(({ scheme, value }) => {
    const values = other.filter((each) => each.scheme === scheme).map((each) => each.value);
    return values.length > 0 && !values.includes(value);
  });
}
