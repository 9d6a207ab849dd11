import { Temporal } from 'temporal-polyfill';
import { formatDateRange } from '../../../values/dates.ts';
import type { FileFacts } from '../importing/imported-facts.ts';
import { monthsInWords } from '../month-runs.en.ts';
import { basisSentence, dateOrderSentence } from '../reading/words.en.ts';
import { words } from './import-job.words.en.ts';
import { namesInWords } from './upload.words.en.ts';

/** What somebody should know of a file that came in: whether it was here, what it replaced, what it shares. */
export function notesOf(file: FileFacts): string[] {
  const name = nameOf(file);
  return [
    ...(file.before ? [words.here[file.before as keyof typeof words.here](name)] : []),
    ...(file.masked.length > 0 ? [words.masked(name, linesOf(file))] : []),
    ...file.replaced.map((older) => words.replaced(name, nameOf(older))),
    ...(file.containedIn ? [words.contained(name, nameOf(file.containedIn))] : []),
    ...file.overlaps.map((other) => words.overlaps(name, nameOf(other), other.lines)),
  ];
}

/** So many lines are named one by one. */
const MOST_LINES = 12;

function linesOf({ masked }: FileFacts): { readonly lines: readonly number[]; readonly more: number } {
  const lines = [...new Set(masked.map(({ line }) => line))];
  return { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
}

/**
 * On which basis amounts were taken and which way dates were read, each sentence once: alone where it holds for every
 * file that came in, with their names where it does not.
 */
export function howRead(files: readonly FileFacts[]): string[] {
  const said = new Map<string, string[]>();
  for (const file of files) {
    const sentences = [basisSentence(file.vatBasis), dateOrderSentence(file)];
    for (const sentence of sentences.filter((each) => each !== '')) {
      said.set(sentence, [...(said.get(sentence) ?? []), nameOf(file)]);
    }
  }
  return [...said].map(([sentence, names]) =>
    names.length === files.length ? sentence : words.ofFiles(namesInWords(names), sentence),
  );
}

function nameOf({ file, member }: { readonly file: string; readonly member: string }): string {
  return member || file;
}

/** The days of a file’s first and last payment, in words. */
export function periodOf({ period }: Pick<FileFacts, 'period'>): string {
  const days = daysOf(period);
  return days ? formatDateRange(days[0], days[1]) : '';
}

/** The months that files hold payments of, runs of them put together. */
export function monthsIn(files: readonly Pick<FileFacts, 'period'>[]): string {
  const months = files.flatMap(({ period }) => {
    const days = daysOf(period);
    return days ? monthsBetween(days[0], days[1]) : [];
  });
  const different = new Map(months.map((month) => [month.toString(), month]));
  const sorted = [...different.values()].toSorted(Temporal.PlainDate.compare);
  return sorted.length === 0 ? '' : monthsInWords(sorted);
}

function daysOf(period: string | null): readonly [Temporal.PlainDate, Temporal.PlainDate] | null {
  const [from, to] = period?.split('/') ?? [];
  return from && to ? [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)] : null;
}

/** More than a file covers; a stray date must not fill a page. */
const MOST_MONTHS = 60;

function monthsBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): Temporal.PlainDate[] {
  const first = from.with({ day: 1 });
  const count = first.until(to, { largestUnit: 'months' }).months + 1;
  return Array.from({ length: Math.min(count, MOST_MONTHS) }, (_, months) => first.add({ months }));
}
