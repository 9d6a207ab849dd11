import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSigned, type Delivery } from '../../../test/builders/delivery.ts';
import { buildRound } from '../../../test/builders/participation.ts';
import { buildBody, buildSupplier, carriedOut } from '../../../test/builders/people.ts';
import { buildPayments } from '../../../test/builders/spend.ts';
import { openTestSite, show } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { addSuccession } from '../../people/organisations/add-body.ts';

const clock = clockAt(Temporal.Instant.from('2026-10-10T09:00:00Z'));
const { app, db, site, close } = await openTestSite({ clock });
afterAll(close);

const data = async (path: string) => (await (await app.request(`${path}?as=json`)).json()).data;
let delivery: Delivery;
let supplierSlug = '';
beforeAll(async () => {
  delivery = await buildSigned(db);
  const supplier = await db
    .selectFrom('supplier')
    .select(['slug', 'name'])
    .where('id', '=', delivery.supplierId)
    .executeTakeFirstOrThrow();
  supplierSlug = supplier.slug;
  await db
    .updateTable('supplier')
    .set({ district_slug: 'oldham' })
    .where('id', '=', delivery.supplierId)
    .execute();
  const year = [
    { amount: '50000.00', to: supplier.name, on: '2025-06-01' },
    { amount: '20.00', to: supplier.name, on: '2026-06-01' },
  ];
  await buildPayments(site.pool, delivery.bodyId, [year], { invented: true });
});

describe('a public body', () => {
  it('says what it took over, what it buys and where that stands, what it paid, and roles, not people', async () => {
    const before = await buildBody(db, { name: 'Old Board', endedOn: Temporal.PlainDate.from('2020-04-01') });
    await carriedOut(db, async (tx) => {
      await addSuccession(tx, {
        bodyId: delivery.bodyId,
        predecessorId: before.bodyId,
        succeededOn: Temporal.PlainDate.from('2020-04-01'),
        note: 'It took over the board’s duties.',
      });
      return {};
    });
    const { status, html } = await show(app, `/bodies/${delivery.bodySlug}`);
    expect(status).toBe(200);
    expect(html).toContain('It took over the board’s duties.');
    expect(html).toMatch(/Step \d of 9/);
    expect(html).toContain('£50,000');
    expect(html).toContain('Contract manager');
    expect(html).not.toContain('Leanne Stobbs');
    expect((await show(app, `/bodies/${before.slug}`)).html).toContain('It ended on 1 April 2020.');
    expect(await data(`/bodies/${delivery.bodySlug}`)).toMatchObject({
      predecessors: [{ body: before.slug, succeededOn: '2020-04-01' }],
      money: { financialYear: '2025-26', pence: 5_000_000, madeUp: true },
      offices: expect.arrayContaining(['contract-manager']),
    });
  });

  it('shows what is open, and no round that was not announced', async () => {
    const opensAt = Temporal.Instant.from('2026-10-01T08:00:00Z');
    const closesAt = Temporal.Instant.from('2026-10-30T08:00:00Z');
    const open = await buildRound(db, {
      opensAt,
      closesAt,
      mandateDueOn: Temporal.PlainDate.from('2026-12-01'),
    });
    const { openRounds } = await data(`/bodies/${open.bodySlug}`);
    expect(openRounds).toEqual([open.slug]);
  });

  it('that is not there is not found', async () => {
    for (const path of ['/bodies/nobody', '/suppliers/nobody', '/districts/nowhere']) {
      expect((await show(app, path)).status).toBe(404);
    }
  });
});

describe('a supplier', () => {
  it('says who paid it and asks what, with the rule, what it won, and its promises’ four levels', async () => {
    const { html } = await show(app, `/suppliers/${supplierSlug}`);
    expect(html).toContain('Charter and Review (at least)');
    expect(html).toContain('Exactly £50,000: both.');
    expect(html).toContain('This supplier is made up for the demonstration.');
    for (const level of ['Claimed', 'Evidenced', 'Verified', 'Witnessed']) expect(html).toContain(level);
    const facts = await data(`/suppliers/${supplierSlug}`);
    expect(facts).toMatchObject({
      madeUp: true,
      paid: { financialYear: '2025-26', by: [{ pence: 5_000_000, tier: 'both' }] },
    });
    expect(facts.contracts).toHaveLength(1);
    expect(facts.promises).toHaveLength(2);
  });

  it('shows another year when asked', async () => {
    const { html } = await show(app, `/suppliers/${supplierSlug}?year=2026-27`);
    expect(html).toContain('£20.00');
    // The other year stands in the history alone.
    expect(html.match(/£50,000\.00/g)).toHaveLength(1);
  });

  it('that is real says whose files it is known from, in a demonstration too', async () => {
    const { bodyId } = await buildBody(db);
    await buildPayments(site.pool, bodyId, [[{ amount: '5.00', to: 'Really There Ltd', on: '2025-06-01' }]]);
    expect(await data('/suppliers/really-there-ltd')).toMatchObject({
      madeUp: false,
      paid: { publishedBy: ['Anytown Council'] },
    });
  });

  it('whom nobody paid says so', async () => {
    const { slug } = await buildSupplier(db);
    const { html } = await show(app, `/suppliers/${slug}`);
    expect(html).toContain('No public body has imported a payment to it.');
  });
});

describe('a district', () => {
  it('says who lives there with its source, what was promised and bought there, and who was paid', async () => {
    const { html } = await show(app, '/districts/oldham');
    expect(html).toContain('242,094 people live here.');
    expect(html).toContain('Office for National Statistics');
    const facts = await data('/districts/oldham');
    expect(facts).toMatchObject({ district: 'oldham', bodies: [delivery.bodySlug] });
    expect(facts.promises.length).toBeGreaterThan(0);
    expect(facts.suppliersHere).toMatchObject({ madeUp: true, pence: 5_000_000, suppliers: 1 });
  });

  it('can be searched for', async () => {
    const found = await db
      .selectFrom('search_document')
      .select('path')
      .where('kind', '=', 'district')
      .orderBy('path')
      .execute();
    expect(found).toHaveLength(10);
    expect(found[0]).toEqual({ path: '/districts/bolton' });
  });
});
