import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildDelivery, contractDates, recordedTypes } from '../../../test/builders/delivery.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { signContract } from '../../procurement/contracts/sign-contract.ts';
import { insertKpis } from '../../procurement/criteria/indicators/indicators.queries.ts';
import { beginPeriod } from './begin-period.ts';
import { listPerformanceTasks } from './list-performance-tasks.ts';

const now = Temporal.Instant.from('2027-10-01T09:00:00Z');
let site: TestSite;
let contract: Awaited<ReturnType<typeof buildDelivery>>;
let manager: string;

beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(now) });
  contract = await buildDelivery(site.db);
  const names = ['Repairs within five days', 'Visits that were kept'];
  const indicators = names.map((name, index) => ({
    position: index + 1,
    name,
    measured: 'From the job sheets, each quarter',
    target: '95 of 100',
  }));
  await carriedOut(site.db, async (tx) => {
    await insertKpis(tx, contract, indicators, { by: contract.officer.personId, at: now });
    return {};
  });
  await carriedOut(site.db, (tx) =>
    signContract(tx, contract.officer.at('2026-09-14T09:00:00Z'), { ...contract, ...contractDates }),
  );
  manager = await signInAs(site.db, contract.manager.personId, contract.manager.hat);
});
afterAll(() => site.close());

const desk = () => `/work/${contract.bodySlug}/contracts/${contract.procurementSlug}/performance`;
const publicPage = () => `/contracts/${contract.bodySlug}/${contract.procurementSlug}/performance`;
const until = (text: string) => {
  const [year = '', month = '', day = ''] = text.split('-');
  return { 'to-year': year, 'to-month': month, 'to-day': day };
};
const rating = {
  measured: '91 of 100',
  rating: 'approaching-target',
  reason: 'Ninety-one repairs of 100 were within five days, and a second van comes in May.',
};
const notice = {
  identifier: 'ocds-h6vhtk-0777',
  'platform-day': '30',
  'platform-month': '9',
  'platform-year': '2027',
  'platform-time': '10:00',
};

describe('how a contract performs', () => {
  it('waits for the contract manager when a year is over, and says before that what will be judged', async () => {
    const tasks = await listPerformanceTasks(site.db, contract.manager.personId, [contract.manager.hat], now);
    expect(tasks).toMatchObject([{ href: desk(), due: Temporal.PlainDate.from('2027-10-13') }]);
    const { html } = await show(site.app, publicPage());
    expect(html).toContain('has not judged this contract yet');
    expect(html).toContain('Visits that were kept');
  });

  it('is judged up to a day that is over, within a year', async () => {
    const tooLong = await send(site.app, desk(), until('2027-09-20'), manager);
    expect(tooLong.status).toBe(422);
    expect(tooLong.html).toContain('within twelve months');
    expect(tooLong.html).toContain('value="20"');
    expect((await send(site.app, desk(), until('2027-09-13'), manager)).status).toBe(303);
    const again = await attempt(site.db, contract.manager.at(now.toString()), (tx, by) =>
      beginPeriod(tx, by, { ...contract, to: Temporal.PlainDate.from('2027-09-20') }),
    );
    expect(again).toEqual({ refused: 'one-open' });
  });

  it('asks for a figure and a reason beside each rating, keeps what was typed, and goes on when all are rated', async () => {
    const empty = await send(
      site.app,
      `${desk()}/1/1`,
      { ...rating, measured: ' ', reason: 'Good.' },
      manager,
    );
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Say what was measured');
    expect(empty.html).toMatch(/value="approaching-target"[^>]*checked/);
    expect((await send(site.app, `${desk()}/1/1`, rating, manager)).status).toBe(303);
    expect((await show(site.app, `${desk()}/1/notice`, manager)).status).toBe(303);
    expect((await show(site.app, publicPage())).html).not.toContain('91 of 100');
    const kept = {
      measured: '98 of 100',
      rating: 'good',
      reason: 'Ninety-eight visits of 100 were kept, three more than the target asks for.',
    };
    expect((await send(site.app, `${desk()}/1/2`, kept, manager)).status).toBe(303);
    expect((await show(site.app, `${desk()}/1/notice`, manager)).html).toContain('Larkhill');
  });

  it('is published with its notice, and then nobody changes it', async () => {
    expect((await send(site.app, `${desk()}/1/notice`, notice, manager)).status).toBe(303);
    const { html } = await show(site.app, publicPage());
    expect(html).toContain('found 1 of 2 good');
    expect(html).toContain('ocds-h6vhtk-0777');
    expect(await recordedTypes(site.db, contract.procurementId)).toContain('performance-published');
    expect((await send(site.app, `${desk()}/1/1`, rating, manager)).status).toBe(404);
    const change = site.db.updateTable('performance_rating').set({ rating: 'good' });
    await expect(change.where('body_id', '=', contract.bodyId).execute()).rejects.toThrow(/published/);
    const twin = JSON.parse((await show(site.app, `${publicPage()}?as=json`)).html) as { data: unknown };
    expect(twin.data).toMatchObject({
      periods: [{ ratings: [{ rating: 'approaching-target' }, { rating: 'good' }] }],
    });
    expect(
      await listPerformanceTasks(site.db, contract.manager.personId, [contract.manager.hat], now),
    ).toEqual([]);
  });

  it('is the contract manager’s to judge', async () => {
    const officer = await signInAs(site.db, contract.officer.personId, contract.officer.hat);
    expect((await show(site.app, desk(), officer)).status).toBe(403);
  });
});
