import { Temporal } from 'temporal-polyfill';
import { readAmount } from './amount.rules.ts';
import { decideDateOrder } from './date-order.rules.ts';
import { type DateText, readDateText } from './date-text.rules.ts';
import { decideDecimalMark, markOf } from './decimal-mark.rules.ts';
import { startDocumentNumbers } from './document-numbers.rules.ts';
import { partGluedCells } from './glued-cells.rules.ts';
import type { Layout, LayoutHints, ReadRow } from './layout.rules.ts';
import { positionsIn } from './positions.rules.ts';
import { readRow } from './read-row.rules.ts';
import { startCaches } from './reading-caches.rules.ts';
import type { DateDecision } from './settle-date.rules.ts';
import type { SheetRow } from './sheet.rules.ts';
import { cellAt } from './spaces.rules.ts';
import { titleWords } from './title-words.rules.ts';

/**
 * Reads a file twice: `look` at every row once, `settle` what is decided for the file as a whole, then `read` every row.
 * The order of the rows changes nothing.
 */
export type Reading = {
  readonly look: (row: SheetRow) => void;
  /** The layout with what all rows together decided: the order of the dates, the numbering, the decimal mark. */
  readonly settle: () => Layout;
  /** A payment, or why not; undefined for the banner, the header, and rows of nothing. */
  readonly read: (row: SheetRow) => ReadRow | undefined;
};

/** Begins to read a file whose layout was recognised. */
export function startReading(layout: Layout, hints: LayoutHints): Reading {
  const seen = startSeen(layout);
  let settled: { layout: Layout; read: (row: SheetRow) => ReadRow | undefined } | undefined;
  const settle = () => {
    const whole = settleLayout(layout, hints, seen);
    const at = positionsIn(whole);
    const decision = decisionFor(whole, hints, seen.dates);
    const caches = startCaches(decision, seen.transactions.isDocument);
    settled = { layout: whole, read: (row) => readRow(row, whole, at, caches) };
    return settled;
  };
  return {
    look: (row) => lookAt(seen, row, layout.headerLine),
    settle: () => settle().layout,
    read: (row) => (settled ?? settle()).read(row),
  };
}

type Seen = ReturnType<typeof startSeen>;

function startSeen(layout: Layout) {
  return {
    at: positionsIn(layout),
    dates: new Map<string, number>(),
    points: 0,
    commas: 0,
    /** Amounts with more than two decimals, were the mark a point, or a comma. */
    longPoints: 0,
    transactions: startDocumentNumbers(),
  };
}

function lookAt(seen: Seen, row: SheetRow, headerLine: number): void {
  if (row.line <= headerLine) return;
  const cells = partGluedCells(row.cells, seen.at);
  const date = cellAt(cells, seen.at.date);
  if (date !== '') seen.dates.set(date, (seen.dates.get(date) ?? 0) + 1);
  const amount = cellAt(cells, seen.at.amount);
  const mark = markOf(amount);
  if (mark === 'point') seen.points += 1;
  else if (mark === 'comma') seen.commas += 1;
  if (isLong(amount)) seen.longPoints += 1;
  const transaction = cellAt(cells, seen.at.transaction);
  if (transaction.length >= 13) seen.transactions.look(transaction);
}

function isLong(amount: string): boolean {
  const dot = amount.lastIndexOf('.');
  if (dot < 0 || amount.length - dot <= 3) return false;
  const read = readAmount(amount, 'point');
  return 'rounded' in read && read.rounded;
}

function settleLayout(layout: Layout, hints: LayoutHints, seen: Seen): Layout {
  const texts = [...seen.dates].map(([text, times]) => [readDateText(text), times] as const);
  const ordered = texts.filter((each): each is [Ordered, number] => each[0].kind === 'ordered');
  const decided = decideDateOrder(ordered, layout.period);
  const said = hints.mapping?.dateOrder;
  const mark = decideDecimalMark(seen.points, seen.commas);
  return {
    ...layout,
    dateOrder: decided && (said ?? decided.order),
    dateOrderFrom: decided && (said ? 'mapping' : decided.from),
    numbering: numberingOf(layout, texts),
    decimalMark: mark,
    roundedAmounts: mark === 'point' ? seen.longPoints : 0,
  };
}

type Ordered = Extract<DateText, { kind: 'ordered' }>;

/**
 * `201301` is a period of the financial year where its column says “period” or a number goes beyond twelve, or where
 * only that agrees with what the file covers; else it is the month of January.
 */
function numberingOf(layout: Layout, texts: readonly (readonly [DateText, number])[]): Layout['numbering'] {
  const numbers = texts.flatMap(([date]) => (date.kind === 'year-and-number' ? [date] : []));
  if (numbers.length === 0) return null;
  if (/\bperiod\b|\bfiscal\b/.test(dateTitle(layout)) || numbers.some(({ number }) => number > 12)) {
    return 'financial-period';
  }
  const { period } = layout;
  if (!period) return 'month';
  const isMonth = numbers.some(
    ({ year, number }) => year === period.from.year && number === period.from.month,
  );
  const start = period.from.subtract({ months: 3 });
  const isPeriod = numbers.some(({ year, number }) => year === start.year && number === start.month);
  return isPeriod && !isMonth ? 'financial-period' : 'month';
}

/**
 * A bare `4` under “Quarter” is a quarter, and under “Month” beside “Year” it is April; under “Period”, beside a
 * financial year, or where a number goes beyond twelve, it counts from April (undefined here).
 */
function bareNumberIn(layout: Layout, dates: ReadonlyMap<string, number>): DateDecision['bareNumber'] {
  const title = dateTitle(layout);
  if (/\bquarter\b/.test(title)) return 'quarter';
  const titles = `${title} ${roleTitle(layout, 'year')}`;
  const isFinancial = /\bperiod\b|\bfinancial\b|\bfiscal\b|\baccounting\b/.test(titles);
  const isBeyond = [...dates.keys()].some((text) => Number(text) > 12);
  return /\bmonth\b/.test(title) && !isFinancial && !isBeyond ? 'month' : undefined;
}

function dateTitle(layout: Layout): string {
  return roleTitle(layout, 'date');
}

function roleTitle({ columns }: Layout, wanted: 'date' | 'year'): string {
  return titleWords(columns.find(({ role }) => role === wanted)?.title ?? '');
}

function decisionFor(
  layout: Layout,
  { today }: LayoutHints,
  dates: ReadonlyMap<string, number>,
): DateDecision {
  return {
    order: layout.dateOrder ?? 'day-first',
    numbering: layout.numbering ?? 'month',
    period: layout.period,
    hasDates: [...dates.keys()].some((text) => readDateText(text).kind !== 'fault'),
    isMonths: isColumnOfMonths(layout, dates),
    bareNumber: bareNumberIn(layout, dates),
    latest: today?.add({ years: 1 }) ?? Temporal.PlainDate.from('2099-12-31'),
  };
}

/** `Aug-20` that turned into 44136, the first of a month: all days in the column are, and its months or title say so. */
function isColumnOfMonths(layout: Layout, dates: ReadonlyMap<string, number>): boolean {
  const texts = [...dates.keys()].map(readDateText);
  const days = texts.flatMap((date) => (date.kind === 'day' || date.kind === 'serial' ? [date.on] : []));
  const isTitled = /\bmonth\b|\bperiod\b/.test(dateTitle(layout));
  return days.every(({ day }) => day === 1) && (isTitled || texts.some(({ kind }) => kind === 'month'));
}
