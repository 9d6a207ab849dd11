import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBody } from '../../../test/builders/people.ts';
import { keptFiles, paymentsCsv } from '../../../test/builders/spend.ts';
import { type Options, openTestInstallation } from '../../../test/installation.ts';
import { Refused, WrongUse } from '../../terminal/command.ts';
import { importPayments } from './importing/import-payments.command.ts';
import { moneyTotals } from './totals/money-totals.command.ts';

const installation = await openTestInstallation();
const { db, run } = installation;
afterAll(() => installation.close());

let body = '';
let folder = '';
beforeEach(async () => {
  ({ slug: body } = await buildBody(db));
  folder = join(keptFiles, body);
  mkdirSync(folder);
});
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const month = paymentsCsv([
  { amount: '49999.99', to: 'Just Under Ltd', on: '2019-01-05' },
  { amount: '50000.00', to: 'On The Line Ltd', on: '2019-01-06' },
  { amount: '50000.01', to: 'Just Over Ltd', on: '2019-02-07', kind: 'Printing' },
  { amount: '-10.00', to: 'Just Over Ltd', on: '2018-01-07' },
  { amount: '900.00', to: 'REDACTED PERSONAL DATA', on: '2019-01-08' },
  { amount: 'none', to: 'Nobody Ltd' },
]);

describe('pp money totals', () => {
  const totals = async (options: Options) => (await run(moneyTotals, [], { body, ...options })).json;
  beforeEach(async () => {
    await run(importPayments, [file('january.csv', month)], { body });
  });

  it('by supplier, for a year: a penny either side of £50,000, and on it', async () => {
    expect(await totals({ by: 'supplier', year: '2018-19' })).toEqual({
      rows: [
        {
          key: 'just-over-ltd',
          name: 'Just Over Ltd',
          pence: 5_000_001,
          payments: 1,
          tier: 'review',
          atLeast: false,
        },
        {
          key: 'on-the-line-ltd',
          name: 'On The Line Ltd',
          pence: 5_000_000,
          payments: 1,
          tier: 'both',
          atLeast: true,
        },
        {
          key: 'just-under-ltd',
          name: 'Just Under Ltd',
          pence: 4_999_999,
          payments: 1,
          tier: 'charter',
          atLeast: true,
        },
      ],
      redactedPence: 90_000,
      period: '2018-04-01/2019-03-31',
      vatBasis: 'net',
      rule: expect.stringContaining('Exactly £50,000: both.'),
      invented: false,
      publishers: ['Anytown Council'],
    });
  });

  it('by tier, month and category; the rows come to the same money', async () => {
    const pence = async (by: string) => {
      const { rows, redactedPence } = (await totals({ by, year: '2018/19' })) as {
        rows: { key: string; pence: number }[];
        redactedPence: number;
      };
      return {
        sum: rows.reduce((sum, row) => sum + row.pence, 0),
        redactedPence,
        keys: rows.map(({ key }) => key),
      };
    };
    expect(await pence('month')).toMatchObject({ sum: 15_090_000, keys: ['2019-01', '2019-02'] });
    expect(await pence('category')).toMatchObject({ sum: 15_090_000, keys: ['Equipment', 'Printing'] });
    expect(await pence('tier')).toEqual({
      sum: 15_000_000,
      redactedPence: 90_000,
      keys: ['review', 'both', 'charter'],
    });
  });

  it('of everything where no year is asked for', async () => {
    expect(await totals({ by: 'month' })).toMatchObject({
      period: '2018-01-01/2019-02-28',
      rows: [{ key: '2018-01', name: 'January 2018', pence: -1_000 }, { key: '2019-01' }, { key: '2019-02' }],
    });
  });

  it('refuses areas until there are any, and words that are off', async () => {
    await expect(totals({ by: 'area' })).rejects.toThrow(Refused);
    await expect(totals({ by: 'colour' })).rejects.toThrow(WrongUse);
    await expect(totals({ by: 'month', year: '2018-20' })).rejects.toThrow(WrongUse);
    await expect(totals({ by: 'month', year: '2001-02' })).rejects.toThrow('in 2001-02');
  });
});
