import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSigned } from '../../../test/builders/delivery.ts';
import { buildPerson } from '../../../test/builders/people.ts';
import { hiddenPlace, htmlPage, phoneJpeg } from '../../../test/builders/pictures.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { listWitnessTasks } from './list-witness-tasks.ts';

let site: TestSite;
let folder: string;
let signed: Awaited<ReturnType<typeof buildSigned>>;
let page: string;
const now = Temporal.Instant.from('2026-09-24T20:05:00Z');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pp-route-photos-'));
  site = await openTestSite({ clock: clockAt(now), files: folder });
  signed = await buildSigned(site.db);
  page = `/promises/${signed.bodySlug}/${signed.visitsId}`;
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const resident = async () => {
  const { personId } = await buildPerson(site.db);
  return { personId, cookie: await signInAs(site.db, personId) };
};
const maker = () => signInAs(site.db, signed.maker.personId, signed.maker.hat);
const fields = {
  seen: 'no',
  words: 'Nobody has been since.',
  'seenOn-day': '20',
  'seenOn-month': '9',
  'seenOn-year': '2026',
};
const fileOf = (bytes: Buffer, name: string) => new File([new Uint8Array(bytes)], name);
const reportOf = (personId: string) =>
  site.db
    .selectFrom('witness_report')
    .selectAll()
    .where('reported_by', '=', personId)
    .executeTakeFirstOrThrow();
const manager = () => signInAs(site.db, signed.manager.personId, signed.manager.hat);
const deskPath = (id: string) => `/work/${signed.bodySlug}/reports/${id}`;
const showIt = async (id: string) =>
  send(site.app, `${deskPath(id)}/reading`, { decision: 'show' }, await manager());

describe('telling what you saw', () => {
  it('asks to sign in, and says before sending what becomes public', async () => {
    const report = await show(site.app, `${page}/report`);
    expect(report.headers.get('location')).toContain('/sign-in');
    const { cookie } = await resident();
    const { html } = await show(site.app, `${page}/report`, cookie);
    expect(html).toContain('your words and photo are public. Your name is not.');
  });

  it('says everything that is wrong at once, beside each field, and keeps what was typed', async () => {
    const { cookie } = await resident();
    const answer = await send(
      site.app,
      `${page}/report`,
      { words: '', 'seenOn-day': '31', 'seenOn-month': '9' },
      cookie,
    );
    expect(answer.status).toBe(422);
    for (const sentence of ['Say whether you have seen it', 'in a few words', 'needs a year'])
      expect(answer.html).toContain(sentence);
    expect(answer.html).toContain('value="31"');
    const future = await send(site.app, `${page}/report`, { ...fields, 'seenOn-day': '30' }, cookie);
    expect(future.html).toContain('That day is still to come');
    expect(future.html).toContain('Nobody has been since.');
  });

  it('refuses a page that calls itself a photo', async () => {
    const { cookie } = await resident();
    const photo = fileOf(htmlPage, 'me.jpg');
    const answer = await send(site.app, `${page}/report`, { ...fields, photo }, cookie);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('not of a kind we can take');
  });
});

describe('a “not seen” on its way', () => {
  it('is read by its two parties only until the supplier answers, then by everyone, then settled', async () => {
    const { personId, cookie } = await resident();
    const photo = fileOf(phoneJpeg(), 'card.jpg');
    const sent = await send(site.app, `${page}/report`, { ...fields, photo }, cookie);
    expect(sent.headers.get('location')).toBe(`${page}/report?thanks`);
    expect((await show(site.app, `${page}/report`, cookie)).html).toContain('until 8 October 2026');
    const before = await show(site.app, page);
    expect(before.html).toContain('1 report that it was not seen is with the supplier');
    expect(before.html).not.toContain('Nobody has been since');

    const { id } = await reportOf(personId);
    const photoPath = `${page}/reports/${id}/photo`;
    expect((await show(site.app, photoPath)).status).toBe(404);
    expect((await show(site.app, photoPath, cookie)).status).toBe(200);
    const tasks = await listWitnessTasks(site.db, signed.maker.personId, [signed.maker.hat], now);
    const answerPath = `/supplier/reports/${signed.bodySlug}/${id}`;
    expect(tasks.map(({ href, due }) => [href, due?.toString()])).toContainEqual([answerPath, '2026-10-08']);

    const makers = await maker();
    expect((await show(site.app, answerPath, makers)).html).toContain('Nobody has been since');
    expect((await send(site.app, answerPath, { reply: ' ' }, makers)).status).toBe(422);
    await send(site.app, answerPath, { reply: 'The fitter wrote the wrong flat. We are sorry.' }, makers);
    // Answered, but nobody has read the words yet: they count, and do not show.
    const unread = await show(site.app, page);
    expect(unread.html).toContain('They have not been read yet');
    expect(unread.html).not.toContain('Nobody has been since');
    expect((await show(site.app, photoPath)).status).toBe(404);
    await showIt(id);
    const after = await show(site.app, page);
    expect(after.html).toContain('Nobody has been since');
    expect(after.html).toContain('The fitter wrote the wrong flat');
    const shown = await show(site.app, photoPath);
    expect(shown.headers.get('content-disposition')).toBe('attachment; filename="card.jpg"');
    expect(shown.html).not.toContain(hiddenPlace);

    const [task] = await listWitnessTasks(site.db, personId, [{ kind: 'resident' }], now);
    expect(task?.href).toBe(`${page}/report`);
    const none = await send(site.app, `${page}/report/rating`, {}, cookie);
    expect(none.html).toContain('Say whether it is settled');
    await send(site.app, `${page}/report/rating`, { rating: 'settled' }, cookie);
    expect((await show(site.app, page)).html).toContain('Settled, the resident says.');
  });

  it('never shows a resident’s name', async () => {
    const person = await buildPerson(site.db, { name: 'Callum Reddish-Hope' });
    const cookie = await signInAs(site.db, person.personId);
    await send(
      site.app,
      `${page}/report`,
      { ...fields, seen: 'yes', words: 'I saw it, it is solid.' },
      cookie,
    );
    expect((await show(site.app, page)).html).not.toContain('I saw it, it is solid.');
    await showIt((await reportOf(person.personId)).id);
    const { html } = await show(site.app, page);
    expect(html).toContain('I saw it, it is solid.');
    expect(html).not.toContain('Callum');
    expect((await show(site.app, `${page}?as=json`)).html).not.toMatch(/Callum|solid/);
  });

  it('cannot be rated by somebody else, nor answered by another supplier', async () => {
    const { personId, cookie } = await resident();
    await send(site.app, `${page}/report`, fields, cookie);
    const { id } = await reportOf(personId);
    const other = await buildSigned(site.db);
    const stranger = await signInAs(site.db, other.maker.personId, other.maker.hat);
    expect((await show(site.app, `/supplier/reports/${signed.bodySlug}/${id}`, stranger)).status).toBe(404);
    const { cookie: somebody } = await resident();
    expect((await show(site.app, `${page}/report/rating`, somebody)).status).toBe(404);
  });
});
