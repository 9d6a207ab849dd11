import { type CsvRow, plainCell, readCsv } from '../../values/read-csv.ts';
import { mostCodes } from './batch.rules.ts';

/** The most letters to one address: a hall of residence has a few hundred, so it takes a few rows. */
export const mostAdults = 100;
const MOST_LINES = 6;
const LONGEST_LINE = 60;

export type Address = {
  /** As editors number it, from 1. */
  readonly line: number;
  readonly name: string;
  readonly lines: readonly string[];
  readonly postcode: string;
  /** How many letters go there, each with a code of its own. */
  readonly adults: number;
};
export type AddressFault =
  | 'no-address'
  | 'too-long'
  | 'postcode-malformed'
  | 'adults-wrong'
  | 'not-printable'
  | 'twice';
export type AddressReject = { readonly line: number; readonly fault: AddressFault; readonly detail: string };
export type AddressList = {
  readonly addresses: readonly Address[];
  readonly letters: number;
  readonly rejects: readonly AddressReject[];
};

/**
 * Reads a list of addresses to write to: CSV with a row an address; columns `name`, any that begin with `address`,
 * `town`, `county`, then `postcode` and `adults` (1 unless said). A row that cannot be used is said by its line, and
 * the others stand.
 * `unprintable` lists the characters of a text that no letter of ours can show. Refuses what is no table with a
 * postcode, an empty list, and more than 20,000 letters.
 */
export function readAddressList(
  text: string,
  unprintable: (text: string) => readonly string[],
): AddressList | { readonly refused: 'not-a-table' | 'no-addresses' | 'too-many-letters' } {
  const rows = readCsv(text);
  if (!rows?.[0] || !('postcode' in rows[0].cells)) return { refused: 'not-a-table' };
  const addresses: Address[] = [];
  const rejects: AddressReject[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const address = readRow(row);
    const key = [address.name, ...address.lines, address.postcode].join('\n').toLowerCase();
    const wrong = checkAddress(address, row, unprintable) ?? seenBefore(seen.get(key));
    if (wrong) rejects.push({ line: address.line, ...wrong });
    else {
      seen.set(key, address.line);
      addresses.push(address);
    }
  }
  const letters = addresses.reduce((total, { adults }) => total + adults, 0);
  if (addresses.length === 0 && rejects.length === 0) return { refused: 'no-addresses' };
  return letters > mostCodes.letter ? { refused: 'too-many-letters' } : { addresses, letters, rejects };
}

function readRow({ cells, line }: CsvRow): Address {
  const named = Object.entries(cells).filter(([column]) => /^(address|town|city|county)/.test(column));
  const lines = named.flatMap(([, cell]) => cell.split(/\r?\n/)).map(plainCell);
  const adults = plainCell(cells['adults'] ?? cells['codes']);
  return {
    line,
    name: plainCell(cells['name']),
    lines: lines.filter((line) => line !== ''),
    postcode: postcodeOf(cells['postcode'] ?? ''),
    adults: adults === '' ? 1 : /^\d{1,3}$/.test(adults) ? Number(adults) : 0,
  };
}

type Wrong = Pick<AddressReject, 'fault' | 'detail'>;

function checkAddress(
  { name, lines, postcode, adults }: Address,
  { cells }: CsvRow,
  unprintable: (text: string) => readonly string[],
): Wrong | undefined {
  if (lines.length === 0) return { fault: 'no-address', detail: '' };
  if (lines.length > MOST_LINES || [name, ...lines].some(({ length }) => length > LONGEST_LINE))
    return { fault: 'too-long', detail: '' };
  if (!isPostcode(postcode))
    return { fault: 'postcode-malformed', detail: plainCell(cells['postcode']).slice(0, 20) };
  if (adults < 1 || adults > mostAdults) {
    return { fault: 'adults-wrong', detail: plainCell(cells['adults'] ?? cells['codes']).slice(0, 20) };
  }
  const letters = unprintable([name, ...lines].join(''));
  return letters.length > 0 ? { fault: 'not-printable', detail: letters.join(' ') } : undefined;
}

function seenBefore(line: number | undefined): Wrong | undefined {
  return line === undefined ? undefined : { fault: 'twice', detail: String(line) };
}

/** A whole United Kingdom postcode, as the Royal Mail writes it. */
function isPostcode(text: string): boolean {
  return /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(text);
}

function postcodeOf(cell: string): string {
  const text = plainCell(cell).toUpperCase().replaceAll(/\s/g, '');
  return text.length > 4 ? `${text.slice(0, -3)} ${text.slice(-3)}` : text;
}
