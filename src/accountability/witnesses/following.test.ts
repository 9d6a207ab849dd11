import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attempt, buildSigned, recordedTypes } from '../../../test/builders/delivery.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { nobody } from '../../acts/nobody.ts';
import { systemRandom } from '../../values/random.ts';
import { escalateReports } from './ladder/escalate-reports.ts';
import { listWitnessTasks } from './list-witness-tasks.ts';
import { reportWitness } from './report-witness.ts';

let site: TestSite;
let signed: Awaited<ReturnType<typeof buildSigned>>;
const now = Temporal.Instant.from('2026-12-01T10:00:00Z');

beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(now) });
  signed = await buildSigned(site.db);
});
afterAll(() => site.close());

const escalate = (at: string) =>
  escalateReports(
    site.db,
    { actor: nobody, clock: clockAt(Temporal.Instant.from(at)), random: systemRandom() },
    { publicUrl: 'https://place.example' },
  );

it('takes a “not seen” that nobody answers to the contract manager and the elected members, each once, in the open', async () => {
  const { bodySlug, bodyId, visitsId } = signed;
  const reported = await attempt(site.db, signed.resident.at('2026-09-24T20:05:00Z'), (tx, by) =>
    reportWitness(tx, by, {
      bodyId,
      promiseId: visitsId,
      seen: false,
      words: 'Nobody came to our stairs at all.',
      seenOn: Temporal.PlainDate.from('2026-09-20'),
    }),
  );
  const id = 'reportId' in reported ? reported.reportId : '';
  await escalate('2026-10-08T12:00:00Z');
  const steps = () =>
    site.db.selectFrom('report_step').select(['rung', 'answer_due_on']).orderBy('since').execute();
  expect(await steps()).toEqual([]);
  await escalate('2026-10-09T12:00:00Z');
  await escalate('2026-10-10T12:00:00Z');
  expect((await steps()).map(({ rung }) => rung)).toEqual(['manager']);
  const tasks = await listWitnessTasks(site.db, signed.manager.personId, [signed.manager.hat], now);
  expect(tasks.map(({ href }) => href)).toContain(`/work/${bodySlug}/reports/${id}`);
  await escalate('2026-11-10T12:00:00Z');
  expect((await steps()).map(({ rung }) => rung)).toEqual(['manager', 'member']);
  expect(await recordedTypes(site.db, signed.procurementId)).toContain('witness-escalated');
  const page = await show(site.app, `/promises/${bodySlug}/${visitsId}`);
  expect(page.html).toContain('it went to the contract manager');
  expect(page.html).toContain('The elected members have it now');
  expect(page.html).not.toContain('our stairs');

  const member = await signInAs(site.db, signed.member.personId, signed.member.hat);
  const desk = `/work/${bodySlug}/reports/${id}`;
  expect((await send(site.app, `${desk}/answer`, { answer: ' ' }, member)).status).toBe(422);
  await send(site.app, `${desk}/answer`, { answer: 'We went with the supplier, and it is done.' }, member);
  const resident = await signInAs(site.db, signed.resident.personId, signed.resident.hat);
  const own = `/promises/${bodySlug}/${visitsId}/report`;
  expect((await show(site.app, own, resident)).html).toContain('We went with the supplier');
  await send(site.app, `${own}/rating`, { rating: 'settled' }, resident);
  expect((await show(site.app, own, resident)).html).toContain('You said that this settles it.');
});

it('lists what can be seen by district and date, as a page, JSON and CSV', async () => {
  const page = await show(site.app, '/promises?when=all');
  expect(page.html).toContain(`/promises/${signed.bodySlug}/${signed.visitsId}/report`);
  const bury = await show(site.app, '/promises?when=all&district=bury');
  expect(bury.html).toContain('There is no such promise to see');
  expect((await show(site.app, '/promises?when=all&as=json')).html).toMatch(/"total":\s*[1-9]/);
  expect((await show(site.app, '/promises?when=all&as=csv')).html).toContain('Promise,Address,Supplier');
  expect((await show(site.app, '/promises?postcode=nonsense')).html).toContain('Choose a district');
});
