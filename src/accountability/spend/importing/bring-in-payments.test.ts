import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBody, buildSupplier, setUpBy } from '../../../../test/builders/people.ts';
import { buildPayments, paymentsCsv, textFile } from '../../../../test/builders/spend.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { openPool } from '../../../db/connect.ts';
import { pathOfFile } from '../../files/file-path.rules.ts';
import { sumBySupplier } from '../totals/supplier-totals.queries.ts';
import { sumSlice } from '../totals/totals.queries.ts';
import { bringInPayments } from './bring-in-payments.ts';
import { listRejects } from './payment-files.queries.ts';

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

const published = () => ({ bodyId, invented: false });
async function rows(table: 'payment' | 'payment_file' | 'payee' | 'spend_rollup'): Promise<number> {
  const found = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('body_id', '=', bodyId)
    .executeTakeFirstOrThrow();
  return found.n;
}

describe('importing a month', () => {
  it('accepts what it can read and says of every other row which line and why', async () => {
    const text = paymentsCsv([
      { amount: '4000.00', to: 'Larkhill Repairs Ltd' },
      { amount: 'six', to: 'Larkhill Repairs Ltd' },
      { amount: '10.00', to: ' ' },
      { amount: '10.00', to: 'Larkhill Repairs Ltd', on: '2018-02-31' },
      { amount: '0.01', to: 'Larkhill Repairs Ltd' },
    ]);
    const imported = await buildPayments(pool, bodyId, [textFile(`${text}Anytown,too,few\n`)]);
    const [file] = imported.files;
    expect(file?.survey).toMatchObject({ rows: 6, accepted: 2, netPence: 400_001 });
    const rejects = await listRejects(db, { bodyId, fileId: file!.fileId });
    expect(rejects.map(({ line }) => line)).toEqual([3, 4, 5, 7]);
    expect(rejects[0]?.reason).toContain('“six” is not an amount');
    expect(rejects[1]?.reason).toBe('The supplier’s name is missing.');
    expect(rejects[3]?.content).toBe('Anytown,too,few');
    expect(await sumSlice(db, published())).toMatchObject({ pence: 400_001, payments: 2 });
  });

  it('changes nothing when the same file comes again, under any name', async () => {
    const text = paymentsCsv([{ amount: '4000.00', to: 'Larkhill Repairs Ltd' }]);
    await buildPayments(pool, bodyId, [textFile(text)]);
    const again = await buildPayments(pool, bodyId, [textFile(text, 'renamed.csv')]);
    expect(again).toMatchObject({ duplicates: 1, suppliers: { added: 0, recognised: 0 } });
    expect(await rows('payment')).toBe(1);
    expect(await sumSlice(db, published())).toMatchObject({ pence: 400_000, payments: 1 });
  });

  it('counts names left out as money and never as a supplier', async () => {
    await buildPayments(pool, bodyId, [
      [
        { amount: '600.00', to: 'REDACTED PERSONAL DATA' },
        { amount: '700.00', to: 'Personal expenses name witheld' },
        { amount: '800.00', to: 'Redactive Publishing Limited' },
      ],
    ]);
    expect(await sumSlice(db, published())).toMatchObject({
      pence: 210_000,
      redactedPence: 130_000,
    });
    const names = (await sumBySupplier(db, published())).map(({ name }) => name);
    expect(names).toEqual(['Redactive Publishing Limited']);
  });

  it('lets credits reduce what a supplier was paid', async () => {
    const imported = await buildPayments(pool, bodyId, [
      [
        { amount: '100.00', to: 'Oxlow Minibus' },
        { amount: '-30.50', to: 'Oxlow Minibus' },
      ],
    ]);
    expect(imported.files[0]?.survey).toMatchObject({ credits: 1, totalPence: 10_000, netPence: 6_950 });
    expect(await sumBySupplier(db, published())).toMatchObject([{ pence: 6_950, payments: 2 }]);
  });

  it('hides card numbers and e-mail addresses on the way in, and says so', async () => {
    const imported = await buildPayments(pool, bodyId, [
      [
        { amount: '5.00', to: 'Wrenwick Play', number: '4111 1111 1111 1111', kind: 'ask jo@example.org' },
        { amount: 'x', to: 'Wrenwick Play', number: '4111111111111111' },
      ],
    ]);
    expect(imported.files[0]?.survey.masked).toEqual([
      { line: 2, kind: 'e-mail' },
      { line: 2, kind: 'card' },
      { line: 3, kind: 'card' },
    ]);
    const stored = await sql<{ all: string }>`
      select (select string_agg(p::text, '') from payment p) || (select string_agg(r::text, '') from payment_reject r)
        as all`.execute(db);
    expect(stored.rows[0]?.all).not.toMatch(/4111|example\.org/);
  });

  it('keeps the original file, byte for byte', async () => {
    const filesFolder = temporaryFolder();
    const imported = await buildPayments(pool, bodyId, [[{ amount: '5.00', to: 'Wrenwick Play' }]], {
      filesFolder,
    });
    expect(existsSync(pathOfFile(filesFolder, imported.files[0]!.survey.sheet.sha256))).toBe(true);
  });

  it('writes one entry into the public record for each file', async () => {
    await buildPayments(pool, bodyId, [[{ amount: '5.00', to: 'Wrenwick Play' }]]);
    const entries = await db
      .selectFrom('record_entry')
      .select(['type', 'facts'])
      .where('body_id', '=', bodyId)
      .where('type', '=', 'payments-imported')
      .execute();
    expect(entries.map(({ facts }) => JSON.parse(facts))).toMatchObject([
      { publisher: 'Anytown Council', invented: false, rows: 1, accepted: 1, netPence: 500 },
    ]);
  });
});

describe('all or nothing', () => {
  it('imports none of several files when one cannot be read, and names it', async () => {
    const good = textFile(paymentsCsv([{ amount: '5.00', to: 'Wrenwick Play' }]));
    const bad = textFile('Body Name,Service Area,Purpose\n', 'other.csv');
    const refused = await bringInPayments(pool, setUpBy(), {
      bodyId,
      invented: false,
      files: [good, bad],
      filesFolder: '/nonexistent',
    });
    expect(refused).toEqual({
      refused: 'unreadable',
      name: 'other.csv',
      member: '',
      fault: expect.objectContaining({ reason: expect.any(String) }),
    });
    expect(await rows('payment_file')).toBe(0);
  });

  it('leaves nothing behind when it is cut off while rows stream in', async () => {
    const text = paymentsCsv(
      Array.from({ length: 2000 }, (_, n) => ({ amount: `${n}.00`, to: `Firm ${n % 50}` })),
    );
    let opened = 0;
    const cutOff = {
      name: 'cut.csv',
      *open() {
        opened += 1;
        yield Buffer.from(text.slice(0, 40_000));
        // Looked into and surveyed, then kept: the third reading.
        if (opened > 2) throw new Error('the disk is gone');
        yield Buffer.from(text.slice(40_000));
      },
    };
    await expect(buildPayments(pool, bodyId, [cutOff])).rejects.toThrow('the disk is gone');
    for (const table of ['payment', 'payment_file', 'payee', 'spend_rollup'] as const) {
      expect(await rows(table)).toBe(0);
    }
    await buildPayments(pool, bodyId, [textFile(text)]);
    expect(await rows('payment')).toBe(2000);
  });

  it('undoes a dry run, and says what it would have done', async () => {
    const imported = await buildPayments(pool, bodyId, [[{ amount: '5.00', to: 'Dryrun Ltd' }]], {
      dryRun: true,
    });
    expect(imported).toMatchObject({ suppliers: { added: 1 }, files: [{ survey: { accepted: 1 } }] });
    expect(await rows('payment_file')).toBe(0);
  });
});

describe('recognising suppliers', () => {
  it('knows a name again in another case, with LIMITED for LTD, and from another body', async () => {
    const first = await buildPayments(pool, bodyId, [
      [
        { amount: '5.00', to: 'Brackenfold Foods Ltd' },
        { amount: '5.00', to: 'BRACKENFOLD FOODS LIMITED' },
      ],
    ]);
    expect(first.suppliers).toEqual({ added: 1, recognised: 0 });
    const other = await buildBody(db);
    const second = await buildPayments(pool, other.bodyId, [
      [{ amount: '6.00', to: 'Brackenfold Foods Limited' }],
    ]);
    expect(second.suppliers).toEqual({ added: 0, recognised: 1 });
  });

  it('never attaches a published payment to an invented supplier, nor the reverse', async () => {
    await buildSupplier(db, { name: 'Two Worlds Ltd', invented: true });
    const real = await buildPayments(pool, bodyId, [[{ amount: '5.00', to: 'Two Worlds Ltd' }]]);
    expect(real.suppliers).toEqual({ added: 1, recognised: 0 });
    const made = await buildPayments(pool, bodyId, [[{ amount: '7.00', to: 'Two Worlds Ltd' }]], {
      invented: true,
    });
    expect(made.suppliers).toEqual({ added: 0, recognised: 1 });
    const mixed =
      await sql`select from payee_supplier l join payee p on p.body_id = l.body_id and p.id = l.payee_id
      join supplier s on s.id = l.supplier_id where p.invented <> s.invented`.execute(db);
    expect(mixed.rows).toEqual([]);
    expect(await sumSlice(db, published())).toMatchObject({ pence: 500 });
    expect(await sumSlice(db, { bodyId, invented: true })).toMatchObject({ pence: 700 });
  });

  it('adds a supplier once when two bodies meet it at the same moment', async () => {
    const bodies = [await buildBody(db), await buildBody(db), await buildBody(db), await buildBody(db)];
    const imports = await Promise.all(
      bodies.map(({ bodyId }) => buildPayments(pool, bodyId, [[{ amount: '5.00', to: 'Met At Once Ltd' }]])),
    );
    expect(imports.reduce((total, { suppliers }) => total + suppliers.added, 0)).toBe(1);
    const found = await db
      .selectFrom('supplier')
      .select('slug')
      .where('name', '=', 'Met At Once Ltd')
      .execute();
    expect(found).toEqual([{ slug: 'met-at-once-ltd' }]);
  });
});

it('sums what several imports at once bring into the same months', async () => {
  const month = (n: number) => [{ amount: `${n}.01`, to: 'Everyday Ltd', number: `${n}` }];
  await Promise.all([1, 2, 3, 4, 5].map((n) => buildPayments(pool, bodyId, [month(n)])));
  const sums = await sql<{ paid: number; rolled: number }>`
    select (select sum(amount_pence) from payment where body_id = ${bodyId})::bigint as paid,
      (select sum(pence) from spend_rollup where body_id = ${bodyId})::bigint as rolled`.execute(db);
  expect(sums.rows).toEqual([{ paid: 1505, rolled: 1505 }]);
});
