import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBody, setUpBy } from '../../../../test/builders/people.ts';
import { buildPayments, type GivenRow, paymentsCsv, textFile } from '../../../../test/builders/spend.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { openPool } from '../../../db/connect.ts';
import { sumSlice } from '../totals/totals.queries.ts';
import { listPaymentFiles } from './payment-files.queries.ts';
import { restorePaymentFile, withdrawPaymentFile } from './withdraw-payment-file.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url });
afterAll(async () => {
  await pool.end();
  await database.close();
});

let bodyId = '';
beforeEach(async () => {
  ({ bodyId } = await buildBody(db));
});

/** A month of ten payments to ten firms, with their own numbers unless `number` says otherwise. */
function monthOf(month: string, given: Partial<GivenRow> = {}, pence = '00'): GivenRow[] {
  return Array.from({ length: 10 }, (_, n) => ({
    on: `${month}-${String(n + 10)}`,
    number: `${month}/${n}`,
    amount: `${(n + 1) * 100}.${pence}`,
    to: `Firm ${n} Ltd`,
    ...given,
  }));
}
const file = (name: string, rows: readonly GivenRow[]) => textFile(paymentsCsv(rows), name);
const bringIn = async (name: string, rows: readonly GivenRow[]) => {
  const imported = await buildPayments(pool, bodyId, [file(name, rows)]);
  return imported.files[0]!;
};
const counted = async () => (await sumSlice(db, { bodyId, invented: false })).pence;
const JANUARY = 550_000;

describe('a corrected re-issue', () => {
  it('replaces the month it corrects, which stays in the history', async () => {
    const first = await bringIn('2019-01.csv', monthOf('2019-01'));
    const corrected = monthOf('2019-01').map((row, n) => (n === 3 ? { ...row, amount: '450.00' } : row));
    const second = await bringIn('2019-01 corrected.csv', corrected);
    expect(second.replaced).toEqual([{ fileId: first.fileId, name: '2019-01.csv', member: '' }]);
    expect(await counted()).toBe(JANUARY + 5_000);
    const files = await listPaymentFiles(db, bodyId);
    expect(files.map(({ name, standing, replacedBy }) => [name, standing, replacedBy])).toEqual([
      ['2019-01 corrected.csv', true, null],
      ['2019-01.csv', false, second.fileId],
    ]);
    // The old one again changes nothing, and says that it was replaced.
    const again = await bringIn('2019-01.csv', monthOf('2019-01'));
    expect(again.before).toMatchObject({ standing: false });
    expect(await counted()).toBe(JANUARY + 5_000);
  });

  it('is known without transaction numbers, by day, payee and amount', async () => {
    await bringIn('a.csv', monthOf('2019-01', { number: '' }));
    const half = monthOf('2019-01', { number: '' }).map((row, n) =>
      n < 5 ? { ...row, amount: '1.00' } : row,
    );
    expect((await bringIn('b.csv', half)).replaced).toHaveLength(1);
    const other = monthOf('2019-01', { number: '' }, '01');
    expect((await bringIn('c.csv', other)).replaced).toEqual([]);
  });

  it('of the same bytes in another dress replaces too, and changes no total', async () => {
    const rows = monthOf('2019-01');
    await bringIn('2019-01.csv', rows);
    const dressed = `\uFEFF${paymentsCsv(rows).replaceAll('\n', '\r\n')}`;
    const imported = await buildPayments(pool, bodyId, [textFile(dressed, 'januar.csv')]);
    expect(imported.files[0]?.replaced).toHaveLength(1);
    expect(await counted()).toBe(JANUARY);
  });

  it('that is cumulative replaces each of the months it contains, in whatever order they come', async () => {
    const months = ['2019-01', '2019-02', '2019-03'];
    for (const month of months) await bringIn(`${month}.csv`, monthOf(month));
    const year = months.flatMap((month) => monthOf(month));
    expect((await bringIn('2019.csv', year)).replaced).toHaveLength(3);
    expect(await counted()).toBe(3 * JANUARY);
    // A part that comes after the whole is kept in the history, and not counted twice.
    const late = await bringIn('february alone.csv', monthOf('2019-02').slice(0, 9));
    expect(late.containedIn).toMatchObject({ name: '2019.csv' });
    expect(await counted()).toBe(3 * JANUARY);
  });

  it('in one command with what it corrects does the same', async () => {
    const months = ['2019-01', '2019-02'];
    const files = [
      ...months.map((month) => file(`${month}.csv`, monthOf(month))),
      file(
        'whole.csv',
        months.flatMap((month) => monthOf(month)),
      ),
    ];
    const imported = await buildPayments(pool, bodyId, files);
    expect(imported.files[2]?.replaced).toHaveLength(2);
    expect(await counted()).toBe(2 * JANUARY);
  });

  it('of a private ledger replaces nothing that was published, and is counted apart', async () => {
    await bringIn('2019-01.csv', monthOf('2019-01'));
    const imported = await buildPayments(
      pool,
      bodyId,
      [file('ledger.csv', [...monthOf('2019-01'), ...monthOf('2019-02')])],
      { coverage: 'ledger' },
    );
    expect(imported.files[0]).toMatchObject({ replaced: [], containedIn: null, overlaps: [] });
    expect(await counted()).toBe(JANUARY);
  });
});

describe('what replaces nothing', () => {
  it('is a month that resembles another: the same payees are paid the same, on other days', async () => {
    await bringIn('2019-01.csv', monthOf('2019-01', { number: '' }));
    const next = await bringIn('2019-02.csv', monthOf('2019-02', { number: '' }));
    expect(next).toMatchObject({ replaced: [], containedIn: null, overlaps: [] });
    expect(await counted()).toBe(2 * JANUARY);
  });

  it('is what was mended of a file’s rejects, even under its name', async () => {
    const broken = monthOf('2019-01').map((row, n) => (n < 6 ? { ...row, amount: 'six' } : row));
    await bringIn('2019-01.csv', broken);
    const mended = await bringIn('2019-01.csv', monthOf('2019-01').slice(0, 6));
    expect(mended).toMatchObject({ replaced: [], containedIn: null, overlaps: [] });
    expect(await counted()).toBe(JANUARY);
  });

  it('is a file that shares a few lines with another, and the result says so', async () => {
    await bringIn('2019-01.csv', monthOf('2019-01'));
    const mixed = [...monthOf('2019-01').slice(0, 2), ...monthOf('2019-02')];
    const imported = await bringIn('mixed.csv', mixed);
    expect(imported).toMatchObject({ replaced: [], overlaps: [{ name: '2019-01.csv', lines: 2 }] });
  });
});

describe('a finance officer', () => {
  it('withdraws a file, and counts one again that should not have been replaced', async () => {
    const act = <T>(work: (tx: Parameters<typeof withdrawPaymentFile>[0]) => Promise<T>) =>
      transact(db, undefined, work);
    const first = await bringIn('2019-01.csv', monthOf('2019-01'));
    const second = await bringIn('b.csv', [...monthOf('2019-01'), ...monthOf('2019-02')]);
    const key = (fileId: string) => ({ bodyId, fileId });
    expect(await act((tx) => withdrawPaymentFile(tx, setUpBy(), key(first.fileId)))).toEqual({
      refused: 'not-standing',
    });
    await act((tx) => withdrawPaymentFile(tx, setUpBy(), key(second.fileId)));
    expect(await counted()).toBe(0);
    await act((tx) => restorePaymentFile(tx, setUpBy(), key(first.fileId)));
    expect(await counted()).toBe(JANUARY);
    expect(await act((tx) => restorePaymentFile(tx, setUpBy(), key(first.fileId)))).toEqual({
      refused: 'standing',
    });
    const again = await bringIn('b.csv', [...monthOf('2019-01'), ...monthOf('2019-02')]);
    expect(again.before?.withdrawnAt).not.toBeNull();
    expect(await counted()).toBe(JANUARY);
    const { rows } = await sql<{ type: string }>`
      select type from record_entry where body_id = ${bodyId} and type like 'payments-%'`.execute(db);
    expect(rows.map(({ type }) => type).sort()).toEqual([
      'payments-imported',
      'payments-imported',
      'payments-restored',
      'payments-withdrawn',
    ]);
  });
});
