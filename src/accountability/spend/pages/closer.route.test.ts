import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPaid, type GivenPayment } from '../../../../test/builders/paid.ts';
import { buildBody, buildSupplier } from '../../../../test/builders/people.ts';
import { openTestSite, show } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { monthKey, monthsIn, yearPeriod } from '../months.rules.ts';

const clock = clockAt(Temporal.Instant.from('2019-06-10T09:00:00Z'));
const { app, db, close } = await openTestSite({ clock });
afterAll(close);

const data = async (path: string) => (await (await app.request(path)).json()).data;
const ids: Record<string, string> = {};
let first: { bodyId: string; slug: string };
let second: { bodyId: string; slug: string };

/** A payment in every month of a year, so that the year is whole. */
function everyMonth(year: string, payment: Omit<GivenPayment, 'on'>): GivenPayment[] {
  return monthsIn(yearPeriod(year)).map((month) => ({ ...payment, on: `${monthKey(month)}-10` }));
}

const paid = (name: string, pence: number, more: Partial<GivenPayment> = {}): GivenPayment => ({
  to: name.toUpperCase(),
  pence,
  ...(ids[name] ? { supplierId: ids[name] } : {}),
  ...more,
});

beforeAll(async () => {
  first = await buildBody(db, { name: 'First Council' });
  second = await buildBody(db, { name: 'Second Council' });
  const kinds = {
    steady: 'small',
    new: 'large',
    lost: 'unknown',
    granted: 'unknown',
    council: 'unknown',
  } as const;
  for (const [name, size] of Object.entries(kinds)) {
    const sector = name === 'steady' ? 'voluntary-community-social-enterprise' : 'private';
    const made = await buildSupplier(db, { name: `${name} ltd`, size, sector, invented: false });
    ids[name] = made.supplierId;
  }
  await db
    .updateTable('supplier')
    .set({ kind: 'council' })
    .where('id', '=', ids['council'] ?? '')
    .execute();
  await buildPaid(db, first.bodyId, [
    ...everyMonth('2017-18', paid('steady', 1_000)),
    ...everyMonth('2018-19', paid('steady', 1_000)),
    paid('lost', 700, { on: '2017-05-01' }),
    paid('new', 500, { on: '2018-05-01' }),
    paid('new', 8_000, { on: '2018-06-01', kind: 'card', category: 'Printing' }),
    paid('granted', 90_000, { on: '2018-05-01', kind: 'grant' }),
    paid('council', 40_000, { on: '2018-05-01' }),
    paid('redacted', 300, { on: '2018-05-01', redacted: true }),
  ]);
  await buildPaid(db, second.bodyId, [paid('new', 250, { on: '2018-07-01' })], { vatBasis: 'gross' });
  await buildPaid(db, second.bodyId, [paid('lost', 999_999, { on: '2018-07-01' })], { coverage: 'ledger' });
});

describe('money in its parts', () => {
  it('keeps grants, public bodies and names left out apart from supplier spend, to the penny', async () => {
    const { pence, parts } = await data('/money/first-council?as=json&year=2018-19');
    expect(parts).toMatchObject([
      { part: 'suppliers', pence: 20_500 },
      { part: 'grants', pence: 90_000 },
      { part: 'public-bodies', pence: 40_000 },
      { part: 'unnamed', pence: 300 },
    ]);
    expect(pence).toBe(150_800);
  });

  it('lists the receivers of each part', async () => {
    const names = async (part: string) =>
      (await data(`/money/first-council?as=json&year=2018-19&part=${part}`)).suppliers.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names('grants')).toEqual(['granted ltd']);
    expect(await names('public-bodies')).toEqual(['council ltd']);
    expect(await names('suppliers')).toEqual(['steady ltd', 'new ltd']);
  });

  it('says which VAT basis a sum is on, and when the files differ', async () => {
    expect((await data('/money/first-council?as=json&year=2018-19')).vatBasis).toBe('net');
    expect((await data('/money?as=json&year=2018-19')).vatBasis).toBe('mixed');
    expect((await show(app, '/money?year=2018-19')).html).toContain('partly with VAT and partly without');
  });
});

describe('new and lost suppliers', () => {
  it('are told of bodies that have both years whole, and of no others', async () => {
    const found = await data('/money/changes?as=json&year=2018-19');
    expect(found).toMatchObject({ compared: ['First Council'], notCompared: ['Second Council'] });
    expect(found.new).toMatchObject([{ name: 'new ltd', pence: 8_500 }]);
    expect(found.lost).toMatchObject([{ name: 'lost ltd', pence: 700 }]);
  });

  it('are not told where no body has both years whole', async () => {
    const { html } = await show(app, '/money/changes?body=second-council&year=2018-19');
    expect(html).toContain('This cannot be told yet');
  });
});

describe('the whole place seen together', () => {
  it('shows what each body pays the same supplier, and never a private ledger', async () => {
    const { shared, suppliers } = await data('/money/shared?as=json&year=2018-19');
    expect(suppliers).toBe(1);
    expect(shared).toMatchObject([
      {
        name: 'new ltd',
        bodies: 2,
        pence: 8_750,
        by: [{ name: 'First Council', pence: 8_500 }, { pence: 250 }],
      },
    ]);
  });

  it('says how much the few get, and what goes to small and voluntary suppliers', async () => {
    const { html } = await show(app, '/money/suppliers?year=2018-19&body=first-council');
    expect(html).toContain('The two suppliers paid most got 100p of every pound paid to suppliers.');
    expect(html).toContain('At least £120, 58p of every pound, went to sole traders');
    expect(html).toContain('First Council does not publish this.');
  });

  it('follows a supplier whose size becomes known', async () => {
    await db
      .updateTable('supplier')
      .set({ size: 'medium' })
      .where('id', '=', ids['new'] ?? '')
      .execute();
    const { kinds } = await data('/money/suppliers?as=json&year=2018-19&body=first-council');
    expect(kinds).toContainEqual({ by: 'size', key: 'medium', pence: 8_500, suppliers: 1 });
  });
});

describe('every page that looks closer', () => {
  it.each(['suppliers', 'changes', 'shared', 'places', 'flows'])(
    '%s has its page, its data and its file',
    async (page) => {
      for (const query of ['year=2018-19', 'year=2018-19&body=first-council']) {
        expect((await show(app, `/money/${page}?${query}`)).status).toBe(200);
        expect((await app.request(`/money/${page}?${query}&as=json`)).status).toBe(200);
        const { html } = await show(app, `/money/${page}?${query}&as=csv`);
        expect(html.split('\r\n')[0]).toMatch(/financial_year,vat_basis,published_by,made_up$/);
      }
      expect((await show(app, `/money/${page}?body=nobody`)).status).toBe(404);
    },
  );
});

describe('a published file', () => {
  it('has a page with its hash and its lines, from any line on', async () => {
    const { files } = await data('/money/first-council/files?as=json');
    const path = `/money/first-council/files/${files[0].fileId}`;
    const { html } = await show(app, `${path}?line=20`);
    expect(html).toContain(files[0].sha256);
    expect(html).toContain('Lines 20 to 31');
    const found = await data(`${path}?as=json&line=30`);
    expect(found.lines.map(({ line }: { line: number }) => line)).toEqual([30, 31]);
  });

  it('is not there when it is a private ledger', async () => {
    const ledger = await db
      .selectFrom('payment_file')
      .select('id')
      .where('coverage', '=', 'ledger')
      .executeTakeFirstOrThrow();
    expect((await show(app, `/money/second-council/files/${ledger.id}`)).status).toBe(404);
    expect((await data('/money/second-council/files?as=json')).files).toHaveLength(1);
  });
});

describe('every payment to a supplier', () => {
  it('is listed with who paid it, and can be of one body and one year', async () => {
    const all = await data('/suppliers/new-ltd/payments?as=json');
    expect(all).toMatchObject({ payments: 3, pence: 8_750 });
    expect(all.lines.map(({ body }: { body: string }) => body)).toEqual([
      'second-council',
      'first-council',
      'first-council',
    ]);
    const one = await data('/suppliers/new-ltd/payments?as=json&body=second-council&year=2018-19');
    expect(one).toMatchObject({ payments: 1, pence: 250 });
  });

  it('never shows a person’s published name', async () => {
    await db
      .updateTable('payee')
      .set({ public_name: 'A person' })
      .where('published_name', '=', 'NEW')
      .execute();
    const csv = (await show(app, '/suppliers/new-ltd/payments?as=csv')).html;
    expect(csv).toContain('A person');
    expect(csv).not.toContain('NEW');
  });

  it('leads on to the supplier it was merged into', async () => {
    await db
      .updateTable('supplier')
      .set({ merged_into: ids['steady'] })
      .where('id', '=', ids['lost'] ?? '')
      .execute();
    const { status, headers } = await show(app, '/suppliers/lost-ltd?year=2017-18');
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/suppliers/steady-ltd?year=2017-18');
  });
});
