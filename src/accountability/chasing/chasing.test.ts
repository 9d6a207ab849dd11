import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned, recordedTypes } from '../../../test/builders/delivery.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { nobody } from '../../acts/nobody.ts';
import { systemRandom } from '../../values/random.ts';
import { makeClaim } from '../evidence/make-claim.ts';
import { chasePromises } from './chase-promises.ts';
import { listChases } from './chases.queries.ts';
import { listChaseTasks } from './list-chase-tasks.ts';
import { useRemedy } from './use-remedy.ts';

/** 180 visits were promised by 31 October 2026: late from 29 November. */
const lateSince = Temporal.Instant.from('2027-01-11T09:00:00Z');
const publicUrl = 'https://procurement.example.org';
let site: TestSite;
let signed: Awaited<ReturnType<typeof buildSigned>>;
let manager: string;
let maker: string;

beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(lateSince) });
  signed = await buildSigned(site.db);
  manager = await signInAs(site.db, signed.manager.personId, signed.manager.hat);
  maker = await signInAs(site.db, signed.maker.personId, signed.maker.hat);
});
afterAll(() => site.close());

const chaseOn = (when: string) =>
  chasePromises(
    site.db,
    { actor: nobody, clock: clockAt(Temporal.Instant.from(when)), random: systemRandom() },
    { publicUrl },
  );
const key = () => ({ bodyId: signed.bodyId, promiseId: signed.visitsId });
const rungs = async () => (await listChases(site.db, key())).map(({ rung }) => rung);
const mailAbout = async () =>
  (
    await site.db.selectFrom('mail_message').select(['subject', 'body']).orderBy('created_at').execute()
  ).filter(({ body }) => body.includes(signed.visitsId) || body.includes('/supplier/plans/'));
const desk = () => `/work/${signed.bodySlug}/late/${signed.visitsId}`;
const ask = {
  words: 'Thirty visits of 180 have a sheet. Say how the other visits will be made, and by when.',
  'answerDueOn-day': '25',
  'answerDueOn-month': '1',
  'answerDueOn-year': '2027',
};
const remedyWords = 'The plan names no dates for the visits, so a share of the price is held back.';
const tasksOf = async (who: 'manager' | 'member' | 'maker', when: string) =>
  (await listChaseTasks(site.db, signed[who].personId, [signed[who].hat], Temporal.Instant.from(when))).map(
    ({ href }) => href,
  );

describe('a promise that comes due and is late', () => {
  it('is reminded of once, 30 days before, and told late once, 28 days after', async () => {
    await chaseOn('2026-09-20T09:00:00Z');
    expect(await rungs()).toEqual([]);
    await chaseOn('2026-10-02T09:00:00Z');
    await chaseOn('2026-10-03T09:00:00Z');
    expect(await rungs()).toEqual(['reminded']);
    await chaseOn('2026-11-28T09:00:00Z');
    await chaseOn('2026-11-29T09:00:00Z');
    await chaseOn('2026-12-20T09:00:00Z');
    expect(await rungs()).toEqual(['reminded', 'late']);
    expect((await mailAbout()).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Due on 31 October 2026/),
      expect.stringMatching(/^Late: /),
    ]);
  });

  it('waits for the contract manager, who asks for a plan with days enough to answer', async () => {
    expect(await tasksOf('manager', '2027-01-11T09:00:00Z')).toEqual([desk()]);
    const soon = await send(site.app, `${desk()}/plan`, { ...ask, 'answerDueOn-day': '17' }, manager);
    expect(soon.status).toBe(422);
    expect(soon.html).toContain('at least 7 days');
    expect(soon.html).toContain('Thirty visits of 180');
    expect((await send(site.app, `${desk()}/plan`, ask, manager)).status).toBe(303);
    const member = await signInAs(site.db, signed.member.personId, signed.member.hat);
    expect((await show(site.app, desk(), member)).html).not.toContain('<textarea');
  });

  it('hears the supplier before a remedy is used, whoever tries', async () => {
    const early = await attempt(site.db, signed.manager.at('2027-01-20T09:00:00Z'), (tx, by) =>
      useRemedy(tx, by, { ...key(), words: remedyWords, amountPence: 100_00, publicUrl }),
    );
    expect(early).toEqual({ refused: 'not-heard' });
    const row = {
      body_id: signed.bodyId,
      procurement_id: signed.procurementId,
      promise_id: signed.visitsId,
      id: crypto.randomUUID(),
      rung: 'remedy' as const,
      due_on: Temporal.PlainDate.from('2026-10-31'),
      at: Temporal.Instant.from('2027-01-20T09:00:00Z'),
      by_person: signed.manager.personId,
      words: remedyWords,
    };
    await expect(site.db.insertInto('promise_chase').values(row).execute()).rejects.toThrow(/heard first/);
  });

  it('is answered by the supplier once, beside what was asked', async () => {
    const [plan = ''] = await tasksOf('maker', '2027-01-12T09:00:00Z');
    expect(plan).toMatch(/^\/supplier\/plans\//);
    expect((await send(site.app, plan, { answer: ' ' }, maker)).html).toContain('Say what you will do');
    const answer = 'Two more visitors begin in February and make 40 visits a month.';
    expect((await send(site.app, plan, { answer }, maker)).status).toBe(303);
    expect((await show(site.app, desk(), manager)).html).toContain(answer);
    expect(await tasksOf('maker', '2027-01-12T09:00:00Z')).toEqual([]);
  });

  it('goes to the elected members when the plan did not make it good in 28 days', async () => {
    await chaseOn('2027-02-22T09:00:00Z');
    expect(await rungs()).not.toContain('member-told');
    await chaseOn('2027-02-23T09:00:00Z');
    expect(await rungs()).toContain('member-told');
    expect(await tasksOf('member', '2027-02-23T09:00:00Z')).toEqual([desk()]);
  });

  it('comes to the contract’s remedy, on the record, and no answer or rung changes afterwards', async () => {
    const used = await send(site.app, `${desk()}/remedy`, { words: remedyWords, amount: '4,500' }, manager);
    expect(used.status).toBe(303);
    expect((await show(site.app, desk(), manager)).html).toContain('£4,500.00');
    expect(await recordedTypes(site.db, signed.procurementId)).toEqual(
      expect.arrayContaining(['promise-chased', 'promise-plan-answered']),
    );
    const change = site.db.updateTable('promise_chase').set({ words: 'Something else.' });
    await expect(change.where('rung', '=', 'remedy').execute()).rejects.toThrow(/stands/);
  });

  it('is nobody’s task any more once proof for all of it has come', async () => {
    await attempt(site.db, signed.maker.at('2027-03-01T09:00:00Z'), (tx, by) =>
      makeClaim(tx, by, { ...key(), quantity: 180, note: 'All.', link: 'https://larkhill.example.org/v' }),
    );
    expect(await tasksOf('member', '2027-03-02T09:00:00Z')).toEqual([]);
    expect((await show(site.app, `/work/${signed.bodySlug}/late`, manager)).html).toContain(
      'No promise is late',
    );
  });
});
