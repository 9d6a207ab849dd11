import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { buildPaid, buildPayee } from '../../../../test/builders/tiers.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { totalMoney } from '../totals/total-money.ts';
import type { AskPeriod } from './ask-period.rules.ts';

const database = await freshDatabase();
afterAll(() => database.close());
const { bodyId } = await buildBody(database.db);
await buildPayee(database.db, 'Next Town Council', { kind: 'council' });
await buildPaid(database.db, bodyId, [
  { amount: '49999.99', to: 'Just Under Ltd', on: '2019-01-05' },
  { amount: '50000.00', to: 'On The Line Ltd', on: '2018-03-06' },
  { amount: '50000.01', to: 'Just Over Ltd', on: '2019-02-07' },
  { amount: '70.00', to: 'Next Town Council', on: '2019-02-07' },
  { amount: '80000.00', to: 'Just Under Ltd', on: '2019-02-08', kind: 'grant' },
  { amount: '900.00', to: 'REDACTED PERSONAL DATA', on: '2019-01-08', redacted: true },
]);

async function totals(by: 'tier' | 'supplier' | 'month', period?: AskPeriod) {
  const today = Temporal.PlainDate.from('2019-06-01');
  return totalMoney(database.db, { bodyId, by, period, invented: undefined, today });
}

describe('totals by what is asked', () => {
  it('put public bodies and grants in rows of their own; all rows and redacted money are the whole', async () => {
    const byTier = await totals('tier', { year: '2018-19' });
    expect(byTier?.rows).toMatchObject([
      { key: 'review', pence: 5_000_001, suppliers: 1 },
      { key: 'charter', pence: 4_999_999, suppliers: 1 },
      { key: 'public-body', pence: 7_000, tier: 'nothing' },
      { key: 'grant', pence: 8_000_000, tier: null },
    ]);
    const sum = (rows: readonly { pence: number }[] = []) => rows.reduce((all, { pence }) => all + pence, 0);
    const byMonth = await totals('month', { year: '2018-19' });
    expect(sum(byTier?.rows) + (byTier?.redactedPence ?? 0)).toBe(sum(byMonth?.rows));
  });

  it('say by supplier what of it was grants, and that a public body is not asked', async () => {
    const { rows } = (await totals('supplier', { year: '2018-19' })) ?? { rows: [] };
    expect(rows).toMatchObject([
      { name: 'Just Under Ltd', pence: 12_999_999, grantPence: 8_000_000, tier: 'charter', atLeast: true },
      { name: 'Just Over Ltd', pence: 5_000_001, tier: 'review' },
      { name: 'Next Town Council', tier: 'nothing', notAsked: 'public-body' },
    ]);
  });

  it('are of the twelve months to a month where that is asked', async () => {
    const rolling = await totals('tier', { rolling: '2019-02' });
    expect(rolling).toMatchObject({ from: { month: 3, year: 2018 }, to: { day: 28, month: 2, year: 2019 } });
    expect(rolling?.rows.map(({ key }) => key)).toEqual([
      'review',
      'both',
      'charter',
      'public-body',
      'grant',
    ]);
    expect(await totals('tier', { rolling: '2017-03' })).toBeUndefined();
  });
});
