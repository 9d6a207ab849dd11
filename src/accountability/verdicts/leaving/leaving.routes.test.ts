import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned, recordedTypes } from '../../../../test/builders/delivery.ts';
import { writeParts } from '../../../../test/builders/verdicts.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { giveVerdict } from '../give-verdict.ts';
import { listVerdictTasks } from '../list-verdict-tasks.ts';

let site: TestSite;
let signed: Awaited<ReturnType<typeof buildSigned>>;
let manager: string;
let desk: string;
const now = Temporal.Instant.from('2028-03-01T13:00:00Z');
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(now) });
  signed = await buildSigned(site.db);
  manager = await signInAs(site.db, signed.manager.personId, signed.manager.hat);
  desk = `/work/${signed.bodySlug}/contracts/${signed.procurementSlug}/leaving`;
  await writeParts(site.db, signed);
  await attempt(site.db, signed.member.at('2028-03-01T12:00:00Z'), (tx, by) =>
    giveVerdict(tx, by, {
      ...signed,
      decision: 'stop',
      reason: 'No home safety visit was verified in two years, and residents were not told why.',
    }),
  );
});
afterAll(() => site.close());

const step = {
  people: 'Households that wait for a visit',
  what: 'Another team visits them.',
  answers: 'Head of housing',
  help: 'Ring 0161 496 0000.',
  'dueOn-day': '1',
  'dueOn-month': '9',
  'dueOn-year': '2028',
};
async function hrefTo(end: string): Promise<string> {
  const { html } = await show(site.app, desk, manager);
  return new RegExp(`href="([^"]+/leaving/[^"]+${end})"`).exec(html)?.[1] ?? '';
}
const everyone = async () =>
  (await show(site.app, `/contracts/${signed.bodySlug}/${signed.procurementSlug}/verdict`)).html;

describe('when a contract stops, people', () => {
  it('are told step by step, and a step is ticked once, late or not', async () => {
    const past = await send(site.app, desk, { ...step, 'dueOn-year': '2027' }, manager);
    expect([past.status, past.html.includes('This day is over')]).toEqual([422, true]);
    expect((await send(site.app, desk, step, manager)).status).toBe(303);
    const tick = await hrefTo('[0-9a-f]');
    const on = { 'doneOn-day': '1', 'doneOn-month': '3', 'doneOn-year': '2028' };
    expect((await send(site.app, tick, on, manager)).status).toBe(303);
    expect((await send(site.app, tick, on, manager)).html).toContain('ticked already');
    expect(await everyone()).toContain('Done on 1 March 2028');
    const again = await send(
      site.app,
      `${tick}/withdraw`,
      { reason: 'Another team visits them now.' },
      manager,
    );
    expect([again.status, again.html]).toEqual([422, expect.stringContaining('so it stands')]);
  });

  it('read why a step is withdrawn; it stays, is no part of the plan, and is withdrawn once', async () => {
    await send(site.app, desk, { ...step, what: 'The depot in Royton stays open.' }, manager);
    const withdraw = await hrefTo('/withdraw');
    const short = await send(site.app, withdraw, { reason: 'No.' }, manager);
    expect([short.status, short.html]).toEqual([422, expect.stringContaining('at least eight words')]);
    const reason = 'The depot closes in May, and people are told of another place by letter.';
    expect((await send(site.app, withdraw, { reason }, manager)).status).toBe(303);
    const shown = await everyone();
    for (const part of [
      'The depot in Royton stays open.',
      'Withdrawn on 1 March 2028',
      reason,
      '1 of 1 step',
    ])
      expect(shown).toContain(part);
    expect((await send(site.app, withdraw, { reason }, manager)).html).toContain('withdrawn already');
    const on = { 'doneOn-day': '1', 'doneOn-month': '3', 'doneOn-year': '2028' };
    const tick = withdraw.replace('/withdraw', '');
    expect((await send(site.app, tick, on, manager)).html).toContain('This step is withdrawn');
    expect(await recordedTypes(site.db, signed.procurementId)).toContain('leaving-step-withdrawn');
    const tasks = await listVerdictTasks(site.db, '', [signed.manager.hat], now);
    expect(tasks.filter(({ href }) => href === desk)).toEqual([]);
  });
});
