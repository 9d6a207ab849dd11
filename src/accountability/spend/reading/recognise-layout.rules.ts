import { applyMapping } from './apply-mapping.rules.ts';
import { assignRoles } from './assign-roles.rules.ts';
import { bannerLines, bodyInBanner, saysAllCard, saysAllGrant } from './banner.rules.ts';
import { lookAtColumn } from './column-values.rules.ts';
import { findFilePeriod } from './file-period.rules.ts';
import { findHeader } from './find-header.rules.ts';
import type { Column, ColumnRole, Layout, LayoutFault, LayoutHints, Period } from './layout.rules.ts';
import type { SheetRow } from './sheet.rules.ts';
import { tidyCell } from './spaces.rules.ts';
import { guessFromTitle } from './title-roles.rules.ts';
import { decideBasis, tellNetFromGross } from './vat-basis.rules.ts';

/** How many rows of a file’s head the recognition is made for: enough below the longest banner. */
export const headRows = 200;

/**
 * Recognises how a file of payments is laid out from its first rows: where the header is, what each column holds, on
 * which VAT basis the amounts stand, and what the file covers. A person’s mapping overrides the guess. Answers a fault
 * that names what is missing where there is no amount, no supplier, or no date and no month in the banner or the name.
 * The order of the dates is decided later, from all rows (`startReading`).
 */
export function recogniseLayout(
  head: readonly SheetRow[],
  hints: LayoutHints,
): Layout | { readonly fault: LayoutFault } {
  const filled = head.slice(0, headRows).filter(({ cells }) => cells.some((cell) => tidyCell(cell) !== ''));
  const header = findHeader(filled, Object.keys(hints.mapping?.columns ?? {}));
  const banner = bannerLines(filled.slice(0, Math.max(0, header.rowsBefore - 1)));
  const rows = filled.slice(header.rowsBefore).map(({ cells }) => cells);
  const guessed = tellNetFromGross(assignRoles(header.titles, rows), rows);
  const columns = applyMapping(guessed, hints.mapping);
  if ('missing' in columns) return { fault: { reason: 'mapping', missing: columns.missing } };
  const period = periodOf(banner, hints);
  const missing = faultOf(columns, rows, period);
  const fault = missing && (nilReturn(filled) ?? prose(filled, missing) ?? missing);
  if (fault) return { fault };
  return {
    headerLine: header.line,
    columns,
    confidence: confidenceIn(columns, header.line),
    vatBasis: hints.mapping?.vatBasis ?? decideBasis(columns, banner, rows),
    dateOrder: hints.mapping?.dateOrder ?? null,
    dateOrderFrom: hints.mapping?.dateOrder ? 'mapping' : null,
    period,
    numbering: null,
    decimalMark: 'point',
    roundedAmounts: 0,
    bannerBody: bodyInBanner(banner),
    isAllCard: saysAllCard([...banner, hints.name, hints.member]),
    isAllGrant: saysAllGrant([...banner, hints.name, hints.member], columns),
  };
}

/** The column with a role; undefined where the file has none. */
export function columnOf(columns: readonly Column[], role: ColumnRole): Column | undefined {
  return columns.find((column) => column.role === role);
}

function summedColumn(columns: readonly Column[]): Column | undefined {
  return columnOf(columns, 'net') ?? columnOf(columns, 'gross') ?? columnOf(columns, 'amount');
}

/** A person’s month before the banner’s, the banner’s before the name’s. */
function periodOf(banner: readonly string[], { name, member, mapping }: LayoutHints): Period | null {
  if (mapping?.month) return findFilePeriod([], [mapping.month]);
  return findFilePeriod(banner, [member, name]);
}

function faultOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  period: Period | null,
): LayoutFault | undefined {
  const amount = summedColumn(columns);
  const [hasAmount, hasSupplier] = [amount !== undefined, columnOf(columns, 'supplier') !== undefined];
  // A table whose titles say neither is not taken for payments because it has names and numbers in it.
  const isTitled = columns.some(({ title }) => title !== '');
  const isNamed = [amount, columnOf(columns, 'supplier')].some((column) => column && isSaid(column));
  if (!isNamed && (isTitled || !hasAmount || !hasSupplier)) return { reason: 'not-payments', columns };
  if (!hasAmount) return { reason: 'no-amount', columns, candidate: likeliest(columns, rows, 'amounts') };
  if (!hasSupplier) return { reason: 'no-supplier', columns, candidate: likeliest(columns, rows, 'names') };
  const date = columnOf(columns, 'date');
  if (period || (!date && columnOf(columns, 'year'))) return undefined;
  const values = date && lookAtColumn(rows, date.position);
  const yearless = columnOf(columns, 'year') ? 0 : (values?.withoutYear ?? 0);
  const isLost = values !== undefined && values.filled > 0 && values.lostDates + yearless === values.filled;
  if (date && !isLost) return undefined;
  return { reason: 'no-date', columns, candidate: isLost && date ? date : likeliest(columns, rows, 'dates') };
}

/** Whether a column’s role was read from its title or given by a person, and not only seen in its values. */
function isSaid({ title, confidence }: Column): boolean {
  return confidence === 1 || guessFromTitle(title) !== null;
}

/** The free column whose values look most like what is missing. */
function likeliest(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  what: 'amounts' | 'names' | 'dates',
): Column | null {
  const ranked = columns
    .filter(({ role }) => role === null || role === 'supplier-id')
    .map((column) => ({ column, count: lookAtColumn(rows, column.position)[what] }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  return ranked[0]?.column ?? null;
}

const nil =
  /^nil(?: returns?)?$|^(?:there (?:were|was|is|are) )?no (?:payments?|spend(?:ing)?|expenditure|transactions?|invoices?)\b.*\b(?:over|above|exceeding|month|period|quarter|report|made|declare)\b/i;

function nilReturn(rows: readonly SheetRow[]): LayoutFault | undefined {
  const isNil = rows.some(({ cells }) => cells.some((cell) => nil.test(tidyCell(cell))));
  return isNil ? { reason: 'nil-return' } : undefined;
}

/** Text that holds no table at all: most lines are one cell or a sentence, and hardly any has a sum or a date in it. */
function prose(rows: readonly SheetRow[], { reason }: LayoutFault): LayoutFault | undefined {
  const isLine = ({ cells }: SheetRow) => {
    const filled = cells.map(tidyCell).filter(Boolean);
    return filled.length === 1 || /[.:!?]$/.test(filled.at(-1) ?? '');
  };
  const lines = rows.filter(isLine);
  const figured = rows.filter(({ cells }) => cells.some((cell) => /\d[.,/-]\d/.test(cell)));
  const isGrid = rows.some(({ cells }) => cells.filter((cell) => tidyCell(cell) !== '').length > 6);
  const isProse = !isGrid && lines.length * 2 > rows.length && figured.length * 3 < rows.length;
  return reason === 'not-payments' && isProse ? { reason: 'not-a-table', found: 'document' } : undefined;
}

/** As sure as of its least sure necessary column; less without a header. */
function confidenceIn(columns: readonly Column[], headerLine: number): number {
  const sure = [summedColumn(columns), columnOf(columns, 'supplier'), columnOf(columns, 'date')].map(
    (column) => column?.confidence ?? 0.7,
  );
  return Math.min(...sure, headerLine === 0 ? 0.5 : 1);
}
