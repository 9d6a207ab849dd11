import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildBody } from '../../../test/builders/people.ts';
import { buildPayments } from '../../../test/builders/spend.ts';
import { freshDatabase } from '../../../test/database.ts';
import type { Hat } from '../../acts/by.ts';
import { openPool } from '../../db/connect.ts';
import { listSpendTasks } from './list-spend-tasks.ts';
import { monthsInWords } from './month-runs.en.ts';
import { defaultYear, missingMonths, monthKey, yearPeriod } from './months.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const months = (...keys: string[]) => keys.map((key) => day(`${key}-01`));

describe('months', () => {
  it('are missing once they are over', () => {
    const present = months('2018-05', '2018-07');
    const missing = missingMonths(present, yearPeriod('2018-19'), day('2018-09-30'));
    expect(missing.map(monthKey)).toEqual(['2018-04', '2018-06', '2018-08']);
  });

  it('in a row are said together', () => {
    expect(monthsInWords(months('2018-04'))).toBe('April 2018');
    expect(monthsInWords(months('2018-04', '2018-05', '2018-08'))).toBe('April to May 2018 and August 2018');
    expect(monthsInWords(months('2018-11', '2018-12', '2019-01'))).toBe('November 2018 to January 2019');
  });

  it('of the latest year that is over are shown first', () => {
    expect(defaultYear([2018, 2017, 2016], day('2019-03-31'))).toBe('2017-18');
    expect(defaultYear([2018, 2017], day('2019-04-01'))).toBe('2018-19');
    expect(defaultYear([2018], day('2018-06-01'))).toBe('2018-19');
    expect(defaultYear([], day('2018-06-01'))).toBeUndefined();
  });
});

describe('what waits for an administrator', () => {
  it('is the months that should have come in, and nothing before the first', async () => {
    const database = await freshDatabase();
    const pool = openPool({ url: database.url });
    onTestFinished(async () => {
      await pool.end();
      await database.close();
    });
    const { bodyId, slug } = await buildBody(database.db);
    const hats: Hat[] = [{ kind: 'body', bodyId, role: 'administrator' }];
    const tasks = (at: string) => listSpendTasks(database.db, '', hats, Temporal.Instant.from(at));
    expect(await tasks('2018-12-15T12:00:00Z')).toEqual([]);
    await buildPayments(pool, bodyId, [[{ amount: '1.00', to: 'A Ltd', on: '2018-08-15' }]]);
    expect(await tasks('2018-10-15T12:00:00Z')).toEqual([]);
    expect(await tasks('2018-12-15T12:00:00Z')).toMatchObject([
      { text: 'Import the payments of September to October 2018', href: `/work/${slug}/payments`, due: null },
    ]);
    const [longAfter] = await tasks('2026-11-22T12:00:00Z');
    expect(longAfter?.text).toBe('Import the payments of September 2024 to September 2026');
    expect(await listSpendTasks(database.db, '', [{ kind: 'resident' }], Temporal.Now.instant())).toEqual([]);
  });
});
