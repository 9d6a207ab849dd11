import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAt, attempt, buildSigned, recordedTypes } from '../../../../test/builders/delivery.ts';
import { buildOfficer, buildPerson } from '../../../../test/builders/people.ts';
import { hiddenPlace, phoneJpeg } from '../../../../test/builders/pictures.ts';
import { seatOnWatch } from '../../../../test/builders/watching.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import type { By } from '../../../acts/by.ts';
import { clockAt } from '../../../acts/clock.ts';
import { NotFound } from '../../../db/errors.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { fileVisit, type VisitInput } from './file-visit.ts';
import { listMonitorTasks } from './list-monitor-tasks.ts';
import { readVisit } from './read-visit.ts';
import { replyToVisit } from './reply-to-visit.ts';

let site: TestSite;
let folder: string;
let signed: Awaited<ReturnType<typeof buildSigned>>;
let page: string;
const now = Temporal.Instant.from('2026-11-24T20:05:00Z');
const day = (text: string) => Temporal.PlainDate.from(text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pp-visits-'));
  site = await openTestSite({ clock: clockAt(now), files: folder });
  signed = await buildSigned(site.db);
  page = `/promises/${signed.bodySlug}/${signed.visitsId}`;
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const aMonitor = async () => {
  const { personId } = await buildPerson(site.db);
  await seatOnWatch(site.db, { ...signed, personId });
  return personId;
};
const seenIt: Omit<VisitInput, 'bodyId' | 'promiseId'> = {
  found: 'seen',
  shownName: 'Callum',
  words: 'I went along on two visits.',
  visitedOn: day('2026-11-20'),
  answers: { counts: 'yes', evidence: 'yes', place: 'yes', 'not-this': 'not-sure' },
};
const file = (personId: string, change: Partial<VisitInput> = {}, when = now.toString()) =>
  attempt(
    site.db,
    { ...signed.resident.at(when), actor: { personId, hat: { kind: 'resident' } } },
    (tx, by) => fileVisit(tx, by, { ...signed, promiseId: signed.visitsId, ...seenIt, ...change }),
  );
const fields = {
  'visitedOn-day': '21',
  'visitedOn-month': '11',
  'visitedOn-year': '2026',
  'asked-counts': 'no',
  'asked-evidence': 'no',
  'asked-place': 'yes',
  'asked-not-this': 'not-sure',
  found: 'not-seen',
  words: 'Nobody came while I waited.',
  shownName: 'Winnie',
};

describe('a named monitor’s visit', () => {
  it('is for whoever has a seat on a panel that watches', async () => {
    const { personId } = await buildPerson(site.db);
    expect(await file(personId)).toEqual({ refused: 'not-seated' });
    await seatOnWatch(site.db, { ...signed, personId, state: 'offered' });
    expect(await file(personId)).toEqual({ refused: 'not-seated' });
    await seatOnWatch(site.db, { ...signed, personId: signed.maker.personId });
    expect(await file(signed.maker.personId)).toEqual({ refused: 'own-promise' });
  });

  it('is filed once a day, of a day that has been, until 30 days after the contract’s end', async () => {
    const personId = await aMonitor();
    expect(await file(personId, { visitedOn: day('2026-11-25') })).toEqual({ refused: 'date-in-future' });
    expect(await file(personId, { visitedOn: day('2026-09-13') })).toEqual({
      refused: 'date-before-promise',
    });
    expect(await file(personId, { answers: { counts: 'yes' } })).toEqual({ refused: 'answers-missing' });
    expect(await file(personId, { shownName: ' ' })).toEqual({ refused: 'name-missing' });
    const both = await Promise.all([file(personId), file(personId)]);
    expect(both.filter((one) => 'visitId' in one)).toHaveLength(1);
    expect(both).toContainEqual({ refused: 'already-that-day' });
    expect(await file(personId, {}, '2028-10-14T09:00:00Z')).toEqual({ refused: 'contract-over' });
    const last = { visitedOn: day('2028-09-12') };
    expect(await file(personId, last, '2028-10-13T09:00:00Z')).toHaveProperty('visitId');
  });

  it('changes no count of the promise, and is on the record without its words', async () => {
    const key = { bodyId: signed.bodyId, promiseId: signed.visitsId };
    const before = await getPromise(site.db, key, day('2026-11-24'));
    await file(await aMonitor());
    const after = await getPromise(site.db, key, day('2026-11-24'));
    expect([after.levels, after.reports]).toEqual([before.levels, before.reports]);
    expect((await recordedTypes(site.db, signed.procurementId)).includes('monitor-visited')).toBe(true);
    const entries = await site.db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'monitor-visited')
      .execute();
    expect(entries.map(({ facts }) => facts).join(' ')).not.toMatch(/Callum|went along|"found"/);
  });
});

describe('the pages of a visit', () => {
  it('are not there for anybody else, and keep everything that was typed', async () => {
    const stranger = await signInAs(site.db, (await buildPerson(site.db)).personId);
    expect((await show(site.app, `${page}/visit`, stranger)).status).toBe(404);
    expect((await send(site.app, `${page}/visit`, fields, stranger)).status).toBe(404);
    const personId = await aMonitor();
    const tasks = await listMonitorTasks(site.db, personId, [{ kind: 'resident' }], now);
    expect(tasks.map(({ href }) => href)).toContain(`${page}/visit`);
    const cookie = await signInAs(site.db, personId);
    expect((await show(site.app, page, cookie)).html).toContain(`href="${page}/visit"`);
    const wrong = { ...fields, 'asked-counts': '', 'visitedOn-day': '31' };
    const answer = await send(site.app, `${page}/visit`, wrong, cookie);
    expect(answer.status).toBe(422);
    for (const kept of ['Nobody came while I waited.', 'value="Winnie"', 'value="31"'])
      expect(answer.html).toContain(kept);
    const unanswered = await send(site.app, `${page}/visit`, { ...fields, 'asked-counts': '' }, cookie);
    expect([unanswered.status, unanswered.html]).toEqual([422, expect.stringContaining('Choose an answer')]);
  });

  it('show what was not seen once the supplier has answered, with its photo', async () => {
    const personId = await aMonitor();
    const cookie = await signInAs(site.db, personId);
    const photo = new File([new Uint8Array(phoneJpeg())], 'door.jpg');
    const words = 'The door stayed shut all morning.';
    const sent = await send(site.app, `${page}/visit`, { ...fields, words, photo }, cookie);
    expect(sent.headers.get('location')).toBe(`${page}/visit?thanks`);
    const { id } = await site.db
      .selectFrom('monitor_visit')
      .select('id')
      .where('visited_by', '=', personId)
      .executeTakeFirstOrThrow();
    const photoPath = `${page}/visits/${id}/photo`;
    expect((await show(site.app, page)).html).not.toContain(words);
    expect((await show(site.app, photoPath)).status).toBe(404);

    const other = await buildSigned(site.db);
    const answerPath = `/supplier/visits/${signed.bodySlug}/${id}`;
    const wrongOne = await signInAs(site.db, other.maker.personId, other.maker.hat);
    expect((await show(site.app, answerPath, wrongOne)).status).toBe(404);
    const replyAs = attempt(site.db, other.maker.at(now.toString()), (tx, by) =>
      replyToVisit(tx, by, { bodyId: signed.bodyId, visitId: id, reply: 'Not ours.' }),
    );
    await expect(replyAs).rejects.toThrow(NotFound);
    const tasks = await listMonitorTasks(site.db, signed.maker.personId, [signed.maker.hat], now);
    expect(tasks.map(({ href }) => href)).toContain(answerPath);
    const maker = await signInAs(site.db, signed.maker.personId, signed.maker.hat);
    expect((await show(site.app, answerPath, maker)).html).toContain(words);
    expect((await send(site.app, answerPath, { reply: ' ' }, maker)).status).toBe(422);
    await send(site.app, answerPath, { reply: 'The fitter was ill. We come on Monday.' }, maker);
    const again = await send(site.app, answerPath, { reply: 'Once more.' }, maker).catch(() => undefined);
    expect(again?.status ?? 422).toBe(422);

    const unread = (await show(site.app, page)).html;
    expect(unread).toContain('The fitter was ill');
    expect(unread).toContain('They have not been read yet');
    for (const part of [words, 'Winnie']) expect(unread).not.toContain(part);
    expect((await show(site.app, photoPath)).status).toBe(404);
    const manager = await signInAs(site.db, signed.manager.personId, signed.manager.hat);
    const deskPath = `/work/${signed.bodySlug}/visits/${id}`;
    expect((await show(site.app, `/work/${signed.bodySlug}/reports`, manager)).html).toContain(deskPath);
    expect((await send(site.app, deskPath, { decision: 'show' }, manager)).status).toBe(303);

    const { html } = await show(site.app, page);
    for (const part of ['A named monitor did not see it', words, 'The fitter was ill', 'Winnie'])
      expect(html).toContain(part);
    const { data } = JSON.parse((await show(site.app, `${page}?as=json`)).html) as {
      data: { visits: { words: string | null }[] };
    };
    expect(data.visits.map((visit) => visit.words)).toContain(words);
    expect(JSON.stringify(data)).not.toContain('Winnie');
    const shown = await show(site.app, photoPath);
    expect(shown.status).toBe(200);
    expect(shown.html).not.toContain(hiddenPlace);
  });
});

describe('what a monitor wrote', () => {
  const readAs = (by: By, visitId: string, decision: string, reason: string) =>
    attempt(site.db, by, (tx) =>
      readVisit(tx, by, { bodyId: signed.bodyId, visitId, decision, ground: 'personal', reason }),
    );
  const why = 'It gives the name of a person who lives there.';

  it('is kept back by two people only, of bad news never by contract managers alone, and for a reason', async () => {
    const filed = await file(await aMonitor(), {
      found: 'not-seen',
      words: 'Mrs Pike’s son slammed the door.',
    });
    const { visitId } = filed as { visitId: string };
    const reader = await buildOfficer(site.db, signed.bodyId, 'facilitator');
    const facilitator = actingAt(now.toString(), reader.personId, {
      kind: 'body',
      bodyId: signed.bodyId,
      role: 'facilitator',
    });
    const manager = signed.manager.at(now.toString());
    expect(await readAs(manager, visitId, 'decline', why)).toEqual({ reading: 'held' });
    expect(await readAs(manager, visitId, 'decline', why)).toEqual({ refused: 'same-reader' });
    expect(await readAs(facilitator, visitId, 'decline', 'No.')).toEqual({ refused: 'reason-short' });
    expect(await readAs(facilitator, visitId, 'decline', why)).toEqual({ reading: 'withheld' });
    await expect(readAs(signed.resident.at(now.toString()), visitId, 'show', '')).rejects.toThrow(NotFound);
    expect(await recordedTypes(site.db, signed.procurementId)).toContain('monitor-visit-read');
  });

  it('cannot be kept back in the database without two who read it', async () => {
    const { visitId } = (await file(await aMonitor(), { found: 'partly' })) as { visitId: string };
    const kept = site.db.updateTable('monitor_visit').set({ reading: 'withheld' }).where('id', '=', visitId);
    await expect(kept.execute()).rejects.toMatchObject({ constraint: 'monitor_visit_read_by_two' });
  });
});
