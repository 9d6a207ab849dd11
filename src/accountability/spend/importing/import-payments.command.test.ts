import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { keptFiles, paymentsCsv } from '../../../../test/builders/spend.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { openPool } from '../../../db/connect.ts';
import type { Installation } from '../../../installation.ts';
import { type Answer, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { moneyTotals } from '../totals/money-totals.command.ts';
import { importPayments } from './import-payments.command.ts';

const database = await freshDatabase();
const pool = openPool({ url: database.url });
const installation = { db: database.db, pool, ownerUrl: database.url, dataFolder: keptFiles } as Installation;
afterAll(async () => {
  await pool.end();
  await database.close();
});

type Options = Record<string, string | boolean>;
function run(command: Command, words: string[], options: Options, input = ''): Promise<Answer> {
  const terminal = {
    input: Readable.from([input]),
    output: process.stdout,
    errors: process.stderr,
    progress() {},
  };
  return command.run({ words, options, terminal, open: () => Promise.resolve(installation) });
}

let body = '';
let folder = '';
beforeEach(async () => {
  ({ slug: body } = await buildBody(database.db));
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
  { amount: 'six', to: 'Nobody Ltd' },
]);

describe('pp import payments', () => {
  it('answers with what CLI readers count on, and the same file twice changes nothing', async () => {
    const path = file('january.csv', month);
    const { json } = await run(importPayments, [path], { body });
    expect(json).toMatchObject({
      files: [
        {
          file: 'january.csv',
          encoding: 'utf-8',
          member: '',
          layout: 'body, department, category, date, transaction, net, supplier',
          vatBasis: 'net',
          precision: { day: 5, month: 0, period: 0 },
          period: '2018-01-07/2019-02-07',
          rows: 6,
          accepted: 5,
          rejected: 1,
          redacted: 1,
          credits: 1,
          totalPence: 15_090_000,
          netPence: 15_089_000,
          rejects: [{ line: 7, reason: '“six” is not an amount such as 1234.56, £1,234.56 or (1,234.56).' }],
        },
      ],
      suppliers: { new: 3, recognised: 0 },
      duplicates: 0,
    });
    const again = await run(importPayments, [path], { body });
    expect(again.json).toMatchObject({ duplicates: 1, suppliers: { new: 0, recognised: 0 } });
    expect(again.text).toContain('1 file was here already: nothing changed.');
  });

  it('reads standard input and gzip, and changes nothing in a dry run', async () => {
    const dry = await run(importPayments, ['-'], { body, 'dry-run': true }, month);
    expect(dry.json).toMatchObject({ files: [{ accepted: 5 }], dryRun: true });
    const packed = await run(importPayments, [file('january.csv.gz', gzipSync(month))], { body });
    expect(packed.json).toMatchObject({ files: [{ accepted: 5, duplicate: false }] });
  });

  it('refuses in one sentence that names the file and what is amiss, and imports none of the others', async () => {
    const odd = file('odd.csv', 'Authority Name,Amount\nAnytown,12.00\nAnytown,13.00\n');
    const importing = run(importPayments, [file('good.csv', month), odd], { body });
    await expect(importing).rejects.toThrow(/^“odd\.csv” was not brought in: .*supplier/);
    await expect(importing).rejects.toThrow(Refused);
    await expect(run(moneyTotals, [], { body, by: 'month' })).rejects.toThrow(Refused);
  });

  it('says what is off in its words, and what is not there', async () => {
    await expect(run(importPayments, ['x.csv'], {})).rejects.toThrow(WrongUse);
    await expect(run(importPayments, [], { body })).rejects.toThrow(WrongUse);
    await expect(run(importPayments, ['x.csv'], { body, map: 'm.json' })).rejects.toThrow(
      'There is no file “m.json”',
    );
    const path = file('january.csv', month);
    await expect(run(importPayments, [path], { body: 'nowhere' })).rejects.toThrow(
      'no public body “nowhere”',
    );
  });
});
