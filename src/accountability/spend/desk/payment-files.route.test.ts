import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildOfficer } from '../../../../test/builders/people.ts';
import { keptFiles, paymentsCsv } from '../../../../test/builders/spend.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';

const csv = (text: string, name = 'march.csv') => new File([text], name, { type: 'text/csv' });
const good = paymentsCsv([
  { amount: '600.00', to: 'Larkhill Repairs' },
  { amount: 'six', to: 'Larkhill, "Repairs"' },
]);

async function openDesk(site: TestSite) {
  const { bodyId, slug } = await buildBody(site.db);
  const { personId } = await buildOfficer(site.db, bodyId, 'administrator');
  const cookie = await signInAs(site.db, personId, { kind: 'body', bodyId, role: 'administrator' });
  return { bodyId, path: `/work/${slug}/payments`, cookie };
}

const site = await openTestSite({ files: keptFiles });
let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk(site);
});
afterAll(site.close);

describe('the desk where payment files come in', () => {
  it('is only for the body’s administrators and procurement officers', async () => {
    expect((await show(site.app, desk.path)).status).toBe(303);
    const { personId } = await buildOfficer(site.db, desk.bodyId, 'evaluator');
    const evaluator = await signInAs(site.db, personId, {
      kind: 'body',
      bodyId: desk.bodyId,
      role: 'evaluator',
    });
    expect((await show(site.app, desk.path, evaluator)).status).toBe(403);
    const elsewhere = await openDesk(site);
    expect((await show(site.app, desk.path, elsewhere.cookie)).status).toBe(403);
  });

  it('imports a file and shows every row that was not taken, with its line and reason', async () => {
    const sent = await send(site.app, desk.path, { publisher: '', file: csv(good) }, desk.cookie);
    expect(sent.status).toBe(303);
    const file = sent.headers.get('location') ?? '';
    const { html } = await show(site.app, file, desk.cookie);
    expect(html).toContain('1 row accepted, 1 rejected');
    expect(html).toContain('“six” is not an amount such as 1234.56 or -12.50.');
    const rejects = await show(site.app, `${file.split('?')[0]}?as=csv`, desk.cookie);
    expect(rejects.headers.get('content-disposition')).toContain('rejected-march.csv');
    expect(rejects.html).toContain('3,“six” is not an amount such as 1234.56 or -12.50.');
    expect((await show(site.app, desk.path, desk.cookie)).html).toContain('march.csv');
  });

  it('says that a file is here already, and changes nothing', async () => {
    const text = paymentsCsv([{ amount: '5.00', to: 'Twice Ltd' }]);
    await send(site.app, desk.path, { file: csv(text) }, desk.cookie);
    const sent = await send(site.app, desk.path, { file: csv(text, 'other.csv') }, desk.cookie);
    const { html } = await show(site.app, sent.headers.get('location') ?? '', desk.cookie);
    expect(html).toContain('This file was here already. Nothing has changed.');
  });

  it('names the first column that differs beside the field, and keeps what was typed', async () => {
    const fields = { publisher: 'Anytown Council', file: csv('Body Name,Amount\n1,2\n', 'odd.csv') };
    const { status, html } = await send(site.app, desk.path, fields, desk.cookie);
    expect(status).toBe(422);
    expect(html).toContain('its column 2 is “Amount”, which is “Service Area” in the one layout read here');
    expect(html).toContain('value="Anytown Council"');
    const empty = await send(site.app, desk.path, { publisher: '' }, desk.cookie);
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Choose the file to import');
  });

  it('shows nobody another body’s file', async () => {
    const sent = await send(
      site.app,
      desk.path,
      { file: csv(paymentsCsv([{ amount: '7.00', to: 'Own Ltd' }])) },
      desk.cookie,
    );
    const fileId = sent.headers.get('location')?.match(/payments\/([^?]+)/)?.[1] ?? '';
    const other = await openDesk(site);
    expect((await show(site.app, `${desk.path}/${fileId}`, other.cookie)).status).toBe(403);
    expect((await show(site.app, `${other.path}/${fileId}`, other.cookie)).status).toBe(404);
    expect((await show(site.app, `${other.path}/not-a-file`, other.cookie)).status).toBe(404);
  });
});

describe('a real installation', () => {
  it('never takes a file as made up, whatever the form says', async () => {
    const text = paymentsCsv([{ amount: '9.00', to: 'Surely Real Ltd' }]);
    await send(site.app, desk.path, { kind: 'invented', file: csv(text) }, desk.cookie);
    const { invented } = await site.db
      .selectFrom('supplier')
      .select('invented')
      .where('name', '=', 'Surely Real Ltd')
      .executeTakeFirstOrThrow();
    expect(invented).toBe(false);
  });
});

it('a demonstration asks whether a file is real or made up, and keeps the two apart', async () => {
  const demonstration = await openTestSite({ files: keptFiles, demonstration: true });
  try {
    const own = await openDesk(demonstration);
    const file = csv(paymentsCsv([{ amount: '9.00', to: 'Two Worlds Ltd' }]));
    const unsaid = await send(demonstration.app, own.path, { file }, own.cookie);
    expect(unsaid.html).toContain('Say where the payments are from');
    await send(demonstration.app, own.path, { kind: 'invented', file }, own.cookie);
    const { html } = await show(demonstration.app, own.path, own.cookie);
    expect(html).toContain('Made up');
    const suppliers = await demonstration.db.selectFrom('supplier').select(['name', 'invented']).execute();
    expect(suppliers).toEqual([{ name: 'Two Worlds Ltd', invented: true }]);
  } finally {
    await demonstration.close();
  }
});
