import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAllForms } from '../../../../test/all-forms.ts';
import { deskFiles } from '../../../../test/builders/payments-desk.ts';
import { buildBody, buildOfficer } from '../../../../test/builders/people.ts';
import { buildRelease, contractOf } from '../../../../test/builders/releases.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';

const site = await openTestSite({ files: deskFiles() });
let desk: string;
let cookie: string;
let commissioner: string;
let bodyId: string;
beforeAll(async () => {
  const body = await buildBody(site.db, { name: 'Ackerby City Council' });
  ({ bodyId } = body);
  desk = `/work/${body.slug}/elsewhere`;
  const as = async (role: 'contract-manager' | 'commissioner') =>
    signInAs(site.db, (await buildOfficer(site.db, bodyId, role)).personId, { kind: 'body', bodyId, role });
  cookie = await as('contract-manager');
  commissioner = await as('commissioner');
});
afterAll(site.close);

/** Hands one file over; answers the page that shows what would come in. */
async function handOver(name: string, bytes: string): Promise<string> {
  const answer = await send(site.app, `${desk}/files`, { file: new File([bytes], name) }, cookie);
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}
const contracts = () =>
  site.db
    .selectFrom('imported_contract')
    .select('title')
    .where('body_id', '=', bodyId)
    .orderBy('title')
    .execute();

describe('files of contracts at the desk', () => {
  it('show what will come in and every release that will not, and change nothing before that', async () => {
    const ours = buildRelease({ buyer: { name: 'ACKERBY CITY COUNCIL' } });
    const theirs = buildRelease({ buyer: { name: 'Somewhere Else Council' } });
    const lines = [ours, theirs, { ...ours, ocid: 'ocds-t3st00-u', date: '1/2/26' }, {}].map((each) =>
      JSON.stringify(each),
    );
    const look = await handOver('ours.txt', `\ufeff${lines.join('\r\n')}\r\n{"ocid":`);
    const { html } = await show(site.app, look, cookie);
    expect(html).toContain('1 new contract');
    expect(html).toContain(`<td class="govuk-table__cell">${ours.tender.title}</td>`);
    for (const why of ['Another body bought it', '“1/2/26”', 'It is not a release', 'It is not JSON'])
      expect(html).toContain(why);
    expect(await contracts()).toEqual([]);
    expect((await show(site.app, look, commissioner)).status).toBe(403);
    expect((await send(site.app, look, {}, cookie)).headers.get('location')).toBe(`${desk}/files?done`);
    expect(await contracts()).toEqual([{ title: ours.tender.title }]);
    expect((await contractOf(site.db, ours.ocid)).body_id).toBe(bodyId);
    const list = await show(site.app, `${desk}/files`, cookie);
    const kept = /href="([^"]+\/files\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? '';
    expect((await show(site.app, kept, cookie)).html).toContain('Another body bought it');
    expect((await show(site.app, look, cookie)).html).toContain('There is nothing new in it');
  });

  it('may be a register, whatever they are called', async () => {
    const register = [
      'Contract Register,,,,',
      'Ref,Contract Title,Supplier,Value,Start Date,End Date',
      '1,Grit,Gritters Ltd,"£1,000.00",01/04/2026,31/03/2028',
      '2,,Nobody Ltd,5,01/04/2026,31/03/2028',
    ].join('\n');
    const look = await handOver('register.json', register);
    const { html } = await show(site.app, look, cookie);
    expect(html).toContain('It names no contract');
    expect(html).toMatch(/<td[^>]*>4<\/td>|>4</);
    await send(site.app, look, {}, cookie);
    expect((await contracts()).map(({ title }) => title)).toContain('Grit');
  });

  it('may be an older register, which takes nothing away, and what is left out of it is a file', async () => {
    const old = 'Contract Title,Supplier,Value\nSalt,Salters Ltd,5\n,=Nobody,5';
    const typed = { 'drawnUpOn-day': '31', 'drawnUpOn-month': '1', 'drawnUpOn-year': '2020' };
    const hand = (day: object) =>
      send(site.app, `${desk}/files`, { file: new File([old], 'old.csv'), ...day }, cookie);
    const wrong = await hand({ ...typed, 'drawnUpOn-year': '2999' });
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('must be today or earlier')]);
    const look = (await hand(typed)).headers.get('location') ?? '';
    await send(site.app, look, {}, cookie);
    const left = await site.db
      .selectFrom('imported_contract')
      .select('title')
      .where('body_id', '=', bodyId)
      .where('left_register_at', 'is not', null)
      .execute();
    expect(left).toEqual([{ title: 'Salt' }]);
    const list = await show(site.app, `${desk}/files`, cookie);
    const kept = /href="([^"]+\/files\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? '';
    expect((await show(site.app, kept, cookie)).html).toContain('31 January 2020');
    const leftOut = await expectAllForms(site.app, kept, 'It names no contract', cookie);
    expect(leftOut).toMatchObject({ leftOut: [{ line: 3 }] });
    await expectAllForms(site.app, desk, 'Salt', cookie);
  });

  it('that are neither are named, and nothing is asked to be brought in', async () => {
    const page = await show(site.app, await handOver('minutes.csv', 'Dear all,\nthanks for coming.'), cookie);
    expect(page.html).toContain('minutes.csv');
    expect(page.html).not.toContain('Bring it in<');
    const none = await send(site.app, `${desk}/files`, {}, cookie);
    expect(none.html).toContain('Choose the files to hand over');
  });
});
