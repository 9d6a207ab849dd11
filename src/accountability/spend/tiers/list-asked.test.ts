import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { buildPaid, buildPayee, type PaidLine } from '../../../../test/builders/tiers.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { type ListAsked, listAsked, sumAsked } from './list-asked.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

async function paid(lines: readonly PaidLine[]): Promise<string> {
  const { bodyId } = await buildBody(db);
  await buildPaid(db, bodyId, lines);
  return bodyId;
}
const period = { year: '2018-19' };
async function asked(bodyId: string, more: Partial<ListAsked> = {}) {
  return listAsked(db, { bodyId, period, audience: 'officer', ...more });
}
const tiers = (list: Awaited<ReturnType<typeof asked>>) =>
  Object.fromEntries(list.suppliers.map(({ name, tier }) => [name, tier]));
const everyMonth = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map(
  (month) => `${month < 4 ? 2019 : 2018}-${String(month).padStart(2, '0')}-10`,
);

describe('who is asked for what', () => {
  it('turns on a penny either side of £50,000, and on it', async () => {
    const bodyId = await paid([
      { amount: '49999.99', to: 'Just Under Ltd' },
      { amount: '50000.00', to: 'On The Line Ltd' },
      { amount: '50000.01', to: 'Just Over Ltd' },
    ]);
    expect((await asked(bodyId)).suppliers).toMatchObject([
      { name: 'Just Over Ltd', pence: 5_000_001, asks: ['review'], tier: 'review', atLeast: false },
      { name: 'On The Line Ltd', pence: 5_000_000, asks: ['charter', 'review'], tier: 'both', atLeast: true },
      { name: 'Just Under Ltd', pence: 4_999_999, asks: ['charter'], tier: 'charter', atLeast: true },
    ]);
    const onlyReview = await asked(bodyId, { ask: 'review' });
    expect(onlyReview.suppliers.map(({ name }) => name)).toEqual(['Just Over Ltd', 'On The Line Ltd']);
    expect(tiers(await asked(bodyId, { tier: 'both' }))).toEqual({ 'On The Line Ltd': 'both' });
  });

  it('takes credits off, and asks nothing of a supplier paid nothing net', async () => {
    const bodyId = await paid([
      { amount: '50000.00', to: 'Credited Ltd' },
      { amount: '-0.01', to: 'Credited Ltd' },
      { amount: '80.00', to: 'Refunded Ltd' },
      { amount: '-80.00', to: 'Refunded Ltd' },
    ]);
    const list = await asked(bodyId);
    expect(tiers(list)).toEqual({ 'Credited Ltd': 'charter', 'Refunded Ltd': 'nothing' });
    expect(list.suppliers[1]).toMatchObject({ notAsked: 'net-nothing', asks: [] });
  });

  it('counts a year from April to March, or the twelve months to the month asked for', async () => {
    const bodyId = await paid([
      { amount: '30000.00', to: 'Spread Ltd', on: '2018-03-31' },
      { amount: '30000.00', to: 'Spread Ltd', on: '2018-04-01' },
    ]);
    expect(tiers(await asked(bodyId))).toEqual({ 'Spread Ltd': 'charter' });
    expect(tiers(await asked(bodyId, { period: { rolling: '2018-04' } }))).toEqual({
      'Spread Ltd': 'review',
    });
    expect((await asked(bodyId, { period: { rolling: '2019-04' } })).total).toBe(0);
    expect(tiers(await asked(bodyId, { period: { rolling: '2019-02' } }))).toEqual({
      'Spread Ltd': 'review',
    });
  });

  it('leaves public bodies and names that were left out unasked', async () => {
    await buildPayee(db, 'Next Door Borough Council', { kind: 'council' });
    const bodyId = await paid([
      { amount: '90000.00', to: 'Next Door Borough Council' },
      { amount: '90000.00', to: 'REDACTED PERSONAL DATA', redacted: true },
      { amount: '90000.00', to: 'A Firm Ltd' },
    ]);
    const list = await asked(bodyId);
    expect(tiers(list)).toEqual({ 'A Firm Ltd': 'review', 'Next Door Borough Council': 'nothing' });
    expect(list.suppliers.find(({ kind }) => kind === 'council')?.notAsked).toBe('public-body');
    const sums = await sumAsked(db, { bodyId, period });
    expect(sums.tiers).toMatchObject([{ tier: 'review', suppliers: 1, pence: 9_000_000 }]);
    expect(sums.publicBodies).toMatchObject({ suppliers: 1, pence: 9_000_000 });
  });

  it('shows grants apart, and counts them only where the body’s rule says so', async () => {
    const bodyId = await paid([
      { amount: '60000.00', to: 'Granted Trust', kind: 'grant' },
      { amount: '1000.00', to: 'Granted Trust' },
    ]);
    expect((await asked(bodyId)).suppliers).toMatchObject([
      { tier: 'charter', pence: 100_000, grantPence: 6_000_000 },
    ]);
    await db
      .insertInto('tier_rule')
      .values({
        body_id: bodyId,
        effective_from: Temporal.PlainDate.from('2018-04-01'),
        threshold_pence: 5_000_000,
        at_line: 'both',
        vat_basis: 'net',
        counts_grants: true,
        source: 'Council, 1 March 2018',
      })
      .execute();
    expect((await asked(bodyId)).suppliers).toMatchObject([{ tier: 'review', pence: 6_100_000 }]);
  });
});

describe('the whole ledger', () => {
  const small = everyMonth.map((on) => ({ amount: '100.00', to: 'Small But Often Ltd', on }));
  const near = { amount: '49900.00', to: 'Small But Often Ltd' };

  it('decides alone where it covers every month, and “at least” falls away', async () => {
    const bodyId = await paid([near]);
    expect((await asked(bodyId)).suppliers).toMatchObject([{ tier: 'charter', atLeast: true }]);
    await buildPaid(db, bodyId, [...small, near], { coverage: 'ledger' });
    const list = await asked(bodyId);
    expect(list.deciding).toBe('ledger');
    expect(list.suppliers).toMatchObject([
      { tier: 'review', atLeast: false, pence: 5_110_000, publishedPence: 4_990_000 },
    ]);
    const inPublic = await asked(bodyId, { audience: 'public' });
    expect(inPublic.suppliers).toMatchObject([{ tier: 'review', pence: 4_990_000 }]);
  });

  it('does not decide where a month is missing from it, and is never named in public', async () => {
    const bodyId = await paid([near]);
    const ledger = small.map((row) => ({ ...row, to: 'Only In The Ledger' }));
    await buildPaid(db, bodyId, ledger.slice(1), { coverage: 'ledger' });
    const list = await asked(bodyId);
    expect(list.deciding).toBe('published');
    expect(list.suppliers.map(({ name }) => name)).toEqual(['Small But Often Ltd']);
    await buildPaid(db, bodyId, ledger.slice(0, 1), { coverage: 'ledger' });
    expect((await asked(bodyId)).suppliers.map(({ name }) => name)).toContain('Only In The Ledger');
    const inPublic = await asked(bodyId, { audience: 'public' });
    expect(inPublic.suppliers.map(({ name }) => name)).toEqual(['Small But Often Ltd']);
  });
});

describe('the VAT basis', () => {
  it('is kept by file: a sum over several says so, and each supplier says what its own rests on', async () => {
    const bodyId = await paid([
      { amount: '100.00', to: 'Net Ltd' },
      { amount: '300.00', to: 'Net Too Ltd' },
    ]);
    expect(await asked(bodyId)).toMatchObject({ vatBasis: 'net', publishedBasis: 'net' });
    const inGross = ['Gross Ltd', 'Net Too Ltd'].map((to) => ({ amount: '200.00', to }));
    await buildPaid(db, bodyId, inGross, { vatBasis: 'gross' });
    const list = await asked(bodyId);
    expect(list.vatBasis).toBe('mixed');
    const bases = Object.fromEntries(list.suppliers.map(({ name, vatBasis }) => [name, vatBasis]));
    expect(bases).toEqual({ 'Net Ltd': 'net', 'Gross Ltd': 'gross', 'Net Too Ltd': 'mixed' });
  });
});

describe('a rule that counts with VAT', () => {
  it('takes the amount with VAT wherever a line says it, and says where it does not', async () => {
    const bodyId = await paid([
      { amount: '45000.00', gross: '54000.00', to: 'Says Both Ltd' },
      { amount: '46000.00', to: 'Says One Ltd' },
    ]);
    await db
      .insertInto('tier_rule')
      .values({
        body_id: bodyId,
        effective_from: Temporal.PlainDate.from('2018-04-01'),
        threshold_pence: 5_000_000,
        at_line: 'both',
        vat_basis: 'gross',
        source: 'Council, 1 March 2018',
      })
      .execute();
    for (const audience of ['public', 'officer'] as const) {
      const list = await asked(bodyId, { audience });
      expect(list).toMatchObject({ vatBasis: 'mixed', publishedBasis: 'net' });
      expect(list.suppliers).toMatchObject([
        {
          name: 'Says Both Ltd',
          pence: 5_400_000,
          publishedPence: 4_500_000,
          tier: 'review',
          vatBasis: 'gross',
        },
        { name: 'Says One Ltd', pence: 4_600_000, tier: 'charter', vatBasis: 'net' },
      ]);
    }
    expect(tiers(await asked(bodyId, { period: { rolling: '2019-03' } }))['Says Both Ltd']).toBe('review');
  });
});

describe('the list', () => {
  it('is searched and paged, with the whole number beside it', async () => {
    const bodyId = await paid([
      { amount: '3.00', to: 'Pear Ltd' },
      { amount: '2.00', to: 'Apple Ltd' },
      { amount: '1.00', to: 'Pearl 100% Ltd' },
    ]);
    const page = await asked(bodyId, { search: 'PEAR', limit: 1, offset: 1 });
    expect(page).toMatchObject({ total: 2, suppliers: [{ name: 'Pearl 100% Ltd' }] });
    expect((await asked(bodyId, { search: '0%' })).total).toBe(1);
    expect((await asked(bodyId, { search: '1%0' })).total).toBe(0);
  });
});
