import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSigned } from '../../../test/builders/delivery.ts';
import { buildRound, roundDays } from '../../../test/builders/participation.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { furthestLevel } from './near.rules.ts';

/** A site of its own for each test: what the front page says is kept for a moment. */
async function open(at = roundDays.during): Promise<TestSite> {
  const test = await openTestSite({ clock: clockAt(at) });
  opened.push(test);
  return test;
}
const opened: TestSite[] = [];
afterAll(() => Promise.all(opened.map((test) => test.close())));

describe('the front page of a new installation', () => {
  it('says honestly that there is nothing yet, and where to look', async () => {
    const { app } = await open();
    const { html, status } = await show(app, '/');
    expect(status).toBe(200);
    for (const empty of [
      'Nothing is open today',
      'Nothing to tell yet',
      'Nothing is promised yet',
      'No payments are published here yet',
    ])
      expect(html).toContain(empty);
    expect(html).not.toMatch(/£\d/);
  });
});

describe('the front page', () => {
  let test: TestSite;
  beforeAll(async () => {
    test = await open(Temporal.Instant.from('2026-09-15T10:00:00Z'));
    await buildSigned(test.db);
    await buildRound(test.db, {
      title: 'School meals',
      question: 'What matters in school meals?',
      minutes: 4,
    });
    await test.db.insertInto('outward_code').values({ code: 'ZZ1', district_slug: 'oldham' }).execute();
  });

  it('shows what is open, with how long it takes', async () => {
    const { html } = await show(test.app, '/');
    expect(html).toContain('What matters in school meals?');
    expect(html).toContain('Closes 20 September 2026 · about 4 minutes');
    expect(html).toContain('Have your say in 4 minutes');
  });
  it('shows promises, and nobody else’s business', async () => {
    const { html } = await show(test.app, '/');
    expect(html).toContain('180 home safety visits, Failsworth and Hollinwood');
    const people = await test.db.selectFrom('person').select('name').execute();
    for (const { name } of people) expect(html).not.toContain(name ?? '');
  });
  it('finds the district of a postcode, and keeps the postcode in no address', async () => {
    const { status, headers } = await show(test.app, '/?postcode=ZZ1+1AA');
    expect([status, headers.get('location')]).toEqual([303, '/?near=oldham#near']);
    const { html } = await show(test.app, '/?near=oldham');
    expect(html).toContain('Promised in Oldham');
  });
  it('asks which district where a postcode is in two', async () => {
    await test.db.insertInto('outward_code').values({ code: 'ZZ1', district_slug: 'bury' }).execute();
    const { html, status } = await show(test.app, '/?postcode=zz1');
    expect(status).toBe(200);
    expect(html).toContain('ZZ1 is partly in Bury and Oldham. Which is yours?');
    expect(html).toContain('href="/?near=bury#near"');
  });
  it.each([
    ['Failsworth', 'We cannot read this as a postcode.'],
    ['EH1 1AA', 'EH1 is outside Greater Manchester.'],
  ])('says what is wrong beside the field and keeps what was typed: %s', async (typed, sentence) => {
    const { html, status } = await show(test.app, `/?postcode=${encodeURIComponent(typed)}`);
    expect(status).toBe(422);
    expect(html).toContain('<title>Error: ');
    expect(html).toContain(`<a href="#postcode">${sentence}`);
    expect(html).toContain(`value="${typed}"`);
  });
  it('is answered again with its ETag alone, and gives no cookie', async () => {
    const first = await show(test.app, '/');
    const etag = first.headers.get('etag') ?? '';
    const again = await test.app.request('/', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(first.headers.getSetCookie()).toEqual([]);
  });
  it('has a twin for machines', async () => {
    const { html } = await show(test.app, '/?as=json');
    expect(JSON.parse(html)).toMatchObject({ data: { open: { count: 1 }, money: null, changed: null } });
  });
});

it('one badge says how far anybody has come', () => {
  const levels = { promised: 10, claimed: 0, evidenced: 0, verified: 0, witnessed: 0 };
  expect(furthestLevel(levels)).toBeNull();
  expect(furthestLevel({ ...levels, claimed: 5, evidenced: 5 })).toBe('evidenced');
  expect(furthestLevel({ ...levels, claimed: 5, witnessed: 1 })).toBe('witnessed');
});
