import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { zipOf } from '../../../../test/builders/sheets.ts';
import { buildPayments, keptFiles, paymentsCsv, textFile } from '../../../../test/builders/spend.ts';
import { openTestInstallation } from '../../../../test/installation.ts';
import { type Answer, Refused, WrongUse } from '../../../terminal/command.ts';
import { moneyTotals } from '../totals/money-totals.command.ts';
import { importPayments } from './import-payments.command.ts';

const installation = await openTestInstallation();
const { db, pool, run } = installation;
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

type Facts = { files: Record<string, unknown>[]; unread: Record<string, unknown>[]; duplicates: number };
const facts = (answer: Answer) => answer.json as Facts;

describe('archives and folders', () => {
  const months = ['2019-01', '2019-02', '2019-03'].map((each) =>
    paymentsCsv([{ amount: '100.00', to: 'Monthly Ltd', on: `${each}-15` }]),
  );

  it('come in with every table in them; what is no table is passed over and named', async () => {
    const [january = '', february = '', march = ''] = months;
    file(
      'a-year.zip',
      zipOf({ '2019-01.csv': january, 'inner/2019-02.csv': february, 'READ ME.pdf': '%PDF-1.7 x' }),
    );
    file('2019-03.csv', march);
    const answer = await run(importPayments, [folder], { body });
    expect(facts(answer).files).toMatchObject([
      { file: `${body}/2019-03.csv`, member: '', accepted: 1 },
      { file: `${body}/a-year.zip`, member: '2019-01.csv', accepted: 1 },
      { file: `${body}/a-year.zip`, member: 'inner/2019-02.csv', accepted: 1 },
    ]);
    expect(facts(answer).unread).toMatchObject([{ file: `${body}/a-year.zip`, member: 'READ ME.pdf' }]);
    expect(answer.exitCode).toBe(1);
    const originals = await db
      .selectFrom('payment_file')
      .select(['member', 'original_sha256'])
      .where('name', '=', `${body}/a-year.zip`)
      .execute();
    expect(new Set(originals.map((row) => row.original_sha256?.toString('hex'))).size).toBe(1);
    const again = await run(importPayments, [folder], { body });
    expect(facts(again)).toMatchObject({ duplicates: 3 });
  });

  it('may hold a note beside the payments, which is named and is no failure', async () => {
    const [january = ''] = months;
    const note = 'About these files\nWe publish what we paid, by month.\nAsk us, if in doubt.\n';
    const path = file('noted.zip', zipOf({ '2019-01.csv': january, 'README.txt': note }));
    const answer = await run(importPayments, [path], { body });
    expect(answer.exitCode).toBe(0);
    expect(facts(answer).unread).toMatchObject([{ member: 'README.txt', reason: 'not-a-table' }]);
  });

  it('hold the same payments whatever they are packed and written in', async () => {
    const text = paymentsCsv([
      { amount: '12.34', to: 'Café Zoë Ltd', on: '2019-01-15' },
      { amount: '-0.34', to: 'Plain Ltd', on: '2019-01-16' },
    ]);
    const dresses: Record<string, Buffer> = {
      'utf-8.csv': Buffer.from(text),
      'mark.csv': Buffer.from(`\uFEFF${text}`),
      'windows.csv': Buffer.from(text, 'latin1'),
      'utf-16.csv': Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'lines.csv': Buffer.from(text.replaceAll('\n', '\r\n')),
      'semicolons.csv': Buffer.from(text.replaceAll(',', ';')),
      'packed.csv.gz': gzipSync(`${text}\n`),
      'packed.zip': zipOf({ 'inside.csv': `${text}\n\n` }),
    };
    for (const [name, bytes] of Object.entries(dresses)) {
      const answer = await run(importPayments, [file(name, bytes)], { body });
      expect([name, facts(answer).files]).toMatchObject([name, [{ accepted: 2, netPence: 1_200 }]]);
      const totals = await run(moneyTotals, [], { body, by: 'month' });
      expect([name, totals.json]).toMatchObject([name, { rows: [{ key: '2019-01', pence: 1_200 }] }]);
    }
  });
});

describe('a mapping', () => {
  const odd = 'Alpha,Beta,Gamma\n15/01/2019,Mapped Ltd,10.00\n16/01/2019,Mapped Ltd,20.00\n';
  const mapping = { columns: { Alpha: 'date', Beta: 'supplier', Gamma: 'gross' } } as const;

  it('says what columns are that nobody could guess', async () => {
    const map = file('map.json', JSON.stringify(mapping));
    const answer = await run(importPayments, [file('odd.csv', odd)], { body, map });
    expect(facts(answer).files).toMatchObject([
      { accepted: 2, netPence: 3_000, vatBasis: 'gross', mapping: 'given' },
    ]);
  });

  it.each([
    ['{', 'is not JSON'],
    ['[]', 'is no mapping'],
    ['{"columns":{"Alpha":"when"}}', 'columns.Alpha ("when")'],
    ['{"columns":{},"basis":"net"}', 'basis ("net")'],
    ['{"columns":{},"month":"May"}', 'month ("May")'],
    ['{"columns":{"Delta":"date"}}', 'Delta'],
  ])('that is wrong is refused in one sentence: %s', async (text, found) => {
    const importing = run(importPayments, [file('odd.csv', odd)], { body, map: file('map.json', text) });
    await expect(importing).rejects.toThrow(Refused);
    await expect(importing).rejects.toThrow(found);
  });

  it('is remembered for the body’s next file with the same header, but for its month', async () => {
    const undated = odd.replaceAll(/\d\d\/01\/2019/g, 'x');
    const given = { columns: { ...mapping.columns, Alpha: null }, month: '2019-01' };
    const { id: bodyId } = await db
      .selectFrom('body')
      .select('id')
      .where('slug', '=', body)
      .executeTakeFirstOrThrow();
    await buildPayments(pool, bodyId, [textFile(undated)], { mapping: given, rememberMapping: true });
    const next = undated.replace('10.00', '30.00');
    const answer = await run(importPayments, [file('spend-2019-02.csv', next)], { body });
    expect(facts(answer).files).toMatchObject([
      { mapping: 'remembered', accepted: 2, period: '2019-02-01/2019-02-01', precision: { month: 2 } },
    ]);
  });
});

it('a private ledger is brought in, and is in no public total', async () => {
  const answer = await run(importPayments, [file('ledger.csv', month)], { body, ledger: true });
  expect(facts(answer).files).toMatchObject([{ accepted: 5 }]);
  await expect(run(moneyTotals, [], { body, by: 'month' })).rejects.toThrow(Refused);
  const entries = await db
    .selectFrom('record_entry')
    .innerJoin('body', 'body.id', 'record_entry.body_id')
    .select('facts')
    .where('body.slug', '=', body)
    .where('type', '=', 'payments-imported')
    .execute();
  expect(entries.map(({ facts: kept }) => Object.keys(JSON.parse(kept) as object).sort())).toEqual([
    ['coverage', 'occurredAt', 'sha256'],
  ]);
});
