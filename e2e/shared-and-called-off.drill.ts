import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../test/browser.ts';
import { buildSigned } from '../test/builders/delivery.ts';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onAPhone } from './tab.ts';

const PRIME = 'Maeve Corrigan-Shah';
const TREES = '/work/bury-council/contracts/street-trees-in-bury';

let site: StorySite;
let phone: Cast;
let prime: { supplierId: string; bidId: string; bodyId: string; procurementId: string; promiseId: string };
beforeAll(async () => {
  site = await serveStory();
  phone = gatherCast(site.address, onAPhone);
  prime = await site.db
    .selectFrom('promise as p')
    .innerJoin('measure as m', 'm.id', 'p.measure_id')
    .innerJoin('supplier as s', 's.id', 'p.supplier_id')
    .innerJoin('award as a', (join) =>
      join.onRef('a.body_id', '=', 'p.body_id').onRef('a.procurement_id', '=', 'p.procurement_id'),
    )
    .select(['p.supplier_id as supplierId', 'a.bid_id as bidId', 'p.body_id as bodyId'])
    .select(['p.procurement_id as procurementId', 'p.id as promiseId'])
    .where('m.slug', '=', 'local-jobs')
    .where('s.slug', 'like', 'larkhill%')
    .executeTakeFirstOrThrow();
}, 180_000);
afterAll(async () => {
  await phone.leave();
  await site.close();
});

/** Nothing that axe finds, and nothing that scrolls sideways. */
async function expectNoFaults(page: Page): Promise<void> {
  expect(await axeFaults(page), page.url()).toEqual([]);
  const folder = process.env['PP_SHOTS'];
  for (const width of folder ? [360, 768, 1280] : []) {
    await page.setViewportSize({ width, height: 900 });
    const name = new URL(page.url()).pathname.replaceAll(/[^a-z]+/g, '_').slice(-60);
    await page.screenshot({ path: `${folder}/${name}_${width}.png`, fullPage: true });
  }
}

describe('one delivery for two buyers', () => {
  it('is told once, split between them, and counts for each in part', async () => {
    const other = await buildSigned(site.db, { supplier: prime });
    const page = await phone.as(PRIME);
    await visit(page, '/supplier/deliveries');
    await follow(page, /Jobs for local people/);
    await expectNoFaults(page);
    const shares = page.getByRole('group', { name: /How much of it counts/ }).getByRole('textbox');
    await page.getByLabel('How much was delivered, in all?').fill('2');
    await fillIn(page, {
      'What was done?': 'Two joiners worked a year, half of it in each town.',
      'Or a link that shows it': 'https://example.org/rota',
    });
    await shares.nth(0).fill('1.5');
    await shares.nth(1).fill('1');
    expect(await pressInVain(page, 'Send this claim')).toContain('come to more than was delivered');
    await shares.nth(0).fill('1');
    await press(page, 'Send this claim');
    expect(new URL(page.url()).pathname).toBe('/supplier/promises');
    const counted = await site.db
      .selectFrom('claim')
      .select(['body_id', 'counted_quantity'])
      .where('report_id', 'is not', null)
      .where('promise_id', 'in', [prime.promiseId, other.jobsId])
      .execute();
    expect(counted.map(({ counted_quantity }) => Number(counted_quantity))).toEqual([1, 1]);
  });
});

describe('a sub-contractor', () => {
  it('tells the prime, whose claim it becomes once it is passed on', async () => {
    const { bidId, bodyId, procurementId } = prime;
    const trees = await site.db
      .selectFrom('supplier')
      .select(['id', 'name'])
      .where('slug', '=', 'rootwarden-trees')
      .executeTakeFirstOrThrow();
    const of = { body_id: bodyId, procurement_id: procurementId, bid_id: bidId };
    await site.db
      .insertInto('opened_subcontractor')
      .values({
        ...of,
        id: crypto.randomUUID(),
        position: 90,
        named_supplier_id: trees.id,
        name: trees.name,
        work: 'Gardens',
        share_basis_points: 500,
        confirmed: true,
      })
      .execute();
    const below = await phone.as('Nell Rootham');
    await visit(below, '/supplier/promises');
    await expectNoFaults(below);
    await follow(below, /Jobs for local people/);
    await expectNoFaults(below);
    await below.getByLabel(/^How much, since/).fill('0.5');
    await fillIn(below, { 'What was done?': 'A gardener from Shaw worked half a year on these homes.' });
    await press(below, /^Tell /);
    expect(await mainText(below)).toContain('passes it on or sends it back');
    const page = await phone.as(PRIME);
    await follow(page, /^Pass on or send back 1 report.*Jobs for local people/i);
    await expectNoFaults(page);
    await choose(page, 'Pass it on to the buyer as our claim');
    await press(page, 'Answer');
    expect(await mainText(page)).toContain('Passed on to the buyer.');
    await visit(page, '/waiting');
    expect(await mainText(page)).not.toMatch(/Pass on or send back.*Jobs for local people/i);
  });
});

describe('a contract manager of a call-off', () => {
  it('records what was spent, which makes owed what was promised for it, and takes a mistake back', async () => {
    const page = await phone.as('Vikram Ellery');
    await visit(page, TREES);
    await follow(page, 'What was spent');
    await expectNoFaults(page);
    expect(await pressInVain(page, 'Record it')).toContain('Say how much was spent');
    await page.getByLabel('How much was spent').fill('44,600');
    await fillInDate(page, 'From which day?', '2026-10-01');
    await fillInDate(page, 'To which day?', '2026-10-31');
    await fillInDate(page, 'By when is what it makes owed', '2027-10-31');
    await press(page, 'Record it');
    expect(await mainText(page)).toContain('40 weeks owed so far');
    await follow(page, 'Apprenticeship weeks');
    expect(await mainText(page)).toContain('£178,800 is spent so far. That owes 40 weeks');
    await expectNoFaults(page);
    await visit(page, `${TREES}/spend`);
    await follow(page, /Take it back.*1 to 31 October/);
    await expectNoFaults(page);
    await fillIn(page, { 'What was wrong?': 'An invoice of another contract was entered here.' });
    await press(page, 'Take it back');
    expect(await mainText(page)).toContain('30 weeks owed so far');
  });
});
