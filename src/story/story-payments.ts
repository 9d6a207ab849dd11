import { Temporal } from 'temporal-polyfill';
import { monthKey, monthsIn } from '../accountability/spend/months.rules.ts';
import { fraction } from '../values/fraction.ts';
import { shareOut } from '../values/percentages.ts';
import { type Random, seededRandom } from '../values/random.ts';

const titles = [
  'Body Name',
  'Service Area',
  'Expenses Type',
  'Invoice Payment Date',
  'Transaction Number',
  'Net Amount',
  'Supplier Name',
];

/** One supplier’s year at one body, as `payments/spend.json` has it. */
export type SpendLine = {
  readonly body: string;
  readonly supplier: string;
  readonly serviceArea: string;
  readonly expensesType: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly pence: number;
  readonly payments: number;
};

export type StoryPaymentsFile = {
  readonly body: string;
  /** `2025-04`. */
  readonly month: string;
  readonly name: string;
  readonly text: string;
};

/** What bodies and suppliers are called, by their slugs. */
export type StoryNames = {
  readonly bodies: ReadonlyMap<string, string>;
  readonly suppliers: ReadonlyMap<string, string>;
};

type Payment = {
  readonly line: SpendLine;
  readonly month: string;
  readonly day: Temporal.PlainDate;
  readonly pence: number;
};

/** Published files leave out payments of £500 or less. */
const LEAST_PENCE = 50_001;

/**
 * The story’s payments as monthly files of each body. Each line’s pence are split into its number of payments by the
 * seed: exactly, none of £500 or less, on working days of its months in turn.
 */
export function writeStoryPayments(
  spend: { readonly lines: readonly SpendLine[] },
  names: StoryNames,
  seed: string,
): StoryPaymentsFile[] {
  const random = seededRandom(`${seed}:payments`);
  const payments = spend.lines.flatMap((line) => splitLine(line, random));
  const files = new Map<string, Payment[]>();
  for (const payment of payments) {
    const name = `${payment.line.body}-payments-${payment.month}.csv`;
    files.set(name, [...(files.get(name) ?? []), payment]);
  }
  return [...files].flatMap(([name, paid]) =>
    paid
      .slice(0, 1)
      .map(({ line, month }) => ({ body: line.body, month, name, text: writeFile(paid, names) })),
  );
}

function splitLine(line: SpendLine, random: Random): Payment[] {
  const spare = line.pence - line.payments * LEAST_PENCE;
  if (spare < 0) throw new RangeError(`${line.supplier}: too many payments for so little money`);
  const weights = Array.from({ length: line.payments }, () => fraction(50 + random.nextInteger(100)));
  const months = monthsIn({ from: firstOf(line.firstMonth), to: firstOf(line.lastMonth) });
  return shareOut(spare, weights).map((extra, index) => {
    const month = months[Math.floor((index * months.length) / line.payments)];
    if (!month) throw new RangeError(`${line.supplier}: no months`);
    return { line, month: monthKey(month), day: workingDay(month, random), pence: LEAST_PENCE + extra };
  });
}

function firstOf(month: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(`${month}-01`);
}

/** A day from Monday to Friday; nobody here is paid after the 28th. */
function workingDay(month: Temporal.PlainDate, random: Random): Temporal.PlainDate {
  const day = month.with({ day: 1 + random.nextInteger(26) });
  return day.dayOfWeek > 5 ? day.add({ days: 2 }) : day;
}

function writeFile(paid: readonly Payment[], names: StoryNames): string {
  const ordered = paid.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
  const rows = ordered.map(({ line, day, pence }, index) => [
    nameOf(names.bodies, line.body),
    line.serviceArea,
    line.expensesType,
    day.toString(),
    // Year and month, then a running number: unlike any real ledger’s.
    `D${day.toString().slice(2, 7).replace('-', '')}${String(index + 1).padStart(4, '0')}`,
    `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`,
    nameOf(names.suppliers, line.supplier),
  ]);
  return `${[[...titles], ...rows].map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

function nameOf(names: ReadonlyMap<string, string>, slug: string): string {
  const name = names.get(slug);
  if (!name) throw new Error(`the story’s payments name ${slug}, and nobody is called that`);
  return name;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
