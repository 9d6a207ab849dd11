export type CsvFault = 'file-kind' | 'csv-formula';

const SEPARATOR = /[,;\t]/;
const MARKUP = /^\uFEFF?\s*<|<\s*(!doctype|html|script|svg|iframe)\b/i;
/** Controls other than tab and line ends do not stand in a text file. */
// oxlint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
/** A cell that a spreadsheet would run: it begins with =, @, + or −, and is not simply a number. */
const FORMULA = /(?:^|[,;\t\n\r])[ "]*(?:[=@]|[+-](?![\d ().,%]+(?:["\t\n\r;]|$)))/;

/**
 * Whether bytes are a table as plain text (RFC 4180, or with semicolons or tabs): UTF-8, columns in its first line,
 * no markup. Refuses formulas too, since whoever checks the evidence opens it in a spreadsheet.
 */
export function findCsvFault(bytes: Uint8Array): CsvFault | undefined {
  const text = readUtf8(bytes);
  if (text === undefined || BINARY.test(text) || MARKUP.test(text)) return 'file-kind';
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  if (!SEPARATOR.test(firstLine)) return 'file-kind';
  return FORMULA.test(text) ? 'csv-formula' : undefined;
}

function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
