import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAsking, year } from '../../../test/builders/invitations.ts';
import { buildOfficer, buildPerson, buildRepresentative } from '../../../test/builders/people.ts';
import { buildPayee } from '../../../test/builders/tiers.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { loadReference } from '../../reference/load-reference.ts';

let test: TestSite;
beforeAll(async () => {
  // Sessions end by the database’s own clock: this one is ahead of it for a lifetime.
  test = await openTestSite({ clock: clockAt(Temporal.Instant.from('2096-11-22T10:00:00Z')) });
  await loadReference(test.db);
});
afterAll(() => test.close());

async function desk(lines: Parameters<typeof buildAsking>[1]) {
  const asking = await buildAsking(test.db, lines);
  const cookie = await signInAs(test.db, asking.personId, asking.hat);
  const base = `/work/${asking.slug}/invitations`;
  const invite = () => send(test.app, `${base}/invite?year=${year}`, { confirm: 'yes' }, cookie);
  return { ...asking, cookie, base, invite };
}
const codeIn = (html: string) => html.match(/\b(?:[B-Z]{4}-){2}[B-Z]{4}\b/)?.[0] ?? '';

describe('a finance officer', () => {
  it('sees who is new, confirms, prints the letters and says that they were posted', async () => {
    await buildPayee(test.db, 'A person, name hidden', { kind: 'person', hiddenName: '=Ines Vardlow' });
    const { base, cookie, invite } = await desk([
      { amount: '49999.99', to: 'Just Under Ltd' },
      { amount: '700.00', to: 'A person, name hidden' },
    ]);
    expect((await show(test.app, base, cookie)).html).toContain('2 suppliers are newly in a tier');
    const unsure = await send(test.app, `${base}/invite?year=${year}`, {}, cookie);
    expect([unsure.status, unsure.html.includes('Tick the box if you want to invite them')]).toEqual([
      422,
      true,
    ]);
    expect(unsure.html).toContain('at least £49,999.99');
    expect((await invite()).headers.get('location')).toBe(`${base}?year=${year}`);
    expect((await show(test.app, `${base}/invite`, cookie)).html).toContain(
      'Nobody is newly in a tier for this year',
    );
    const letters = await show(test.app, `${base}/letters?year=${year}`, cookie);
    expect(letters.html.match(/class="letter"/g)).toHaveLength(2);
    expect(letters.html).toContain('Dear =Ines Vardlow,');
    expect(letters.headers.get('cache-control')).toBe('no-store');
    const ids = [...letters.html.matchAll(/name="invitation" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    const posting = { confirm: 'yes', invitation: ids };
    const posted = await send(test.app, `${base}/letters?year=${year}`, posting, cookie);
    expect(posted.status).toBe(303);
    const { html } = await show(test.app, base, cookie);
    expect(html).toContain('No letter waits to be posted.');
    expect(html).toContain('Waiting for an answer');
    const { html: csv } = await show(test.app, `${base}?as=csv`, cookie);
    expect(csv).toContain("'=Ines Vardlow");
    expect(codeIn(csv)).not.toBe('');
  });

  it('brings in addresses, and is told which rows could not be used', async () => {
    const to = await buildPayee(test.db, 'Addressed Ltd');
    const { slug } = await test.db
      .selectFrom('supplier')
      .select('slug')
      .where('id', '=', to)
      .executeTakeFirstOrThrow();
    const { base, cookie, invite } = await desk([{ amount: '100.00', to: 'Addressed Ltd' }]);
    const rows = ['supplier,e_mail,postal_address', `${slug},Post@Addressed.example,"1 Mill Lane\nBury"`];
    const text = [...rows, 'nobody,a@b.example,', `${slug},not an address,`].join('\n');
    const file = new File([text], 'addresses.csv', { type: 'text/csv' });
    const done = await send(test.app, `${base}/addresses?year=${year}`, { file }, cookie);
    expect(done.html).toContain('1 address was brought in.');
    expect(done.html).toContain('Line 4: no supplier has this name');
    expect(done.html).toContain('Line 5: this is not an e-mail address');
    await invite();
    const mail = await test.db.selectFrom('mail_message').select('recipient').execute();
    expect(mail.map(({ recipient }) => recipient)).toContain('post@addressed.example');
  });

  it('looks after one invitation: its address, that it came back, and a no by telephone', async () => {
    const { base, cookie, invite, bodyId } = await desk([{ amount: '100.00', to: 'One Ltd' }]);
    await invite();
    const { id } = await test.db
      .selectFrom('invitation')
      .select('id')
      .where('body_id', '=', bodyId)
      .executeTakeFirstOrThrow();
    const at = `${base}/${id}`;
    const wrong = await send(test.app, at, { act: 'contact', email: 'nowhere' }, cookie);
    expect(wrong.html).toContain('Enter an e-mail address in the right form');
    await send(test.app, at, { act: 'contact', email: 'one@example.org', postalAddress: '1 Road' }, cookie);
    await send(test.app, at, { act: 'returned' }, cookie);
    expect((await show(test.app, at, cookie)).html).toContain('Came back');
    await send(test.app, at, { act: 'declined' }, cookie);
    expect((await show(test.app, at, cookie)).html).toContain('Said no');
  });

  it('is the only one who may: no colleague in another role, no officer of another body', async () => {
    const { base, bodyId } = await desk([{ amount: '100.00', to: 'Guarded Ltd' }]);
    const { personId } = await buildOfficer(test.db, bodyId, 'commissioner');
    const cookie = await signInAs(test.db, personId, { kind: 'body', bodyId, role: 'commissioner' });
    const other = await desk([{ amount: '100.00', to: 'Other Ltd' }]);
    for (const path of ['', '/invite', '/remind', '/letters', '/addresses'])
      for (const who of [cookie, other.cookie])
        expect((await show(test.app, `${base}${path}`, who)).status).toBe(403);
  });
});

describe('somebody with a letter', () => {
  it('types the code, signs in, says yes, and sees what is asked, by whom, for how much and under which rule', async () => {
    const { base, cookie, invite } = await desk([{ amount: '50000.00', to: 'On The Line Ltd' }]);
    await invite();
    const { html } = await show(test.app, `${base}/letters?year=${year}`, cookie);
    const code = codeIn(html);
    const typed = await send(test.app, '/invited', { code: ` ${code.toLowerCase()} ` });
    expect(typed.headers.get('location')).toBe(`/invited/${code}`);
    expect((await send(test.app, '/invited', { code: 'nonsense' })).html).toContain(
      'twelve letters of the code',
    );
    const away = await show(test.app, `/invited/${code}`);
    expect(away.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(`/invited/${code}`)}`);
    const { personId } = await buildPerson(test.db, {});
    const own = await signInAs(test.db, personId);
    expect((await show(test.app, `/invited/${code}`, own)).html).toContain('On The Line Ltd');
    const entered = await send(test.app, `/invited/${code}`, {}, own);
    expect(entered.headers.get('location')).toBe('/supplier/asked');
    const asked = await show(test.app, '/supplier/asked', own);
    expect(asked.html).toContain(
      'paid you at least £50,000.00 from 1 April 2018 to 31 March 2019 (without VAT)',
    );
    expect(asked.html).toContain('Sign the Social Value Charter');
    expect(asked.html).toContain('Complete the Social Value Review');
    expect(asked.html).toContain('Exactly £50,000: both');
    const { personId: second } = await buildPerson(test.db, {});
    const late = await show(test.app, `/invited/${code}`, await signInAs(test.db, second));
    expect([late.status, late.html.includes('This code was used before')]).toEqual([409, true]);
  });

  it('may say no, once, and is not written to about it again', async () => {
    const supplierId = await buildPayee(test.db, 'Says No Ltd');
    const { personId } = await buildRepresentative(test.db, supplierId, { email: 'no@example.org' });
    const { invite, slug } = await desk([{ amount: '100.00', to: 'Says No Ltd' }]);
    await invite();
    const cookie = await signInAs(test.db, personId, { kind: 'supplier', supplierId });
    const { html } = await show(test.app, '/supplier/asked', cookie);
    const path = html.match(new RegExp(`/supplier/asked/${slug}/[0-9a-f-]+`))?.[0] ?? '';
    expect((await send(test.app, path, { reason: '' }, cookie)).status).toBe(303);
    expect((await show(test.app, '/supplier/asked', cookie)).html).toContain('You said no');
    expect((await show(test.app, path, cookie)).html).toContain('nothing here to say no to');
    const other = await buildRepresentative(test.db, await buildPayee(test.db, 'Nosy Ltd'));
    const nosy = await signInAs(test.db, other.personId, { kind: 'supplier', supplierId });
    expect((await show(test.app, path, nosy)).status).toBe(403);
  });
});

it('everyone reads how many answered, also as a file and as data', async () => {
  const { invite, slug } = await desk([{ amount: '100.00', to: 'Counted Ltd' }]);
  await invite();
  expect((await show(test.app, '/charter/replies')).html).toContain('37 to 54');
  expect((await show(test.app, '/charter/replies?as=csv')).html).toContain(`${slug},`);
  const twin = JSON.parse((await show(test.app, '/charter/replies?as=json')).html).data;
  expect(twin.find((one: { bodySlug: string }) => one.bodySlug === slug)).toMatchObject({
    asked: 1,
    reached: 0,
  });
});

it('waits for the officer: whom to invite, what to post; and for the supplier, in the role that does it', async () => {
  const supplierId = await buildPayee(test.db, 'Waiting Ltd');
  const { invite, cookie } = await desk([
    { amount: '100.00', to: 'Waiting Ltd' },
    { amount: '100.00', to: 'By Post Ltd' },
  ]);
  expect((await show(test.app, '/waiting', cookie)).html).toContain('Invite 2 suppliers newly in a tier');
  const { personId } = await buildRepresentative(test.db, supplierId);
  await invite();
  const after = await show(test.app, '/waiting', cookie);
  expect(after.html).toContain('Print and post 1 letter to suppliers');
  expect(after.html).not.toContain('newly in a tier');
  const own = await signInAs(test.db, personId, { kind: 'supplier', supplierId });
  expect((await show(test.app, '/waiting', own)).html).toContain('Sign the Social Value Charter');
});
