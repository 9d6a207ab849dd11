import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  deskFiles,
  handOverFile,
  openPaymentsDesk,
  type PaymentsDesk,
} from '../../../../test/builders/payments-desk.ts';
import { paymentsCsv } from '../../../../test/builders/spend.ts';
import { openTestSite, send, show } from '../../../../test/site.ts';

const site = await openTestSite({ files: deskFiles() });
let desk: PaymentsDesk;
beforeAll(async () => {
  desk = await openPaymentsDesk(site);
});
afterAll(site.close);

const file = new File([paymentsCsv([{ amount: '600.00', to: 'Larkhill Repairs' }])], 'march.csv');

describe('the desk where payment files come in', () => {
  it('is for the body’s finance officers, administrators and procurement officers', async () => {
    expect((await show(site.app, desk.path)).status).toBe(303);
    const administrator = await openPaymentsDesk(site, 'administrator');
    expect((await show(site.app, administrator.path, administrator.cookie)).status).toBe(200);
    const evaluator = await openPaymentsDesk(site, 'evaluator');
    expect((await show(site.app, evaluator.path, evaluator.cookie)).status).toBe(403);
    expect((await show(site.app, desk.path, administrator.cookie)).status).toBe(403);
  });

  it('keeps what was handed over until it is imported, and shows that it waits', async () => {
    const upload = await handOverFile(site, desk, { name: 'march.csv', bytes: 'a,b\n1,2\n' });
    const { html } = await show(site.app, desk.path, desk.cookie);
    expect(html).toContain('Handed over, not imported yet');
    expect(html).toContain(`href="${upload}"`);
  });

  it('says beside the field what is missing or wrong, and keeps what was typed', async () => {
    const empty = await send(site.app, desk.path, { publisher: 'Anytown Council' }, desk.cookie);
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Choose the files to hand over');
    expect(empty.html).toContain('value="Anytown Council"');
    const wrong = await send(site.app, desk.path, { source: 'our website', file }, desk.cookie);
    expect(wrong.html).toContain('Write the address with its https://, or leave it empty');
  });

  it('keeps what an officer says of a private ledger, and where a file is from', async () => {
    const source = 'https://www.example.gov.uk/spend';
    const upload = await handOverFile(
      site,
      desk,
      { name: 'ledger.csv', bytes: paymentsCsv([{ amount: '9.00', to: 'Small Ltd' }]) },
      { coverage: 'ledger', source },
    );
    const { html } = await show(site.app, upload, desk.cookie);
    expect(html).toContain('It stays private. It only decides who is asked for what.');
    expect(html).toContain(source);
  });

  it('forgets after a week what was never imported', async () => {
    await site.db.updateTable('payment_upload').set({ uploaded_at: '2020-01-01T00:00:00Z' }).execute();
    await handOverFile(site, desk, { name: 'new.csv', bytes: 'a,b\n3,4\n' });
    const { html } = await show(site.app, desk.path, desk.cookie);
    expect(html).toContain('new.csv');
    expect(html).not.toContain('ledger.csv');
  });
});

it('a real installation never takes a file as made up, whatever the form says', async () => {
  await handOverFile(site, desk, { name: 'x.csv', bytes: 'a,b\n5,6\n' }, { kind: 'invented' });
  const uploads = await site.db.selectFrom('payment_upload').select('invented').execute();
  expect(uploads.every(({ invented }) => !invented)).toBe(true);
});

it('a demonstration asks whether a file is real or made up', async () => {
  const demonstration = await openTestSite({ files: deskFiles(), demonstration: true });
  try {
    const own = await openPaymentsDesk(demonstration);
    const unsaid = await send(demonstration.app, own.path, { file }, own.cookie);
    expect(unsaid.html).toContain('Say where the payments are from');
    await send(demonstration.app, own.path, { kind: 'invented', file }, own.cookie);
    const upload = await demonstration.db.selectFrom('payment_upload').select('invented').execute();
    expect(upload).toEqual([{ invented: true }]);
  } finally {
    await demonstration.close();
  }
});
