import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned, recordedTypes } from '../../../../test/builders/delivery.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { NotFound } from '../../../db/errors.ts';
import { getPromise } from '../promises.queries.ts';
import { answerVariation } from '../variations/answer-variation.ts';
import { proposeVariation } from '../variations/propose-variation.ts';
import { listSpends } from './call-offs.queries.ts';
import { recordSpend } from './record-spend.ts';
import { takeBackSpend } from './take-back-spend.ts';

const publicUrl = 'http://localhost';
const now = '2027-01-04T09:00:00Z';
const today = Temporal.PlainDate.from('2027-01-04');
let site: TestSite;
let signed: Awaited<ReturnType<typeof buildSigned>>;
let manager: string;
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(Temporal.Instant.from(now)) });
  signed = await buildSigned(site.db, { visitsPerSpendPence: 10_000_000 });
  manager = await signInAs(site.db, signed.manager.personId, signed.manager.hat);
});
afterAll(() => site.close());

const day = (text: string) => Temporal.PlainDate.from(text);
const desk = () => `/work/${signed.bodySlug}/contracts/${signed.procurementSlug}`;
const visits = () => getPromise(site.db, { bodyId: signed.bodyId, promiseId: signed.visitsId }, today);
const later = '2027-01-04T10:00:00Z';
const spend = (pence: number, who = signed.manager) =>
  attempt(site.db, who.at(later), (tx, by) =>
    recordSpend(tx, by, {
      ...signed,
      pence,
      from: day('2026-10-01'),
      to: day('2026-12-31'),
      dueOn: day('2027-06-30'),
      publicUrl,
    }),
  );
const takeBack = (spendId: string, reason: string, who = signed.manager) =>
  attempt(site.db, who.at(now), (tx, by) => takeBackSpend(tx, by, { ...signed, spendId, reason, publicUrl }));
const lettersAbout = (subject: string) =>
  site.db
    .selectFrom('mail_message')
    .select('body')
    .where('subject', 'like', `${subject}%`)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
const days = (name: string, text: string) => {
  const [year = '', month = '', dayOf = ''] = text.split('-');
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: dayOf };
};
const typed = (pounds: string) => ({
  pounds,
  ...days('from', '2026-10-01'),
  ...days('to', '2026-12-31'),
  ...days('dueOn', '2027-06-30'),
});

describe('a promise for each so many pounds spent', () => {
  it('owes nothing when the contract is signed, and is said as it was promised', async () => {
    const promise = await visits();
    expect(promise.instalments).toEqual([]);
    expect(promise).toMatchObject({
      levels: { promised: 0 },
      timing: 'not-yet-due',
      perSpendPence: 10_000_000,
    });
    const page = await show(site.app, `/promises/${signed.bodySlug}/${signed.visitsId}`);
    expect(page.html).toContain('promised 1 visit for each £100,000 spent');
    expect(page.html).toContain('Nothing is recorded yet');
    const found = await site.db
      .selectFrom('search_document')
      .select('summary')
      .where('path', 'like', `%${signed.visitsId}`)
      .executeTakeFirst();
    expect(found?.summary).toContain('1 visit for each £100,000 spent');
  });

  it('owes for what the contract manager records, and carries the rest forward', async () => {
    expect((await show(site.app, desk(), manager)).html).toContain(`${desk()}/spend`);
    const recorded = await send(site.app, `${desk()}/spend`, typed('250,000'), manager);
    expect([recorded.status, recorded.headers.get('location')]).toEqual([303, `${desk()}/spend?owed=1`]);
    expect((await visits()).levels.promised).toBe(2);
    expect(await spend(5_000_000)).toMatchObject({ instalments: 1 });
    const { levels, instalments } = await visits();
    expect(levels.promised).toBe(3);
    expect(instalments.map(({ quantity, source }) => [quantity, source])).toEqual([
      [2, 'call-off'],
      [1, 'call-off'],
    ]);
    const letters = await lettersAbout('You owe more');
    expect(letters.map(({ body }) => /\d+ visits? by 30 June 2027/.exec(body)?.[0])).toEqual([
      '2 visits by 30 June 2027',
      '1 visit by 30 June 2027',
    ]);
    const page = await show(site.app, `/promises/${signed.bodySlug}/${signed.visitsId}`);
    expect(page.html).toContain('£300,000 is spent so far. That owes 3 visits');
    expect(page.html).toContain('The next is owed when £400,000 is spent');
    const data = await show(site.app, `/promises/${signed.bodySlug}/${signed.visitsId}?as=json`);
    expect(JSON.parse(data.html).data.spend).toMatchObject({
      spentPence: 30_000_000,
      owed: 3,
      carriedForward: '0',
      recorded: [
        { pence: 25_000_000, owed: 2 },
        { pence: 5_000_000, owed: 1, dueOn: '2027-06-30' },
      ],
    });
    const other = await getPromise(site.db, { bodyId: signed.bodyId, promiseId: signed.jobsId }, today);
    expect(other.instalments).toHaveLength(1);
    const entry = await site.db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'spend-called-off')
      .orderBy('id')
      .executeTakeFirst();
    expect(JSON.parse(entry?.facts ?? '')).toMatchObject({
      pence: 25_000_000,
      promises: [{ promise: signed.visitsId, quantity: 2, dueOn: '2027-06-30' }],
    });
  });

  it('says what is wrong beside the field, and keeps what was typed', async () => {
    const empty = await send(site.app, `${desk()}/spend`, {}, manager);
    expect(empty.status).toBe(422);
    for (const said of ['Say how much was spent', 'Enter the first day', 'Enter by when'])
      expect(empty.html).toContain(said);
    const tomorrow = { ...typed('70,000'), ...days('to', '2027-01-05') };
    const future = await send(site.app, `${desk()}/spend`, tomorrow, manager);
    expect(future.status).toBe(422);
    expect(future.html).toContain('Record only what is spent');
    expect(future.html).toContain('value="70,000"');
    const again = await send(site.app, `${desk()}/spend`, typed('250000'), manager);
    expect(again.html).toContain('is recorded for these days already');
  });

  it('is recorded by the contract manager of a contract that promises something for spend, and nobody else', async () => {
    await expect(spend(1, signed.officer)).rejects.toThrow(NotFound);
    const officer = await signInAs(site.db, signed.officer.personId, signed.officer.hat);
    expect((await show(site.app, `${desk()}/spend`, officer)).status).toBeGreaterThanOrEqual(403);
    const outright = await buildSigned(site.db);
    const own = await signInAs(site.db, outright.manager.personId, outright.manager.hat);
    const path = `/work/${outright.bodySlug}/contracts/${outright.procurementSlug}`;
    expect((await show(site.app, `${path}/spend`, own)).status).toBe(404);
    expect((await show(site.app, path, own)).html).not.toContain(`${path}/spend`);
  });
});

describe('spend recorded wrongly', () => {
  it('is taken back with a reason: what it made owed is owed no more, for everyone to see', async () => {
    const [first, second] = await listSpends(site.db, signed);
    const [one = '', other = ''] = [first?.spendId, second?.spendId];
    const path = `${desk()}/spend/${one}/take-back`;
    expect((await send(site.app, path, { reason: ' ' }, manager)).html).toContain('Say what was wrong');
    expect(await takeBack(one, '')).toEqual({ refused: 'reason-blank' });
    await expect(takeBack(one, 'Not mine.', signed.officer)).rejects.toThrow(NotFound);
    const done = await send(site.app, path, { reason: 'An invoice was entered twice.' }, manager);
    expect(done.headers.get('location')).toBe(`${desk()}/spend?taken-back`);
    expect((await visits()).levels.promised).toBe(1);
    expect(await lettersAbout('Spend taken back')).toHaveLength(1);
    expect(await takeBack(one, 'Again.')).toEqual({ refused: 'taken-back-already' });
    const page = await show(site.app, `/promises/${signed.bodySlug}/${signed.visitsId}`);
    expect(page.html).toContain('An invoice was entered twice.');
    expect(page.html).toContain('£50,000 is spent so far');
    // £50,000 and £60,000 owe one in all, and one is owed already.
    expect(await spend(6_000_000)).toMatchObject({ instalments: 0 });
    expect(await takeBack(other, 'It was another contract.')).toEqual({ takenBack: other });
    expect((await visits()).instalments).toEqual([]);
    expect(await spend(4_000_000)).toMatchObject({ instalments: 1 });
    expect(await recordedTypes(site.db, signed.procurementId)).toContain('spend-taken-back');
  });

  it('is agreed by both sides once they have changed what it made owed', async () => {
    const promise = await visits();
    const plan = promise.instalments.map(({ quantity, place }) => ({
      quantity,
      place,
      dueOn: day('2027-09-30'),
    }));
    const reason = 'The scaffolding for these home visits comes three months later.';
    const proposed = await attempt(site.db, signed.maker.at(now), (tx, by) =>
      proposeVariation(tx, by, { ...promise, plan, reason }),
    );
    expect(proposed).toMatchObject({ number: expect.any(Number) });
    const { number } = proposed as { number: number };
    await attempt(site.db, signed.manager.at(now), (tx, by) =>
      answerVariation(tx, by, { ...promise, number, answer: 'agreed', reason: '', clause: '' }),
    );
    const last = (await listSpends(site.db, signed)).find(({ pence }) => pence === 4_000_000);
    expect(await takeBack(last?.spendId ?? '', 'Entered twice.')).toEqual({ refused: 'changed-since' });
  });
});
