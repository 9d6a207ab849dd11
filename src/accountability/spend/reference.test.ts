import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody } from '../../../test/builders/people.ts';
import { buildPayments } from '../../../test/builders/spend.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { openPool } from '../../db/connect.ts';
import { monthKey } from './months.rules.ts';
import type { PaymentsFile } from './read-payments-file.ts';
import { sumByMonth } from './totals/totals.queries.ts';

const data = `${process.env['PP_REFERENCE_DATA'] ?? '../shared/data'}/spend`;
const isThere = existsSync(join(data, 'manchester'));

/** Pence by month, as a third party published them for Manchester’s files. */
function readExpected(): Map<string, number> {
  const [, ...lines] = readFileSync(join(data, 'expected/manchester-monthly-totals.csv'), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [month = '', pounds = ''] = line.trim().split(',');
      return [month, Number(pounds.replace('.', ''))];
    }),
  );
}

function readMonths(): PaymentsFile[] {
  return readdirSync(join(data, 'manchester'))
    .sort()
    .map((name) => ({ name, open: () => [readFileSync(join(data, 'manchester', name))] }));
}

describe.skipIf(!isThere)('reference data: 36 months of spend/manchester', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let pool: ReturnType<typeof openPool>;
  let bodyId = '';
  let imported: Awaited<ReturnType<typeof buildPayments>>;
  beforeAll(async () => {
    database = await freshDatabase();
    pool = openPool({ url: database.url });
    ({ bodyId } = await buildBody(database.db));
    imported = await buildPayments(pool, bodyId, readMonths());
  });
  afterAll(async () => {
    await pool.end();
    await database.close();
  });

  it('every row is accepted, and no supplier is made of the 5,966 names left out', async () => {
    const sum = (read: (file: (typeof imported.files)[number]) => number) =>
      imported.files.reduce((total, file) => total + read(file), 0);
    expect(sum(({ rows }) => rows)).toBe(114_916);
    expect(sum(({ accepted }) => accepted)).toBe(114_916);
    expect(sum(({ redacted }) => redacted)).toBe(5_966);
    const named = await database.db
      .selectFrom('supplier')
      .select('name')
      .where('name', 'ilike', 'redacted%')
      .execute();
    expect(named).toEqual([]);
  });

  it('each file comes to its month’s published total, but for two payments of November in October’s file', () => {
    const expected = readExpected();
    const differing = imported.files.flatMap(({ name, netPence }) => {
      const month = name.slice(0, 7);
      const difference = netPence - (expected.get(month) ?? 0);
      return difference === 0 ? [] : [{ month, difference }];
    });
    expect(differing).toEqual([
      { month: '2017-10', difference: 10_735_700 },
      { month: '2017-11', difference: -10_735_700 },
    ]);
  });

  it('the payments of each month come to its published total, to the penny', async () => {
    const sums = await sumByMonth(database.db, { bodyId, invented: false });
    expect(new Map(sums.map(({ month, pence }) => [monthKey(month), pence]))).toEqual(readExpected());
  });
});
