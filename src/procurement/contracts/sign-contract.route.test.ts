import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDelivery, type Delivery } from '../../../test/builders/delivery.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { listContractTasks } from './list-contract-tasks.ts';

const after = Temporal.Instant.from('2026-09-11T09:00:00Z');
const during = Temporal.Instant.from('2026-09-10T09:00:00Z');
let site: TestSite;
let waiting: TestSite;
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(after) });
  waiting = await openTestSite({ clock: clockAt(during) });
});
afterAll(async () => {
  await site.close();
  await waiting.close();
});

const dates = {
  'startsOn-day': '14',
  'startsOn-month': '9',
  'startsOn-year': '2026',
  'endsOn-day': '13',
  'endsOn-month': '9',
  'endsOn-year': '2028',
  'verdictDueOn-day': '31',
  'verdictDueOn-month': '3',
  'verdictDueOn-year': '2028',
};
const pathOf = ({ bodySlug, procurementSlug }: Delivery) =>
  `/work/${bodySlug}/contracts/${procurementSlug}/sign`;
const officerOf = (on: TestSite, { officer }: Delivery) => signInAs(on.db, officer.personId, officer.hat);

describe('the desk where a contract is signed', () => {
  it('shows what becomes a promise, and signs with a remedy for each', async () => {
    const delivery = await buildDelivery(site.db);
    const cookie = await officerOf(site, delivery);
    const { html } = await show(site.app, pathOf(delivery), cookie);
    expect(html).toContain('180 visits, Failsworth and Hollinwood, by 31 October 2026');
    const remedy = { 'remedy.home-safety-visits': '£45 back for each visit not made.' };
    const signed = await send(site.app, pathOf(delivery), { ...dates, ...remedy }, cookie);
    const promises = signed.headers.get('location') ?? '';
    expect(promises).toBe(`/contracts/${delivery.bodySlug}/${delivery.procurementSlug}/promises`);
    const href = (await show(site.app, promises)).html.match(/href="(\/promises\/[^"]+)"/)?.[1] ?? '';
    expect((await show(site.app, href)).html).toContain('£45 back for each visit not made.');
    expect((await show(site.app, pathOf(delivery), cookie)).html).toContain('This contract is signed');
  });

  it('says what is wrong with the dates, beside them', async () => {
    const delivery = await buildDelivery(site.db);
    const cookie = await officerOf(site, delivery);
    const missing = await send(site.app, pathOf(delivery), { ...dates, 'endsOn-year': '' }, cookie);
    expect(missing.status).toBe(422);
    expect(missing.html).toContain('The day it ends needs a year');
    const late = await send(site.app, pathOf(delivery), { ...dates, 'verdictDueOn-year': '2029' }, cookie);
    expect(late.html).toContain('the verdict must come after the start');
  });

  it('waits for standstill to end, and says until when and by which rule', async () => {
    const delivery = await buildDelivery(waiting.db);
    const cookie = await officerOf(waiting, delivery);
    const { html } = await show(waiting.app, pathOf(delivery), cookie);
    expect(html).toContain('Standstill runs to the end of 10 September 2026');
    expect(html).toContain('section 51');
    const { personId, hat } = delivery.officer;
    expect(await listContractTasks(waiting.db, personId, [hat], during)).toEqual([]);
    expect(await listContractTasks(waiting.db, personId, [hat], after)).toMatchObject([
      { href: pathOf(delivery) },
    ]);
  });

  it('is the procurement officer’s alone', async () => {
    const delivery = await buildDelivery(site.db);
    const { personId, hat } = delivery.manager;
    const manager = await signInAs(site.db, personId, hat);
    expect((await show(site.app, pathOf(delivery), manager)).status).toBe(403);
    expect((await show(site.app, pathOf(delivery))).status).toBe(303);
  });
});
