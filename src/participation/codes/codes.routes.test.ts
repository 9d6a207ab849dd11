import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltRound, buildRound } from '../../../test/builders/participation.ts';
import { buildOfficer } from '../../../test/builders/people.ts';
import { openRoundSite } from '../../../test/builders/round-site.ts';
import { readPdf } from '../../../test/read-pdf.ts';
import { send, show, signInAs, type TestSite } from '../../../test/site.ts';

let site: TestSite;
let round: BuiltRound;
let cookie: string;
beforeAll(async () => {
  ({ site, round } = await openRoundSite());
  const { personId } = await buildOfficer(site.db, round.bodyId, 'facilitator');
  cookie = await signInAs(site.db, personId, { kind: 'body', bodyId: round.bodyId, role: 'facilitator' });
});
afterAll(() => site.close());

const desk = () => `/work/${round.bodySlug}/rounds/${round.slug}/codes`;
const list = (...rows: string[]) => new File([rows.join('\n')], 'list.csv', { type: 'text/csv' });
const codes = async () =>
  (
    await site.db
      .selectFrom('joining_code')
      .select('code_hash')
      .where('round_id', '=', round.roundId)
      .execute()
  ).length;

/** A form that hands over a file, as its bytes. */
async function fetchFile(path: string, fields: Record<string, string | File>): Promise<Buffer> {
  const page = await show(site.app, path, cookie);
  const body = new FormData();
  body.set('_csrf', page.html.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '');
  body.set('_once', randomUUID());
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await site.app.request(path, { method: 'POST', body, headers: { cookie } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toContain('attachment');
  return Buffer.from(await response.arrayBuffer());
}

describe('slips that went missing', () => {
  it('let nobody in any more, and the desk says how many', async () => {
    await fetchFile(`${desk()}/slips`, { label: 'A windy stall', count: '7' });
    const { html } = await show(site.app, `${desk()}/lost`, cookie);
    expect((await send(site.app, `${desk()}/lost`, {}, cookie)).html).toContain('Choose what went missing');
    const batch =
      html
        .match(/value="([^"]+)"(?=[^]*?A windy stall)/g)
        ?.at(-1)
        ?.slice(7, -1) ?? '';
    expect((await send(site.app, `${desk()}/lost`, { batch }, cookie)).status).toBe(303);
    const after = await show(site.app, `${desk()}/lost`, cookie);
    expect(after.html).not.toContain('A windy stall');
    expect((await show(site.app, desk(), cookie)).html).toContain('Slips or letters that went missing');
  });
});

describe('slips', () => {
  it('come twelve to a page, each with a square that says where it leads', async () => {
    const before = await codes();
    const pdf = readPdf(await fetchFile(`${desk()}/slips`, { label: 'Oldham Library', count: '13' }));
    expect(pdf.pages).toBe(2);
    expect(pdf.text.match(/\/Alt \(/g)).toHaveLength(13);
    expect(await codes()).toBe(before + 13);
    expect((await show(site.app, desk(), cookie)).html).toContain('Oldham Library');
  });
  it('keep what was typed when the number is wrong', async () => {
    const wrong = await send(site.app, `${desk()}/slips`, { label: 'A stall', count: '501' }, cookie);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Enter a whole number from 1 to 500');
    expect(wrong.html).toContain('value="A stall"');
  });
});

describe('letters', () => {
  const good = [
    'name,address 1,town,postcode,adults',
    'Ann Lee,9 Mill Lane,Oldham,OL1 1AA,2',
    ',The Hall,Oldham,OL4 3AB,1',
  ];
  it('are one an adult, after a sheet for the officer', async () => {
    const pdf = readPdf(
      await fetchFile(`${desk()}/letters`, { label: 'Werneth', act: 'pdf', file: list(...good) }),
    );
    expect(pdf.pages).toBe(4);
    expect(pdf.tree()).toHaveLength(1);
  });
  it('stay on one page each, however much the round has to say', async () => {
    const { bodyId, bodySlug } = round;
    const long = 'The council will choose a firm to mend older people’s homes for three years. '.repeat(30);
    const wordy = await buildRound(site.db, { bodyId, bodySlug, about: long, canChange: long });
    const path = `/work/${bodySlug}/rounds/${wordy.slug}/codes/letters`;
    const pdf = readPdf(await fetchFile(path, { label: 'Werneth', act: 'pdf', file: list(...good) }));
    expect(pdf.pages).toBe(4);
    const lowest = Math.max(
      ...[...(pdf.contents[1] ?? '').matchAll(/1 0 0 1 [\d.]+ ([\d.]+) Tm/g)].map(([, y]) => 842 - Number(y)),
    );
    expect(lowest).toBeLessThan(820);
  });
  it('come as CSV with a code each, and cells that would run as formulas are guarded', async () => {
    const rows = [...good, '"=HYPERLINK(""http://x"")",+1 Mill Lane,@Oldham,OL1 1AB,1'];
    const file = await fetchFile(`${desk()}/letters`, { label: 'Werneth', act: 'csv', file: list(...rows) });
    const read = parse(file, { bom: true, columns: true }) as Record<string, string>[];
    expect(read).toHaveLength(4);
    expect(new Set(read.map(({ code }) => code)).size).toBe(4);
    for (const row of read) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@]/);
    expect(read[3]?.['name']).toBe(`'=HYPERLINK("http://x")`);
    expect(read[0]?.['link_for_qr']).toBe(
      `http://localhost/say/${round.slug}/join/code#${read[0]?.['code']}`,
    );
  });
  it('are not made while a line is wrong, unless it is left out', async () => {
    const before = await codes();
    const rows = [...good, ',,Oldham,nowhere,1'];
    const wrong = await send(
      site.app,
      `${desk()}/letters`,
      { label: 'Werneth', act: 'pdf', file: list(...rows) },
      cookie,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('“nowhere” is not a postcode');
    expect(await codes()).toBe(before);
    const fields = { label: 'Werneth', act: 'pdf', file: list(...rows), 'leave-out': 'yes' };
    expect(readPdf(await fetchFile(`${desk()}/letters`, fields)).pages).toBe(4);
    expect(await codes()).toBe(before + 3);
  });
  it('can be checked first, and no address is kept', async () => {
    const before = await codes();
    const checked = await send(
      site.app,
      `${desk()}/letters`,
      { label: 'Werneth', act: 'check', file: list(...good) },
      cookie,
    );
    expect(checked.html).toContain('2 addresses, 3 letters');
    expect(await codes()).toBe(before);
    const { rows } = await sql<{ row: string }>`
      select query_to_xml('select * from joining_code_batch', true, false, '')::text as row`.execute(site.db);
    expect(JSON.stringify(rows)).not.toMatch(/Mill Lane|OL1 1AA|Ann Lee/);
  });
});
