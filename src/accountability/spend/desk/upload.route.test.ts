import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  deskFiles,
  fieldsIn,
  handOverFile,
  openPaymentsDesk,
  type PaymentsDesk,
} from '../../../../test/builders/payments-desk.ts';
import { zipOf } from '../../../../test/builders/sheets.ts';
import { openTestSite, send, show } from '../../../../test/site.ts';

const site = await openTestSite({ files: deskFiles() });
let desk: PaymentsDesk;
beforeAll(async () => {
  desk = await openPaymentsDesk(site);
});
afterAll(site.close);

const ugly = [
  'Payments over £500,,,,',
  'Ref,Vendor,Paid,Net amt,Notes',
  '1,Larkhill Repairs,03/04/2014,"£1,234.50",x',
  '2,Larkhill Repairs,13/04/2014,(12.00),y',
  '3,Bolton Bakers,14/04/2014,700.00,z',
].join('\r\n');

/** What stands over a column, by its title. */
function over(html: string, title: string): string {
  const head = html.split('<th ').find((each) => each.includes(`<bdi>${title}</bdi>`)) ?? '';
  return `${/selected="">([^<]*)</.exec(head)?.[1]}: ${/cell-note">([^<]*)</.exec(head)?.[1]}`;
}

function nameOf(fields: Readonly<Record<string, string>>, ending: string): string {
  return Object.keys(fields).find((name) => name.endsWith(ending)) ?? '';
}

describe('what was handed over', () => {
  it('shows its first rows with the guess over each column, how sure it is, and how its dates run', async () => {
    const upload = await handOverFile(site, desk, { name: 'april.csv', bytes: ugly });
    const { html } = await show(site.app, upload, desk.cookie);
    expect(over(html, 'Vendor')).toBe('Supplier: Sure');
    expect(over(html, 'Notes')).toBe('Not kept: ');
    expect(html).toContain('<bdi>£1,234.50</bdi>');
    expect(html).toContain('The line above the titles is passed over.');
    expect(html).toContain(
      'the day first, as 3 April 2020, because the file’s own dates only make sense that way',
    );
    expect(html).toContain('Amounts are without VAT');
  });

  it('is looked at again with a correction, and nothing is remembered or imported by looking', async () => {
    const upload = await handOverFile(site, desk, { name: 'april.csv', bytes: ugly });
    const fields = fieldsIn((await show(site.app, upload, desk.cookie)).html);
    const changed = {
      ...fields,
      [nameOf(fields, '.4')]: 'category',
      [nameOf(fields, '.0')]: '',
      [Object.keys(fields).find((name) => name.startsWith('dates.')) ?? '']: 'month-first',
    };
    const { status, html } = await send(site.app, upload, { ...changed, act: 'look' }, desk.cookie);
    expect(status).toBe(200);
    expect(over(html, 'Notes')).toBe('What was bought: You said so');
    expect(over(html, 'Ref')).toBe('Not kept: You said so');
    expect(html).toContain('because whoever brought the file in said so');
    expect(over((await show(site.app, upload, desk.cookie)).html, 'Notes')).toBe('Not kept: ');
    expect(await site.db.selectFrom('payment_mapping').selectAll().execute()).toEqual([]);
    expect(await site.db.selectFrom('payment_file').selectAll().execute()).toEqual([]);
  });

  it('refuses one thing in two columns and a month that is none, everything chosen kept', async () => {
    const upload = await handOverFile(site, desk, { name: 'april.csv', bytes: ugly });
    const fields = fieldsIn((await show(site.app, upload, desk.cookie)).html);
    const twice = { ...fields, [nameOf(fields, '.4')]: 'supplier', act: 'import' };
    const refused = await send(site.app, upload, twice, desk.cookie);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Two columns hold the same thing.');
    expect(over(refused.html, 'Notes')).toContain('Supplier');
    const month = {
      ...fields,
      [Object.keys(fields).find((name) => name.startsWith('month.')) ?? '']: 'April',
    };
    const wrong = await send(site.app, upload, { ...month, act: 'look' }, desk.cookie);
    expect(wrong.html).toContain('Write the month as a year and a number, such as 2014-04');
  });

  it('says what is missing, and takes an officer’s word for it', async () => {
    const bare = 'x,y,z\nLarkhill Repairs,03/04/2014,1234.50\nBolton Bakers,14/04/2014,700.00\n'.replace(
      'x,y,z',
      'qux,quux,corge',
    );
    const upload = await handOverFile(site, desk, { name: 'bare.csv', bytes: bare });
    const fields = fieldsIn((await show(site.app, upload, desk.cookie)).html);
    const nothing = { ...fields };
    for (const name of Object.keys(fields)) if (name.startsWith('role.')) nothing[name] = '';
    const refused = await send(site.app, upload, { ...nothing, act: 'import' }, desk.cookie);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('None of these files can be imported yet.');
    const said = {
      ...nothing,
      [nameOf(fields, '.0')]: 'supplier',
      [nameOf(fields, '.1')]: 'date',
      [nameOf(fields, '.2')]: 'gross',
      act: 'look',
    };
    const { html } = await send(site.app, upload, said, desk.cookie);
    expect(html).not.toContain('cannot be imported yet');
    expect(over(html, 'corge')).toContain('Amount with VAT');
  });

  it('puts files with the same titles together, and names what it passes over', async () => {
    const bytes = zipOf({
      'april.csv': ugly,
      'may.csv': ugly.replaceAll('/04/', '/05/'),
      'other.csv': 'Supplier,Date,Gross\nLarkhill,01/05/2014,700.00\n',
      'old.xls': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    });
    const upload = await handOverFile(site, desk, { name: 'all.zip', bytes });
    const { html } = await show(site.app, upload, desk.cookie);
    expect(html).toContain('2 tables with these columns');
    expect(html).toContain('other.csv');
    expect(html).toContain('old.xls: it is a workbook of Excel 97 to 2003. Save it as XLSX or CSV');
  });

  it('is nobody else’s to see', async () => {
    const upload = await handOverFile(site, desk, { name: 'april.csv', bytes: ugly });
    const other = await openPaymentsDesk(site);
    const evaluator = await openPaymentsDesk(site, 'evaluator');
    expect((await show(site.app, upload, other.cookie)).status).toBe(403);
    expect((await show(site.app, upload.replace(desk.path, other.path), other.cookie)).status).toBe(404);
    expect((await show(site.app, evaluator.path, evaluator.cookie)).status).toBe(403);
    expect((await show(site.app, `${desk.path}/uploads/nothing`, desk.cookie)).status).toBe(404);
  });
});
