import { parse } from 'csv-parse/sync';
import { parseEmail } from '../../people/accounts/email.rules.ts';

export const MOST_ADDRESSES = 10_000;

export type Address = {
  /** As editors number it, from 1. */
  readonly line: number;
  readonly slug: string;
  readonly email: string | null;
  readonly postalAddress: string;
};
export type AddressFault = 'supplier-unknown' | 'email-malformed';
export type ReadAddresses =
  | {
      readonly addresses: readonly Address[];
      readonly rejects: readonly { readonly line: number; readonly fault: AddressFault }[];
    }
  | { readonly refused: 'not-a-table' | 'too-large' };

type Row = { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } };

/**
 * Reads a CSV of addresses: a row a supplier, with the columns `supplier` (its slug), `e_mail` and `postal_address`,
 * others left alone. An apostrophe that our own files put before formulas is taken away again.
 */
export function readAddresses(text: string): ReadAddresses {
  const rows = parseRows(text);
  const [first] = rows;
  if (!first || !('supplier' in first.record)) return { refused: 'not-a-table' };
  if (rows.length > MOST_ADDRESSES) return { refused: 'too-large' };
  const read = rows.map(({ record, info }) => {
    const email = plain(record['e_mail']);
    return {
      line: info.lines,
      slug: plain(record['supplier']),
      email: email === '' ? null : parseEmail(email),
      postalAddress: plain(record['postal_address']).slice(0, 500),
      isMalformed: email !== '' && !parseEmail(email),
    };
  });
  const wanted = read.filter(
    ({ email, postalAddress, isMalformed }) => email || postalAddress || isMalformed,
  );
  return {
    addresses: wanted.filter(({ isMalformed }) => !isMalformed),
    rejects: wanted
      .filter(({ isMalformed }) => isMalformed)
      .map(({ line }) => ({ line, fault: 'email-malformed' as const })),
  };
}

function parseRows(text: string): readonly Row[] {
  try {
    return parse(text, {
      bom: true,
      columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Row[];
  } catch {
    return [];
  }
}

function plain(cell: string | undefined): string {
  return (cell ?? '').replace(/^'(?=[=+\-@\t\r])/, '').trim();
}
