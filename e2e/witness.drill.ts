import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phoneJpeg } from '../test/builders/pictures.ts';
import { tabTo } from './by-keyboard.ts';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhone, onAPhoneWithoutScript } from './tab.ts';
import { keepWatch } from './watch.ts';

const [SHE, NEIGHBOUR, SUPPLIER, MANAGER] = [
  'Winifred Oduya',
  'Hannah Quayle-Obi',
  'Maeve Corrigan-Shah',
  'Leanne Stobbs',
];
const NOT_THERE = 'I asked in the whole street. Nobody has been since the spring.';

const watch = keepWatch();
let site: StorySite;
let desk: Cast;
let phone: Cast;
let without: Cast;
let promise: string;
let title: string;
beforeAll(async () => {
  site = await serveStory();
  desk = gatherCast(site.address, { ...onADesk, watch });
  phone = gatherCast(site.address, { ...onAPhone, watch });
  without = gatherCast(site.address, onAPhoneWithoutScript);
  ({ promise, title } = await findPromise());
}, 280_000);
afterAll(async () => {
  await desk.leave();
  await phone.leave();
  await without.leave();
  await site.close();
});

/** One that can be seen in Oldham, on which neither of the two has reported. */
async function findPromise() {
  const found = await site.db
    .selectFrom('promise as p')
    .innerJoin('measure as m', 'm.id', 'p.measure_id')
    .innerJoin('supplier as s', 's.id', 'p.supplier_id')
    .select(['p.id', 'p.title'])
    .where('m.seeable', '=', true)
    .where('p.district_slug', '=', 'oldham')
    .where('s.slug', 'like', 'larkhill%')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('witness_report as w')
            .innerJoin('person as n', 'n.id', 'w.reported_by')
            .select('w.id')
            .whereRef('w.promise_id', '=', 'p.id')
            .where('n.name', 'in', [SHE ?? '', NEIGHBOUR ?? '']),
        ),
      ),
    )
    .orderBy('p.id')
    .executeTakeFirstOrThrow();
  return { promise: `/promises/oldham-council/${found.id}`, title: found.title };
}

async function addPhoto(page: Page): Promise<void> {
  await page
    .getByLabel('A photo, if you have one')
    .setInputFiles({ name: 'street.jpg', mimeType: 'image/jpeg', buffer: phoneJpeg() });
}

async function today(): Promise<string> {
  return (await site.now()).toZonedDateTimeISO('Europe/London').toPlainDate().toString();
}

describe('a resident on a phone', () => {
  it('finds a promise near them, and says by keyboard that it is not there, with a photo', async () => {
    const page = await phone.as(SHE ?? '');
    await visit(page, '/promises');
    await page.getByLabel('District').selectOption({ label: 'Oldham' });
    await page.getByLabel('When').selectOption({ label: 'All' });
    await press(page, 'Show');
    await page.locator(`main a[href="${promise}"]`).first().click();
    await follow(page, 'Seen it? Not seen it? Tell us');
    expect(await pressInVain(page, 'Send it')).toContain('Say whether you have seen it');

    await visit(page, `${promise}/report`);
    await tabTo(page, /^I have seen it/);
    await page.keyboard.press('ArrowDown');
    for (const part of (await today()).split('-').reverse()) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(String(Number(part)));
    }
    await tabTo(page, /^Tell us in your own words/);
    await page.keyboard.type(NOT_THERE);
    await addPhoto(page);
    await tabTo(page, /^Send it$/);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await mainText(page)).toContain('The supplier has until');
  });

  it('or without a script, that it is', async () => {
    const page = await without.as(NEIGHBOUR ?? '');
    await visit(page, `${promise}/report`);
    await choose(page, 'I have seen it');
    await fillInDate(page, 'When did you look?', await today());
    await fillIn(page, { 'Tell us in your own words': 'They came to us in the summer.' });
    await addPhoto(page);
    await press(page, 'Send it');
    expect(await mainText(page)).toContain('It counts now.');
  });
});

describe('what she said', () => {
  it('is read, and stays unseen until the supplier has answered', async () => {
    const reader = await desk.as(MANAGER ?? '');
    await visit(reader, `/work/oldham-council/reports/${await hers()}`);
    await choose(reader, 'Yes, show it');
    await press(reader, 'Save');
    await visit(reader, promise);
    expect(await mainText(reader)).not.toContain(NOT_THERE);

    const supplier = await phone.as(SUPPLIER ?? '');
    await follow(supplier, `Answer a resident who has not seen it: ${title}`);
    await visit(supplier, `/supplier/reports/oldham-council/${await hers()}`);
    expect(await pressInVain(supplier, 'Answer')).toContain('Write your answer');
    await fillIn(supplier, { 'Your answer': 'We come to this street in the last week of the month.' });
    await press(supplier, 'Answer');
    expect(await mainText(supplier)).toContain('You have answered this report.');
  });

  it('is not settled, and everyone reads who has it now', async () => {
    const page = await phone.as(SHE ?? '');
    await follow(page, `Say whether the answer settles it: ${title}`);
    await choose(page, 'No, it is not settled');
    await press(page, 'Send');
    const anyone = await without.as(NEIGHBOUR ?? '');
    await visit(anyone, promise);
    const shown = await mainText(anyone);
    for (const part of [NOT_THERE, 'the last week of the month', 'The contract manager has it now, since'])
      expect(shown).toContain(part);
    expect(shown).not.toContain(SHE);
  });
});

async function hers(): Promise<string> {
  const row = await site.db
    .selectFrom('witness_report')
    .select('id')
    .where('words', '=', NOT_THERE)
    .executeTakeFirstOrThrow();
  return row.id;
}

describe('the pages along the way', () => {
  it('have no fault that axe finds', () => {
    expect(watch.faults()).toEqual([]);
    expect(watch.looked()).toBeGreaterThan(8);
  });
});
