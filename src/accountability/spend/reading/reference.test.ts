import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../../test/builders/reading.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import type { LayoutFault, ReadPayment } from './layout.rules.ts';
import { headRows, recogniseLayout } from './recognise-layout.rules.ts';
import type { SheetRow } from './sheet.rules.ts';
import { openSheets } from './sheets/open-sheets.ts';

const root = join(process.env['PP_REFERENCE_DATA'] ?? '../shared/data', 'spend');
const isThere = existsSync(root);
type Expected = Readonly<Record<string, string>>;
/** Looked at by hand, and the sums made by another program. */
const expected: Expected[] = parse(readFileSync(new URL('reference.expected.csv', import.meta.url)), {
  columns: true,
});

async function rowsIn(file: string): Promise<{ rows: SheetRow[]; member: string } | { fault: string }> {
  const path = join(root, file);
  for await (const sheet of openSheets({ name: basename(file), open: () => createReadStream(path) })) {
    if ('fault' in sheet) return { fault: sheet.fault.reason };
    const rows: SheetRow[] = [];
    for await (const block of sheet.rows()) for (const row of block) rows.push(row);
    return { rows, member: sheet.member };
  }
  throw new Error(`nothing in ${file}`);
}

async function read(file: string) {
  const found = await rowsIn(file);
  if ('fault' in found) return found;
  const hints = { name: basename(file), member: found.member };
  const layout = recogniseLayout(found.rows.slice(0, headRows), hints);
  return 'fault' in layout
    ? { fault: layout.fault.reason satisfies LayoutFault['reason'] }
    : readRows(found.rows, hints);
}

/** What was read of a file, in the words of the expectations. */
async function summed(file: string): Promise<Expected> {
  const found = await read(file);
  const nothing = Object.fromEntries(Object.keys(expected[0] ?? {}).map((key) => [key, '']));
  if ('fault' in found) return { ...nothing, file, fault: found.fault };
  const { layout, payments, rejects } = found;
  const precisions = new Set(payments.map(({ datePrecision }) => datePrecision));
  const placed = layout.columns.filter(({ role }) => role !== null);
  return {
    file,
    fault: '',
    columns: placed.map(({ role, position }) => `${role}=${position + 1}`).join(' '),
    basis: layout.vatBasis,
    order: layout.dateOrder ?? '-',
    precision: [...precisions].join('/'),
    accepted: String(payments.length),
    rejected: tally(
      rejects.map(({ reject }) => ('why' in reject ? `${reject.reason}:${reject.why}` : reject.reason)),
    ),
    pounds: poundsDecimal(sum(payments, ({ amountPence }) => amountPence)),
    redacted: String(payments.filter(({ redacted }) => redacted).length),
  };
}

function sum(payments: readonly ReadPayment[], pence: (payment: ReadPayment) => number | null): number {
  return payments.reduce((total, payment) => total + (pence(payment) ?? 0), 0);
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(' ');
}

describe.skipIf(!isThere)(
  'reference data: every way that published payments are broken',
  { timeout: 60_000 },
  () => {
    it('has an expectation for every file', () => {
      const files = ['messy', 'nhs', 'trafford'].flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(?:csv|xlsx|zip)$/.test(name) && !name.includes('synonyms'))
          .map((name) => `${folder}/${name}`),
      );
      expect(expected.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
      expect(files.length).toBeGreaterThan(70);
    });

    it.each(expected.map((row) => [row['file'] ?? '', row] as const))('%s', async (file, row) => {
      expect(await summed(file)).toEqual(row);
    });

    it('at least 99 in 100 of the rows that are payments are accepted in every file', () => {
      const misses = expected.filter(({ rejected, accepted }) => {
        const lost = [...(rejected ?? '').matchAll(/(?:no-supplier|amount|amount-missing|date:\S+) (\d+)/g)];
        const count = lost.reduce((total, [, times]) => total + Number(times), 0);
        return count > 0.01 * (count + Number(accepted));
      });
      expect(misses).toEqual([]);
    });
  },
);

describe.skipIf(!isThere).each(['manchester', 'salford'])(
  'reference data: the months of %s',
  { timeout: 60_000 },
  (city) => {
    /** What a third party made of each month: Manchester’s without VAT, Salford’s with it. */
    function published(): Map<string, number> {
      const text = readFileSync(join(root, `expected/${city}-monthly-totals.csv`));
      const rows: string[][] = parse(text, { from_line: 2 });
      return new Map(rows.map(([month = '', pounds = '']) => [month, Math.round(Number(pounds) * 100)]));
    }
    /** In files of another month, by their own day: two of November 2017, and one of January 2018 in December’s. */
    const byDay: Readonly<Record<string, number>> =
      city === 'manchester'
        ? { '2017-10': 10_735_700, '2017-11': -10_735_700 }
        : { '2018-01': -675_842_600, '2018-12': 675_842_600 };
    /** Counted twice over by the third party. */
    const doubled = city === 'salford' ? ['2018-09', '2019-03', '2019-07', '2019-09'] : [];

    it('every row is accepted, and each comes to its published total, to the penny, but for what is explained', async () => {
      const differing: Record<string, number> = {};
      let months = 0;
      for (const [month, total] of published()) {
        const found = await read(`${city}/${month}.csv`);
        if ('fault' in found) throw new Error(found.fault);
        expect(found.rejects).toEqual([]);
        const ours = sum(found.payments, ({ netPence, grossPence }) =>
          city === 'salford' ? grossPence : netPence,
        );
        const theirs = doubled.includes(month) ? total / 2 : total;
        if (ours !== theirs) differing[month] = ours - theirs;
        months += 1;
      }
      expect(months).toBe(36);
      expect(differing).toEqual(byDay);
    });
  },
);
