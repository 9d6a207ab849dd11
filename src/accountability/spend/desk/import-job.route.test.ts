import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAllForms } from '../../../../test/all-forms.ts';
import {
  deskFiles,
  fieldsIn,
  handOverFile,
  openPaymentsDesk,
  type PaymentsDesk,
  runWaitingImports,
} from '../../../../test/builders/payments-desk.ts';
import { openTestSite, send, show } from '../../../../test/site.ts';

const site = await openTestSite({ files: deskFiles() });
let desk: PaymentsDesk;
beforeAll(async () => {
  desk = await openPaymentsDesk(site);
});
afterAll(site.close);

const file = (rows: readonly string[], name = 'april 2014.csv') => ({
  name,
  bytes: ['Payments over £500,,,,', 'Ref,Vendor,Paid,Net amt,Notes', ...rows].join('\r\n'),
});
const good = '1,Larkhill Repairs,03/04/2014,"£1,234.50",x';
const credit = '2,Larkhill Repairs,13/04/2014,(12.00),y';
const bad = '3,"Bolton, Bakers",14/04/2014,six,z';

/** Hands a file over, changes what is said of it, imports it, and answers with the page of what came of it. */
async function bring(
  given: ReturnType<typeof file>,
  change: (fields: Record<string, string>) => object = () => ({}),
) {
  const upload = await handOverFile(site, desk, given);
  const fields = fieldsIn((await show(site.app, upload, desk.cookie)).html);
  const sent = await send(site.app, upload, { ...fields, ...change(fields), act: 'import' }, desk.cookie);
  expect(sent.status).toBe(303);
  const job = sent.headers.get('location') ?? '';
  const before = await show(site.app, job, desk.cookie);
  await runWaitingImports(site.site);
  const after = await show(site.app, job, desk.cookie);
  return { upload, job, before, after, fileId: /payments\/([0-9a-f-]{36})"/.exec(after.html)?.[1] ?? '' };
}

describe('an import from the desk', () => {
  it('waits with a page that looks again by itself, then says what came in and what did not', async () => {
    const { before, after, upload, job, fileId } = await bring(file([good, credit, bad]));
    expect(before.html).toContain('You can leave this page.');
    expect(before.headers.get('refresh')).toBe('3');
    expect(after.headers.get('refresh')).toBeNull();
    expect(after.html).toContain('2 rows were accepted, 1 row rejected.');
    expect(after.html).toContain('1 supplier is new');
    expect(after.html).toContain('Now here: April 2014.');
    expect(after.html).toContain('Amounts are without VAT.');
    expect(after.html).toContain('were read with the day first');
    expect((await show(site.app, upload, desk.cookie)).headers.get('location')).toBe(job);
    const page = await show(site.app, `${desk.path}/${fileId}`, desk.cookie);
    expect(page.html).toContain('“six” is not an amount');
    expect(page.html).toContain('£1,222.50');
  });

  it('hands rejects back under the file’s own titles, which import once mended', async () => {
    const given = file([good, credit, bad], 'may 2015.csv');
    const bytes = given.bytes.replaceAll('/04/2014', '/05/2015');
    const { fileId } = await bring({ ...given, bytes });
    const rejects = await show(site.app, `${desk.path}/${fileId}?as=csv`, desk.cookie);
    expect(rejects.headers.get('content-disposition')).toContain('rejected-may-2015.csv');
    expect(rejects.html.split('\r\n')).toEqual([
      'Payments over £500,,,,',
      'Ref,Vendor,Paid,Net amt,Notes',
      '3,"Bolton, Bakers",14/05/2015,six,z',
      '',
    ]);
    await expectAllForms(site.app, `${desk.path}/${fileId}?reasons`, 'Bolton, Bakers', desk.cookie);
    const reasons = await show(site.app, `${desk.path}/${fileId}?reasons&as=csv`, desk.cookie);
    expect(reasons.html).toContain('5,"“six” is not an amount');
    const original = await show(site.app, `${desk.path}/${fileId}?as=original`, desk.cookie);
    expect(original.html).toBe(bytes);
    const mended = { name: 'rejected-may 2015.csv', bytes: rejects.html.replace('six', '600.00') };
    const { after } = await bring(mended);
    expect(after.html).toContain('Every one of 1 row was accepted.');
    const { rows } = await paidInMay();
    expect(rows).toBe(3);
  });

  async function paidInMay() {
    const found = await site.db
      .selectFrom('payment')
      .innerJoin('payment_file as file', 'file.id', 'payment.file_id')
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .where('payment.body_id', '=', desk.bodyId)
      .where('file.standing', '=', true)
      .where('payment.paid_on', '>=', '2015-05-01' as never)
      .executeTakeFirstOrThrow();
    return found;
  }

  it('remembers a correction for the next file with the same titles', async () => {
    const titled = (day: string) => ({
      name: `${day}.csv`,
      bytes: `Doc,Who,When,Sum,What\n9,Tame Valley Coaches,${day},900.00,Coach\n8,Bolton Bakers,${day},700.00,Bread\n`,
    });
    const { fileId } = await bring(titled('14/06/2016'), (fields) => ({
      [Object.keys(fields).find((name) => name.endsWith('.4')) ?? '']: 'category',
    }));
    expect((await show(site.app, `${desk.path}/${fileId}`, desk.cookie)).html).toContain('What was bought');
    const next = await handOverFile(site, desk, titled('14/07/2016'));
    const { html } = await show(site.app, next, desk.cookie);
    expect(html).toContain('These columns were corrected before, and are read the same way now.');
    expect(html).toContain('As you said before');
  });

  it('says what was here already, and imports nothing twice', async () => {
    const given = file([good], 'again.csv');
    const bytes = given.bytes.replaceAll('2014', '2012');
    await bring({ ...given, bytes });
    const { after } = await bring({ ...given, bytes, name: 'other.csv' });
    expect(after.html).toContain('other.csv was here already. Nothing has changed.');
  });

  it('keeps a private ledger to those who may see it', async () => {
    const upload = await handOverFile(site, desk, file(['7,Quiet Ltd,01/03/2011,5.00,q'], 'ledger.csv'), {
      coverage: 'ledger',
    });
    const fields = fieldsIn((await show(site.app, upload, desk.cookie)).html);
    await send(site.app, upload, { ...fields, act: 'import' }, desk.cookie);
    await runWaitingImports(site.site);
    const { html } = await show(site.app, desk.path, desk.cookie);
    expect(html).toContain('Privately');
    const body = desk.path.split('/')[2];
    const shown = await show(site.app, `/money/${body}`);
    expect(shown.html).not.toContain('Quiet Ltd');
  });

  it('is withdrawn when it came by mistake, and counted again', async () => {
    const given = file([good], 'mistake.csv');
    const { fileId } = await bring({ ...given, bytes: given.bytes.replaceAll('2014', '2009') });
    const path = `${desk.path}/${fileId}`;
    expect((await send(site.app, path, { act: 'withdraw' }, desk.cookie)).status).toBe(303);
    expect((await show(site.app, path, desk.cookie)).html).toContain('It was withdrawn on');
    const twice = await send(site.app, path, { act: 'withdraw' }, desk.cookie);
    expect(twice.html).toContain('This file does not count already.');
    await send(site.app, path, { act: 'restore' }, desk.cookie);
    expect((await show(site.app, path, desk.cookie)).html).not.toContain('It was withdrawn on');
  });

  it('is nobody else’s to see', async () => {
    const { job } = await bring(file([good.replace('2014', '2010')], 'own.csv'));
    const other = await openPaymentsDesk(site);
    expect((await show(site.app, job, other.cookie)).status).toBe(403);
    expect((await show(site.app, job.replace(desk.path, other.path), other.cookie)).status).toBe(404);
  });
});
