import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAllForms } from '../../../test/all-forms.ts';
import { buildSigned } from '../../../test/builders/delivery.ts';
import { htmlPage, plainPdf } from '../../../test/builders/pictures.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { MAX_FILE_BYTES } from '../files/file-kind.rules.ts';

let site: TestSite;
let folder: string;
let signed: Awaited<ReturnType<typeof buildSigned>>;
let cookies: { maker: string; manager: string; resident: string; member: string; stranger: string };
let claimPath: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pp-route-files-'));
  const clock = clockAt(Temporal.Instant.from('2026-10-20T09:00:00Z'));
  site = await openTestSite({ clock, files: folder });
  signed = await buildSigned(site.db);
  const other = await buildSigned(site.db);
  const signIn = ({ personId, hat }: typeof signed.maker) => signInAs(site.db, personId, hat);
  cookies = {
    maker: await signIn(signed.maker),
    manager: await signIn(signed.manager),
    resident: await signIn(signed.resident),
    member: await signIn(signed.member),
    stranger: await signIn(other.maker),
  };
  claimPath = `/supplier/promises/${signed.bodySlug}/${signed.visitsId}`;
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const fileOf = (bytes: Buffer, name: string) => new File([new Uint8Array(bytes)], name);
const claim = (fields: Record<string, string | File>, cookie = cookies.maker) =>
  send(site.app, claimPath, { quantity: '10', note: 'Ten visits.', ...fields }, cookie);
const claimNoted = (note: string) =>
  site.db.selectFrom('claim').select('id').where('note', '=', note).executeTakeFirstOrThrow();

describe('a supplier’s desk', () => {
  it('lists what is due, and is closed to everybody else', async () => {
    const page = await show(site.app, '/supplier/promises', cookies.maker);
    expect(page.html).toContain('Home safety visits');
    expect((await show(site.app, '/supplier/promises', cookies.manager)).status).toBe(403);
    expect((await show(site.app, '/supplier/promises')).headers.get('location')).toContain('/sign-in');
  });

  it('is searched and taken away, and holds nobody else’s promises', async () => {
    const none = await show(site.app, '/supplier/promises?q=bridges', cookies.maker);
    expect(none.html).toContain('Nothing here. Choose something else to show.');
    const found = await show(site.app, '/supplier/promises?show=all&q=VISITS', cookies.maker);
    expect(found.html).toContain('1 promise like this');
    const csv = await show(site.app, '/supplier/promises?show=all&as=csv', cookies.maker);
    expect(csv.html.trim().split(/\r?\n/)).toHaveLength(3);
    await expectAllForms(site.app, '/supplier/promises?show=all', 'Home safety visits', cookies.maker);
  });

  it('takes a claim with a file, and shows it sent', async () => {
    const answer = await claim({ file: fileOf(plainPdf, 'sheets.pdf') });
    expect(answer.headers.get('location')).toBe(`${claimPath}?sent`);
    expect((await show(site.app, claimPath, cookies.maker)).html).toContain('It sent a PDF');
  });

  it('keeps what was typed beside what is wrong', async () => {
    const answer = await claim({ quantity: 'ten', note: 'Kept words', link: 'http://example.org' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Enter how much as a number');
    expect(answer.html).toContain('Kept words');
    const finer = await claim({ quantity: '2.345' });
    expect(finer.html).toContain('Give two decimals at most, such as 7.25');
    const link = await claim({ link: 'http://example.org' });
    expect(link.html).toContain('Enter a whole address that begins with https://');
  });

  it('refuses a page called photo.jpg, and a file over 10 MB', async () => {
    const hostile = await claim({ file: fileOf(htmlPage, 'photo.jpg') });
    expect(hostile.status).toBe(422);
    expect(hostile.html).toContain('not of a kind we can take');
    const large = await claim({ file: fileOf(Buffer.alloc(MAX_FILE_BYTES + 2), 'large.pdf') });
    expect(large.status).toBe(422);
    expect(large.html).toContain('under 10 MB');
  });

  it('says it beside the file that is wrong, and what is too long', async () => {
    const heic = fileOf(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1'), 'IMG_1.HEIC');
    const photo = await claim({ photo: heic });
    expect(photo.status).toBe(422);
    expect(photo.html).toContain('href="#photo"');
    expect(photo.html).toContain('Most Compatible');
    const long = await claim({ note: 'x'.repeat(2001), link: `https://a.example/${'x'.repeat(2000)}` });
    expect(long.html).toContain('Say it in 2,000 characters or fewer');
    expect(long.html).toContain('Use an address of 2,000 characters or fewer');
  });

  it('asks before it takes more than was promised', async () => {
    const answer = await claim({ quantity: '1,000' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Yes, this is more than we promised');
  });

  it('is not another supplier’s', async () => {
    expect((await show(site.app, claimPath, cookies.stranger)).status).toBe(404);
    expect((await claim({}, cookies.stranger)).status).toBe(404);
  });
});

describe('a contract manager’s desk', () => {
  it('hands the file over as an attachment that is never shown, to the buyer and the supplier only', async () => {
    await claim({ note: 'With sheets.', file: fileOf(plainPdf, 'visit sheets.pdf') });
    const { id } = await claimNoted('With sheets.');
    const path = `/claims/${signed.bodySlug}/${id}/file`;
    const file = await show(site.app, path, cookies.manager);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="visit-sheets.pdf"');
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await show(site.app, path, cookies.maker)).status).toBe(200);
    for (const cookie of [cookies.resident, cookies.stranger])
      expect((await show(site.app, path, cookie)).status).toBe(404);
    expect((await show(site.app, path)).status).toBe(303);
  });

  it('lists contracts and the claims that wait', async () => {
    const desk = await show(site.app, `/work/${signed.bodySlug}/contracts`, cookies.manager);
    expect(desk.html).toContain('Home repairs for older people');
    const queue = `/work/${signed.bodySlug}/contracts/${signed.procurementSlug}`;
    expect((await show(site.app, queue, cookies.manager)).html).toContain('/claims/');
    expect((await show(site.app, queue, cookies.maker)).status).toBe(403);
    expect((await show(site.app, queue, cookies.member)).html).toContain('Give the verdict');
  });

  it('checks a claim once, with a reason beside the field where it is thin', async () => {
    await claim({ quantity: '5', note: 'At the link.', link: 'https://larkhill.example.org/v' });
    const { id } = await claimNoted('At the link.');
    const path = `/work/${signed.bodySlug}/claims/${id}`;
    const fields = { decision: 'verified', quantity: '4', restsOn: 'link', reason: 'Fine.' };
    const thin = await send(site.app, path, fields, cookies.manager);
    expect(thin.status).toBe(422);
    expect(thin.html).toContain('at least eight words');
    const reason = 'The link lists four visits with a date and an initial.';
    expect((await send(site.app, path, { ...fields, reason }, cookies.manager)).status).toBe(303);
    const decided = await show(site.app, path, cookies.manager);
    expect(decided.html).toContain('What was decided');
    expect(decided.html).toContain('Leanne Stobbs verified 4 visits');
    expect(decided.html).not.toContain('name="restsOn"');
    expect((await show(site.app, path, cookies.member)).status).toBe(403);
  });
});

describe('the public stations', () => {
  const station = (name: string) => `/contracts/${signed.bodySlug}/${signed.procurementSlug}/${name}`;
  it('show each promise with four counts apart, and who checked what', async () => {
    expect((await show(site.app, station('promises'))).html).toContain('Larkhill');
    const evidence = await show(site.app, station('evidence'));
    expect(evidence.html).toContain('never added up');
    expect(evidence.html).toContain('Leanne Stobbs verified 4 visits');
  });
  it('have a twin for machines, without people in it', async () => {
    const { html } = await show(site.app, `${station('evidence')}?as=json`);
    expect(JSON.parse(html)).toMatchObject({ data: { promises: [{ measure: 'home-safety-visits' }, {}] } });
    expect(html).not.toMatch(/Leanne|Maeve/);
  });
  it('are not there for a contract that is not', async () => {
    expect((await show(site.app, `/contracts/${signed.bodySlug}/nothing/promises`)).status).toBe(404);
    expect((await show(site.app, `/promises/${signed.bodySlug}/nothing`)).status).toBe(404);
  });
});
