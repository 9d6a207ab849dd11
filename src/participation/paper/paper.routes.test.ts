import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPaperRound, type PaperRound } from '../../../test/builders/paper.ts';
import { openRoundSite } from '../../../test/builders/round-site.ts';
import { readPdf } from '../../../test/read-pdf.ts';
import { send, show, signInAs, type TestSite } from '../../../test/site.ts';

let site: TestSite;
let round: PaperRound;
let cookie: string;
beforeAll(async () => {
  ({ site, round } = await openRoundSite((db) =>
    buildPaperRound(db, { ballots: 8, cells: ['sex', 'disability'] }),
  ));
  cookie = await signInAs(site.db, round.facilitatorId, {
    kind: 'body',
    bodyId: round.bodyId,
    role: 'facilitator',
  });
});
afterAll(() => site.close());

const path = () => `/work/${round.bodySlug}/rounds/${round.slug}/paper`;
const ballot = (code: number | string, given: Record<string, string> = {}) => ({
  code: typeof code === 'number' ? (round.codes[code] ?? '') : code,
  postcode: 'OL1',
  'points.prevention': '50',
  'points.local-jobs': '30',
  'points.third-sector': '20',
  seen: 'yes',
  ...given,
});
const type = (fields: Record<string, string>) => send(site.app, path(), fields, cookie);
const ballots = () =>
  site.db.selectFrom('ballot').selectAll().where('round_id', '=', round.roundId).execute();

describe('typing in paper ballots', () => {
  it('saves one and goes on to the next, with the code field first', async () => {
    const saved = await type(ballot(0, { 'cell.sex': 'female' }));
    expect(saved.status).toBe(303);
    const next = await show(site.app, saved.headers.get('location') ?? '', cookie);
    expect(next.html).toContain('Saved: ballot 1 today.');
    expect(next.html).toMatch(/<input[^>]*name="code"[^>]*autofocus/);
    expect(next.html).not.toContain('value="50"');
    // Somebody says of each ballot that its person was seen.
    expect(next.html).toMatch(/<input[^>]*name="seen"/);
    expect(next.html).not.toMatch(/<input[^>]*name="seen"[^>]*checked/);
    const again = await show(site.app, (await type(ballot(1))).headers.get('location') ?? '', cookie);
    expect(again.html).toContain('Saved: ballot 2 today.');
  });

  it('keeps everything when something is wrong, and says what beside the field', async () => {
    const before = (await ballots()).length;
    const wrong = await type(ballot(2, { 'points.local-jobs': 'thirty', 'cell.disability': 'disabled' }));
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Type a number for Good local jobs, like 20');
    expect(wrong.html).toContain('Without the tick that we may keep it');
    for (const kept of [round.codes[2], '50', 'thirty', '20', 'OL1'])
      expect(wrong.html).toContain(`value="${kept}"`);
    const short = await type(ballot(2, { 'points.local-jobs': '' }));
    expect(short.html).toContain('They add up to 70');
    expect(await ballots()).toHaveLength(before);
    expect((await type(ballot(2, { 'points.local-jobs': '', 'as-written': 'yes' }))).status).toBe(303);
  });

  it('says beside the code that it was used, is unknown, or belongs to another round', async () => {
    expect((await type(ballot(0))).html).toContain('This ballot has been typed in already');
    expect((await type(ballot('BCDF-GHJK'))).html).toContain('We do not know this code');
    const { bodyId, bodySlug } = round;
    const other = await buildPaperRound(site.db, { bodyId, bodySlug, title: 'Winter heating' });
    expect((await type(ballot(other.codes[0] ?? ''))).html).toContain(
      'belongs to another round: Winter heating',
    );
    expect((await type(ballot(''))).html).toContain('Type the code on the ballot');
  });

  it('asks for the district where a postcode lies in more than one', async () => {
    const asked = await type(ballot(3, { postcode: 'M35' }));
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('M35 lies in more than one');
    expect(asked.html).toContain('name="district"');
    expect((await type(ballot(3, { postcode: 'M35', district: 'oldham' }))).status).toBe(303);
  });

  it('types the last one again in its place, when asked to', async () => {
    const before = (await ballots()).length;
    const changed = await type(
      ballot(3, {
        'points.prevention': '100',
        'points.local-jobs': '',
        'points.third-sector': '',
        again: 'yes',
      }),
    );
    expect(changed.status).toBe(303);
    expect(await ballots()).toHaveLength(before);
  });

  it('is for facilitators of the body', async () => {
    expect((await show(site.app, path())).status).toBe(303);
    const other = await buildPaperRound(site.db);
    const stranger = await signInAs(site.db, other.facilitatorId, {
      kind: 'body',
      bodyId: other.bodyId,
      role: 'facilitator',
    });
    expect((await show(site.app, path(), stranger)).status).toBe(403);
  });
});

describe('a pack of ballots', () => {
  it('has a ballot a page, with its code’s square and a box for each outcome', async () => {
    const page = await show(site.app, `${path()}/pack`, cookie);
    expect(page.html).toContain('Only what is typed in before the round closes counts');
    const body = new FormData();
    body.set('_csrf', page.html.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '');
    body.set('_once', randomUUID());
    body.set('label', 'Oldham Library');
    body.set('count', '2');
    const made = await site.app.request(`${path()}/pack`, { method: 'POST', body, headers: { cookie } });
    expect(made.headers.get('content-type')).toBe('application/pdf');
    const pdf = readPdf(Buffer.from(await made.arrayBuffer()));
    expect(pdf.pages).toBe(2);
    expect(pdf.text.match(/\/S \/Figure/g)?.length).toBeGreaterThanOrEqual(2 * (3 + 2 + 1 + 2));
    const batches = await site.db
      .selectFrom('joining_code_batch')
      .select('kind')
      .where('label', '=', 'Oldham Library')
      .execute();
    expect(batches.map(({ kind }) => kind)).toContain('paper');
  });
});

describe('a file of ballots', () => {
  const file = (...rows: string[]) =>
    new File(
      [['code,postcode,Stopping problems early,local-jobs,third-sector,seen', ...rows].join('\n')],
      'b.csv',
    );
  const bring = (act: string, rows: string[], more: Record<string, string> = {}) =>
    send(site.app, `${path()}/import`, { act, file: file(...rows), ...more }, cookie);

  it('is checked first, brought in once however often it is sent, and each bad line is said', async () => {
    const before = (await ballots()).length;
    const good = [5, 6].map((index) => `${round.codes[index]},OL1,60,40,,yes`);
    const bad = [`${round.codes[7]},OL1,60,60,,yes`, 'XXXX,OL1,100,,,', `${round.codes[5]},OL1,100,,,`];
    const checked = await bring('check', [...good, ...bad]);
    expect(checked.html).toContain('2 ballots can be brought in.');
    expect(checked.html).toContain('They add up to 120');
    expect(checked.html).toContain('The same code is on line 2');
    expect(await ballots()).toHaveLength(before);
    const held = await bring('import', [...good, ...bad], { all: 'yes' });
    expect(held.html).toContain('Nothing was brought in');
    expect(await ballots()).toHaveLength(before);
    expect((await bring('import', [...good, ...bad])).html).toContain('2 ballots were brought in.');
    const after = await ballots();
    expect(after).toHaveLength(before + 2);
    const again = await bring(
      'import',
      good.map((line) => line.replace('60,40', '0,100')),
    );
    expect(again.html).toContain('0 ballots were brought in.');
    expect(again.html).toContain('2 were typed in before, and stay as they were.');
    expect((await ballots()).map(({ points }) => points)).toEqual(after.map(({ points }) => points));
  });
  it('hands back the lines with faults', async () => {
    const rejects = await bring('rejects', [`${round.codes[7]},OL1,=1+1,,,yes`]);
    expect(rejects.headers.get('content-disposition')).toContain('faults-');
    expect(rejects.html).toContain(`${round.codes[7]}`);
    expect(rejects.html).toContain('Type a number for Stopping problems early');
  });
});
