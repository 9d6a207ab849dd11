import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSignature, buildSigner } from '../../../test/builders/charter.ts';
import { actingAt, attempt } from '../../../test/builders/delivery.ts';
import {
  buildBody,
  buildOfficer,
  buildRepresentative,
  buildSupplier,
} from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { systemRandom } from '../../values/random.ts';
import { remindSigners } from './remind-signers.ts';
import { withdrawCharter } from './withdraw-charter.ts';

const today = '2026-11-22T10:00:00Z';
let test: TestSite;
beforeAll(async () => {
  test = await openTestSite({ clock: clockAt(Temporal.Instant.from(today)) });
  await loadReference(test.db);
});
afterAll(() => test.close());

const day = (text: string) => Temporal.PlainDate.from(text);

async function signed(name: string, when: string, given: Parameters<typeof buildSignature>[3] = {}) {
  const { supplierId, slug } = await buildSupplier(test.db, { name });
  const signer = await buildSigner(test.db, supplierId);
  await buildSignature(test.db, signer, when, given);
  return { supplierId, slug, ...signer };
}

describe('a supplier on a phone', () => {
  it('answers one promise a page, keeps what it answered, and signs', async () => {
    const { supplierId, slug } = await buildSupplier(test.db, { name: 'Quiet Joinery' });
    const { personId } = await buildRepresentative(test.db, supplierId, { name: 'Ada Quick' });
    const cookie = await signInAs(test.db, personId, { kind: 'supplier', supplierId });
    const post = (path: string, fields: Record<string, string>) => send(test.app, path, fields, cookie);
    expect((await show(test.app, '/supplier/charter', cookie)).html).toContain('about 5 minutes');
    const begun = await post('/supplier/charter', {});
    expect(begun.headers.get('location')).toBe('/supplier/charter/answers/pay');
    const nothing = await post('/supplier/charter/answers/pay', {});
    expect([nothing.status, nothing.html.includes('Choose one of the three')]).toEqual([422, true]);
    let at = '/supplier/charter/answers/pay';
    const undated = await post(at, {
      answer: 'will',
      'byDate-day': '',
      'byDate-month': '',
      'byDate-year': '',
    });
    expect(undated.html).toContain('Enter the day you will do this by');
    const will = { answer: 'will', 'byDate-day': '31', 'byDate-month': '3', 'byDate-year': '2027' };
    const no = { answer: 'not-for-us', reason: 'I work alone' };
    for (const fields of [will, no, ...Array.from({ length: 5 }, () => ({ answer: 'do' }))])
      at = (await post(at, fields)).headers.get('location') ?? '';
    expect(at).toBe('/supplier/charter/sign');
    const sheet = await show(test.app, at, cookie);
    expect(sheet.html).toContain('We will, by 31 March 2027');
    const unsigned = await post(at, { name: 'Ada Quick', position: '' });
    expect(unsigned.html).toContain('Enter your position');
    const done = await post(at, { name: 'Ada Quick', position: 'Owner', authority: 'yes' });
    expect(done.headers.get('location')).toBe('/supplier/charter?signed=1');
    const page = await show(test.app, `/charter/${slug}`);
    expect(page.html).toContain('Signed by Ada Quick, Owner');
    expect(page.html).toContain('By 31 March 2027.');
    expect(page.html).toContain('I work alone');
    const { html } = await show(test.app, '/supplier/charter?signed=1', cookie);
    expect(html).toContain('&lt;a href=&quot;http://localhost/charter/quiet-joinery&quot;&gt;');
  });

  it('who is paid under a hidden name is told that it becomes public first', async () => {
    const { supplierId } = await buildSupplier(test.db, { name: 'A person, name hidden', slug: 'person-7' });
    await test.db
      .insertInto('supplier_hidden_name')
      .values({ supplier_id: supplierId, name: 'Ines Vale' })
      .execute();
    const { personId } = await buildRepresentative(test.db, supplierId);
    const cookie = await signInAs(test.db, personId, { kind: 'supplier', supplierId });
    const { html } = await show(test.app, '/supplier/charter', cookie);
    expect(html).toContain('Your name then becomes public here');
    expect(html).not.toContain('Start now');
    const shown = await send(test.app, '/supplier/name', {}, cookie);
    expect(shown.headers.get('location')).toBe('/supplier/charter');
    expect((await show(test.app, '/supplier/charter', cookie)).html).toContain('Start now');
  });
});

describe('everyone', () => {
  it('reads what is overdue, what ran out and what was withdrawn, and a badge that says the same', async () => {
    const will = { answer: 'will', byDate: day('2026-06-30'), reason: null } as const;
    const late = await signed('Late Ltd', '2026-03-01T10:00:00Z', { pay: will });
    const over = await signed('Over Ltd', '2025-05-01T10:00:00Z');
    const gone = await signed('Gone Ltd', '2026-02-01T10:00:00Z');
    const by = gone.at('2026-04-01T10:00:00Z');
    await attempt(test.db, by, (tx) => withdrawCharter(tx, by, { reason: 'We closed' }));
    const page = async (slug: string) => (await show(test.app, `/charter/${slug}`)).html;
    const badge = (slug: string) => show(test.app, `/charter/${slug}/badge.svg`);
    expect(await page(late.slug)).toContain('By 30 June 2026. That date is over');
    expect(await page(over.slug)).toContain('ran out on 1 May 2026');
    expect(await page(gone.slug)).toContain('We closed');
    expect((await badge(late.slug)).html).toContain(
      'Late Ltd and the Social Value Charter: Signed until 28 February 2027',
    );
    expect((await badge(over.slug)).html).toContain('Ran out 1 May 2026');
    const { html, headers } = await badge(gone.slug);
    expect(html).toContain('Withdrawn');
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=UTF-8');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await badge('nobody')).status).toBe(404);
    const { supplierId: never } = await buildSupplier(test.db, { name: 'Never Ltd', slug: 'never' });
    expect(never).toBeTruthy();
    expect((await badge('never')).html).toContain('Not signed');
    expect(await page('never')).toContain('It does not have to.');
  });

  it('searches, filters and takes away the list of signers, without anybody’s name in it', async () => {
    await signed('Findable Ltd', '2026-03-01T10:00:00Z');
    const found = await show(test.app, '/charter?q=findab');
    expect(found.html).toContain('1 supplier, by name');
    expect((await show(test.app, '/charter?q=findab&standing=expired')).html).toContain('No supplier fits');
    const { html: csv } = await show(test.app, '/charter?as=csv&q=findab');
    expect(csv).toContain('Findable Ltd,signed,2026-03-01T10:04:00Z,2027-03-01');
    expect(csv).not.toContain('Petrie');
    const twin = JSON.parse((await show(test.app, '/charter?as=json')).html).data;
    expect(twin.conditionOfBidding).toBe(false);
    expect(JSON.stringify(twin)).not.toContain('Petrie');
  });

  it('reads how many minutes it took, once enough were timed', async () => {
    expect((await show(test.app, '/charter')).html).toMatch(
      /Half of the \d+ suppliers that signed here took 4 minutes/,
    );
  });

  it('sees a public body’s own Charter beside its suppliers’', async () => {
    const { bodyId, slug } = await buildBody(test.db, { name: 'Bury Council' });
    const { personId } = await buildOfficer(test.db, bodyId, 'elected-member');
    const hat = { kind: 'body', bodyId, role: 'elected-member' } as const;
    await buildSignature(test.db, { at: (when) => actingAt(when, personId, hat) }, '2026-03-01T10:00:00Z');
    expect((await show(test.app, '/charter')).html).toContain(
      `<a href="/charter/bodies/${slug}">Bury Council</a>`,
    );
    expect((await show(test.app, `/charter/bodies/${slug}`)).html).toContain('Signed on 1 March 2026.');
    const cookie = await signInAs(test.db, personId, hat);
    expect((await show(test.app, `/work/${slug}/charter`, cookie)).html).toContain('Your signature stands');
  });
});

it('writes once to a signer whose year is nearly over, and not to one that signed again', async () => {
  const ending = await signed('Ending Ltd', '2025-12-10T10:00:00Z');
  const again = await signed('Again Ltd', '2025-12-10T10:00:00Z');
  await buildSignature(test.db, again, '2026-11-20T10:00:00Z');
  const by = { ...ending.at(today), random: systemRandom() };
  expect(await remindSigners(test.db, by, { publicUrl: 'http://localhost' })).toBe(1);
  expect(await remindSigners(test.db, by, { publicUrl: 'http://localhost' })).toBe(0);
  const mail = await test.db.selectFrom('mail_message').select(['body', 'subject']).execute();
  expect(mail).toHaveLength(1);
  expect(mail[0]?.body).toContain('Ending Ltd under the Social Value Charter runs out on 10 December 2026');
});
