import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPaid, type GivenPayment } from '../../../../test/builders/paid.ts';
import { buildBody, buildSupplier } from '../../../../test/builders/people.ts';
import { openTestSite, show } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';

const clock = clockAt(Temporal.Instant.from('2019-06-10T09:00:00Z'));
const { app, db, close } = await openTestSite({ clock });
afterAll(close);

type Row = readonly [pence: number, to: string, on: string, category?: string];

/** Pays suppliers that are known by these names; a name left out is nobody’s. */
async function pay(bodyId: string, rows: readonly Row[], given: { invented?: boolean; name?: string } = {}) {
  const payments: GivenPayment[] = [];
  for (const [pence, to, on, category] of rows) {
    const redacted = to.startsWith('REDACTED');
    const known =
      suppliers.get(to) ?? (redacted ? undefined : await addSupplier(to, given.invented ?? false));
    payments.push({
      pence,
      to,
      on,
      redacted,
      ...(category ? { category } : {}),
      ...(known ? { supplierId: known } : {}),
    });
  }
  return buildPaid(db, bodyId, payments, { name: '1.csv', ...given });
}

const suppliers = new Map<string, string>();
async function addSupplier(name: string, invented: boolean): Promise<string> {
  const { supplierId } = await buildSupplier(db, { name, invented });
  suppliers.set(name, supplierId);
  return supplierId;
}

beforeAll(async () => {
  const anytown = await buildBody(db, { name: 'Anytown Council' });
  const other = await buildBody(db, { name: 'Othertown Council' });
  await buildBody(db, { name: 'Silent Council' });
  await pay(anytown.bodyId, [
    [4_999_999, 'Just Under Ltd', '2018-04-10'],
    [2_500_000, 'On The Line Ltd', '2018-05-01', 'Printing'],
    [2_500_000, 'On The Line Ltd', '2018-07-01', 'Printing'],
    [5_000_001, 'Just Over Ltd', '2019-03-31'],
    [70_000, 'REDACTED PERSONAL DATA', '2018-08-01'],
    [-2_000, 'All Paid Back Ltd', '2018-09-01'],
    [500, 'Next Year Ltd', '2019-04-01'],
  ]);
  await pay(other.bodyId, [[1_000, 'Just Under Ltd', '2018-12-05']]);
  await pay(other.bodyId, [[7_700, 'Made Up Ltd', '2018-12-06']], { invented: true });
});

const data = async (path: string) => (await (await app.request(path)).json()).data;

describe('the page of all bodies', () => {
  it('shows the last whole year, with who paid and who is missing', async () => {
    const { status, html } = await show(app, '/money?kind=published');
    expect(status).toBe(200);
    expect(html).toContain('£150,690');
    expect(html).toContain('Anytown Council published them');
    expect(html).toContain('Nothing imported yet: Silent Council.');
    expect(html).toContain('June 2018 and October 2018 to February 2019 (Anytown Council)');
  });

  it('leads to the page of the body that was chosen', async () => {
    const { status, headers } = await show(app, '/money?body=anytown-council&year=2018-19');
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/money/anytown-council?year=2018-19');
  });

  it('never adds what is made up to what was published', async () => {
    expect(await data('/money?as=json&kind=published')).toMatchObject({ madeUp: false, pence: 15_069_000 });
    expect(await data('/money?as=json&kind=invented')).toMatchObject({ madeUp: true, pence: 7_700 });
    expect((await show(app, '/money?kind=invented')).html).toContain('made up for the demonstration');
  });

  it('stays with the demonstration until asked; a body’s own page shows what it published', async () => {
    expect(await data('/money?as=json')).toMatchObject({ madeUp: true });
    expect(await data('/money/othertown-council?as=json')).toMatchObject({ madeUp: false, pence: 1_000 });
  });

  it('says in every row of its file whose the payments are', async () => {
    const { html } = await show(app, '/money?as=csv&kind=published');
    const [head, ...rows] = html.trim().split('\r\n');
    expect(head).toContain('published_by,made_up');
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatch(/2018-19,net,Anytown Council,no$/);
  });
});

describe('the page of one body', () => {
  it('asks each supplier for what a penny either side of the line asks for', async () => {
    const { suppliers, rule } = await data('/money/anytown-council?as=json');
    const tiers = Object.fromEntries(
      suppliers.map((row: { name: string; tier: string }) => [row.name, row.tier]),
    );
    expect(tiers).toEqual({
      'Just Under Ltd': 'charter',
      'On The Line Ltd': 'both',
      'Just Over Ltd': 'review',
      'All Paid Back Ltd': 'nothing',
    });
    expect(rule).toContain('Exactly £50,000: both');
  });

  it('goes by the rule the body has set, and says whose rule it is', async () => {
    const body = await buildBody(db, { name: 'Own Rule Council' });
    await db
      .insertInto('tier_rule')
      .values({
        body_id: body.bodyId,
        effective_from: '2018-04-01',
        threshold_pence: 1_000_00,
        at_line: 'review',
        vat_basis: 'net',
        source: 'the council’s policy of March 2018',
      })
      .execute();
    await pay(body.bodyId, [[100_000, 'Own Line Ltd', '2018-06-01']]);
    const { html } = await show(app, '/money/own-rule-council');
    expect(html).toContain('Exactly £1,000: the Review.');
    expect(html).toContain('The rule is the council’s policy of March 2018, in force from 1 April 2018.');
  });

  it('finds a supplier by part of its name, and says so where there is none', async () => {
    const { html } = await show(app, '/money/anytown-council?q=line');
    expect(html).toContain('Suppliers 1 to 1 of 1');
    expect((await show(app, '/money/anytown-council?q=100%25')).html).toContain(
      'No supplier paid in this year',
    );
  });

  it('says what would be here before anything was imported', async () => {
    const { status, html } = await show(app, '/money/silent-council');
    expect(status).toBe(200);
    expect(html).toContain('No payments here yet');
  });

  it('takes an address that makes no sense for the nearest that does', async () => {
    for (const query of ['year=1066-67', 'year=x', 'page=-1', 'page=1e9', 'kind=other']) {
      expect((await show(app, `/money/anytown-council?${query}`)).status).toBe(200);
    }
  });
});

describe('the lines behind a figure', () => {
  it('come to the figure, each with its file and line', async () => {
    const found = await data('/money/anytown-council/payments?as=json&year=2018-19&supplier=on-the-line-ltd');
    expect(found).toMatchObject({ payments: 2, pence: 5_000_000, publishedBy: ['Anytown Council'] });
    expect(found.lines).toMatchObject([
      { paidOn: '2018-07-01', fileName: '1.csv', line: 4, publisher: 'Anytown Council' },
      { paidOn: '2018-05-01', line: 3 },
    ]);
  });

  it('can be of one month, one kind, or everything', async () => {
    const pence = async (query: string) =>
      (await data(`/money/anytown-council/payments?as=json&${query}`)).pence;
    expect(await pence('year=2018-19&month=2018-05')).toBe(2_500_000);
    expect(await pence('year=2018-19&category=Printing')).toBe(5_000_000);
    expect(await pence('year=2018-19')).toBe(15_068_000);
  });

  it('name no supplier that is not there', async () => {
    expect((await show(app, '/money/anytown-council/payments?supplier=nobody')).status).toBe(404);
  });
});
