import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { openMailedLink } from '../cast.ts';
import { choose, fillIn, follow, mainText, press, visit } from '../form.ts';
import { openTab } from '../tab.ts';
import { openVisitor } from '../visitor.ts';
import { signInByMail } from '../visitors.ts';
import { asked, type Play } from './play.ts';

/** The round opens, people answer by link and by code, and it closes. */
export async function givePoints(play: Play): Promise<void> {
  await play.site.moveClock(Temporal.Instant.from('2026-11-13T09:05:00Z'));
  const codes = await printCodes(play, 15);
  await answerByLink(play);
  await answerByCode(play, codes.pop() ?? '');
  const { address } = play.site;
  await Promise.all(codes.map((code, place) => answerQuietlyByCode(address, code, place)));
  for (let person = 0; person < 14; person += 1) await answerQuietlyByLink(address, person);
  await play.site.moveClock(Temporal.Instant.from('2026-11-28T00:00:00Z'));
}

/** A facilitator has letters with joining codes made from a list of addresses, as a file for mail-merge. */
async function printCodes({ cast }: Play, count: number): Promise<string[]> {
  const page = await cast.as('Grace Okello-Dunn');
  await visit(page, `${asked.desk}/codes`);
  await follow(page, 'Letters to addresses');
  const rows = Array.from(
    { length: count },
    (_, place) => `Home ${place + 1},${place + 1} Rail Street,OL4 1AA,1`,
  );
  const list = ['name,address 1,postcode,adults', ...rows].join('\n');
  await fillIn(page, { 'What for': 'Homes on Rail Street' });
  await page
    .getByLabel('The list, as CSV')
    .setInputFiles({ name: 'homes.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Get a CSV for mail-merge' }).click(),
  ]);
  const letters = parse(await readFile(await file.path()), { bom: true, columns: true });
  const codes = (letters as Record<string, string>[]).map(({ code }) => code ?? '');
  expect(codes.filter((code) => code !== '')).toHaveLength(count);
  return codes;
}

/** Asked once they have answered, since the round is about one purchase. */
async function workForNoBidder(page: Page): Promise<void> {
  await choose(page, 'No');
  await press(page, 'Go on');
}

/** From the front page, with an e-mail address. Her numbers make 200; the page offers to scale them. */
async function answerByLink(play: Play): Promise<void> {
  const { page, complaints } = await openTab(play.site.address, play.way);
  await visit(page, '/');
  await follow(page, 'Have your say');
  await follow(page, asked.question);
  await follow(page, 'Have your say in 5 minutes');
  await fillIn(page, { 'Your e-mail address': 'rukhsana@example.org' });
  await press(page, 'Send me the link');
  await openMailedLink(page, 'rukhsana@example.org');
  await fillIn(page, { 'Your postcode': 'OL1 3LN' });
  await press(page, 'Go on');
  await fillInPoints(page, ['60', '40', '80', '20']);
  await press(page, 'Give my points');
  expect(await mainText(page)).toContain('Your points add up to 200');
  await press(page, 'Give these points');
  await workForNoBidder(page);
  play.receiptCode = await readReceiptCode(page);
  await visit(page, `${asked.page}/join`);
  expect(await mainText(page)).toContain('You have answered');
  await visit(page, '/waiting');
  await press(page, 'Sign out');
  expect(await mainText(page)).toContain('You are signed out');
  expect(complaints).toEqual([]);
  await page.context().close();
}

/** With a code, and the steppers: the server keeps the total where there is no script. */
async function answerByCode(play: Play, code: string): Promise<void> {
  const { page, complaints } = await openTab(play.site.address, play.way);
  await visit(page, asked.page);
  await follow(page, 'Have your say in 5 minutes');
  await follow(page, 'I have a code from a letter, a library or a stall');
  await fillIn(page, { 'Your code': code.toLowerCase() });
  await press(page, 'Go on');
  await fillIn(page, { 'Your postcode': 'M35' });
  await press(page, 'Go on');
  await choose(page, 'Oldham');
  await press(page, 'Go on');
  await fillInPoints(page, ['30', '15', '50', '0']);
  await press(page, '5 more for Cleaner air and energy');
  await page.getByText('All 100 are given').waitFor();
  await press(page, 'Give my points');
  await workForNoBidder(page);
  await readReceiptCode(page);
  expect(complaints).toEqual([]);
  await page.context().close();
}

async function fillInPoints(page: Page, points: readonly string[]): Promise<void> {
  for (const [place, outcome] of asked.outcomes.entries())
    await page.getByLabel(outcome, { exact: true }).fill(points[place] ?? '');
}

async function readReceiptCode(page: Page): Promise<string> {
  const code = (await mainText(page)).match(/\b(?:[A-Z]{4}-){4}[A-Z]{4}\b/)?.[0];
  if (!code) throw new Error(`no receipt code at ${page.url()}`);
  return code;
}

/** Most put stopping problems early first, and local jobs second. */
const patterns = [
  { 'local-jobs': '30', 'fair-work': '20', prevention: '45', environment: '5' },
  { 'local-jobs': '40', 'fair-work': '15', prevention: '40', environment: '5' },
  { 'local-jobs': '25', 'fair-work': '25', prevention: '40', environment: '10' },
];

function fieldsOf(place: number): Record<string, string> {
  const points = Object.entries(patterns[place % patterns.length] ?? {});
  return {
    act: 'give',
    ...Object.fromEntries(points.map(([outcome, given]) => [`points.${outcome}`, given])),
  };
}

async function answerQuietlyByCode(address: string, code: string, place: number): Promise<void> {
  const visitor = openVisitor(address);
  await visitor.send(`${asked.page}/join/code`, { code });
  await visitor.send(`${asked.page}/place`, { postcode: 'OL4' });
  const done = await visitor.send(`${asked.page}/answer`, fieldsOf(place));
  expect(done.path).toBe(`${asked.page}/bidder`);
}

async function answerQuietlyByLink(address: string, person: number): Promise<void> {
  const visitor = openVisitor(address);
  await signInByMail(visitor, `resident-${person}@example.org`);
  await visitor.send(`${asked.page}/place`, { postcode: person % 2 === 0 ? 'OL1' : 'OL2' });
  const done = await visitor.send(`${asked.page}/answer`, fieldsOf(person));
  expect(done.path).toBe(`${asked.page}/bidder`);
}
