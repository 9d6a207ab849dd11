import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltRound,
  buildAnswers,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { openTestSite, send, show, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { publishResults } from '../../participation/results/publish-results.ts';
import { giveAnswer } from '../../participation/voice/give-answer.ts';
import { formatReceiptSecret, receiptSecretFrom } from '../../participation/voice/receipt-secret.rules.ts';

let test: TestSite;
let round: BuiltRound;
let code: string;
let now: Temporal.Instant = roundDays.during;
beforeAll(async () => {
  test = await openTestSite({ clock: { now: () => Promise.resolve(now) } });
  const { db, site } = test;
  round = await buildRound(db);
  const { personId } = await buildResident(db);
  const receiptSecret = receiptSecretFrom('form', personId, round.roundId);
  const at = roundDays.during;
  const input = { roundId: round.roundId, personId, points: [60, 25, 15], receiptSecret, at };
  await giveAnswer(site.pool, site.random, input);
  await buildAnswers(db, site.pool, round.roundId, { count: 14, points: [20, 50, 30] });
  code = formatReceiptSecret(receiptSecret);
});
afterAll(() => test.close());

const open = (typed: string) => send(test.app, '/receipt', { code: typed });

describe('the form', () => {
  it('keeps the code out of every address', async () => {
    const { html, headers } = await show(test.app, '/receipt');
    expect(html).toContain('<form action="/receipt" method="post"');
    expect(headers.get('cache-control')).toBe('no-store');
    const { html: tried } = await show(test.app, `/receipt?code=${code}`);
    expect(tried).not.toContain('60 of your 100 points');
  });
  it.each([
    ['hello', 'A receipt code has twenty letters'],
    ['BCDF-GHJK-MNPQ-RSTV-WXYZ', 'No receipt opens with this code'],
  ])('keeps what was typed and says what is wrong: %s', async (typed, sentence) => {
    const { html, status } = await open(typed);
    expect(status).toBe(422);
    expect(html).toContain(`<a href="#code">${sentence}`);
    expect(html).toContain(`value="${typed}"`);
    expect(html).not.toContain('of your 100 points');
  });
});

describe('a receipt', () => {
  it('opens with its code alone, however it is typed, and is kept nowhere', async () => {
    const { html, status, headers } = await open(code.toLowerCase().replaceAll('-', ' '));
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('60 of your 100 points');
    expect(html).toContain('Others can still answer until 20 September 2026.');
    expect(html).not.toContain('The entry of the close');
    expect(html).not.toContain(code);
  });
  it('opens again: looking is not an act', async () => {
    expect((await open(code)).status).toBe(200);
  });
  it('goes on with the results, once they are out', async () => {
    now = roundDays.after;
    const by = { ...round.commissioner, clock: clockAt(now) };
    await carriedOut(test.db, (tx) => publishResults(tx, by, { roundId: round.roundId }));
    const { html } = await open(code);
    expect(html).toContain('60 of your 100 points');
    expect(html).toContain('15 people took part.');
    expect(html).toContain('must adopt, vary or decline each priority by 20 October 2026');
    expect(html).toContain('/results"');
  });
  it('says that the copy is what it was when the round closed, and where the record tells of that', async () => {
    const { html } = await open(code);
    expect(html).toContain('as it was when the round closed: its fingerprint is in the record of that day.');
    expect(html).toMatch(/<a href="\/record\/[0-9a-f-]+">The entry of the close<\/a>/);
  });
  it('says nothing of anybody else’s answer', async () => {
    const { html } = await open(code);
    expect(html).not.toContain('20 of your 100 points');
  });
});

describe('one’s own copy', () => {
  it('is erased with its code, and the answer goes on counting', async () => {
    const erase = (typed: string) => send(test.app, '/receipt/erase', { code: typed });
    expect((await erase('hello')).status).toBe(422);
    const done = await erase(code);
    expect(done.html).toContain('Your copy is erased');
    expect((await open(code)).html).toContain('No receipt opens with this code');
    expect((await erase(code)).html).toContain('No receipt opens with this code');
    const { html } = await show(test.app, `/say/${round.slug}/results`);
    expect(html).toContain('15 people');
  });
});

it('cannot be guessed at by the hundred', async () => {
  const tries = await Promise.all(Array.from({ length: 25 }, () => open('BCDF-GHJK-MNPQ-RSTV-WXYZ')));
  expect(tries.some(({ status, html }) => status === 429 || html.includes('Too many tries'))).toBe(true);
});
