import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltRound, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { buildOfficer, buildPerson } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';

let test: TestSite;
let round: BuiltRound;
let desk: string;
let commissioner: string;
let resident: string;
let theme: string;
beforeAll(async () => {
  test = await openTestSite({ clock: clockAt(roundDays.during) });
  round = await buildRound(test.db);
  theme = `/network/rounds/${round.slug}/local-jobs`;
  desk = `/work/${round.bodySlug}/network`;
  const officer = await buildOfficer(test.db, round.bodyId, 'commissioner', { name: 'Jane Smith' });
  const hat = { kind: 'body', bodyId: round.bodyId, role: 'commissioner' } as const;
  commissioner = await signInAs(test.db, officer.personId, hat);
  resident = await signInAs(test.db, (await buildPerson(test.db)).personId);
});
afterAll(() => test.close());

const reason = 'It names a neighbour who did not ask for that.';
/** The address of the last thing that waits at the desk. */
async function lastToRead(kind: string): Promise<string> {
  const { html } = await show(test.app, desk, commissioner);
  const found = [...html.matchAll(/href="([^"]+\/network\/read\/(\w+)\/[^"]+)"/g)];
  return found.filter(([, , of]) => of === kind).at(-1)?.[1] ?? '';
}

describe('comments on a theme', () => {
  it('need no account, say nothing of who wrote them, and wait to be read', async () => {
    const text = 'Young people need somewhere to begin.';
    const sent = await send(test.app, theme, { text, name: 'Ada from Lees' });
    expect(sent.headers.get('location')).toBe(`${theme}?thanks`);
    expect((await show(test.app, theme)).html).not.toContain(text);
    const [row] = await test.db.selectFrom('theme_comment').selectAll().execute();
    expect(Object.keys(row ?? {}).filter((column) => /person|address|email|_at$/.test(column))).toEqual([]);
    await send(test.app, await lastToRead('comment'), { decision: 'show' }, commissioner);
    const { html } = await show(test.app, theme);
    expect(html).toContain(text);
    expect(html).toContain('Ada from Lees, 10 September 2026');
  });

  it('that are declined leave their ground and reason, and never their words', async () => {
    const text = 'My neighbour Bert at number nine is to blame.';
    await send(test.app, theme, { text });
    const item = await lastToRead('comment');
    const incomplete = await send(test.app, item, { decision: 'decline' }, commissioner);
    expect([incomplete.status, incomplete.html.includes('Choose on which ground')]).toEqual([422, true]);
    const given = { decision: 'decline', ground: 'personal', reason };
    expect((await send(test.app, item, { ...given, reason: 'No.' }, commissioner)).html).toContain(
      'five words',
    );
    await send(test.app, item, given, commissioner);
    const { html } = await show(test.app, theme);
    expect(html).not.toContain('number nine');
    expect(html).toContain('It names or points to a private person');
    expect(html).toContain(reason);
    const data = JSON.parse((await show(test.app, `${theme}?as=json`)).html).data;
    expect(data).toMatchObject({
      counts: { shown: 1, declined: 1 },
      declined: [{ ground: 'personal', reason }],
    });
  });

  it('are refused with everything kept where they give somebody away', async () => {
    const sent = await send(test.app, theme, { text: 'Ring me on 07700 900123', name: 'Bo' });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('Ring me on 07700 900123');
    expect(sent.html).toContain('Take out the e-mail address, telephone number');
  });

  it('are read by this body alone', async () => {
    await send(test.app, theme, { text: 'Another one that waits.' });
    const item = await lastToRead('comment');
    for (const cookie of [resident, ''])
      expect((await show(test.app, item, cookie)).status).toBe(cookie ? 403 : 303);
    const other = await buildRound(test.db);
    const stranger = await buildOfficer(test.db, other.bodyId, 'commissioner');
    const hat = { kind: 'body', bodyId: other.bodyId, role: 'commissioner' } as const;
    const cookie = await signInAs(test.db, stranger.personId, hat);
    const elsewhere = item.replace(round.bodySlug, other.bodySlug);
    expect((await show(test.app, elsewhere, cookie)).status).toBe(404);
    expect((await show(test.app, '/waiting', commissioner)).html).toContain(
      'Read 1 thing that somebody wrote',
    );
  });

  it('are limited for whoever sends too many', async () => {
    const other = `/network/rounds/${round.slug}/prevention`;
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1)
      statuses.push((await send(test.app, other, { text: `Thought number ${count}` })).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a summary of the comments', () => {
  const path = () => `${desk}/summaries/${round.slug}/local-jobs`;

  it('is a draft until an officer signs, then stays as it is', async () => {
    await send(test.app, path(), { text: 'People want a first job nearby.' }, commissioner);
    expect((await show(test.app, theme)).html).not.toContain('a first job nearby');
    await send(test.app, path(), { publish: 'yes' }, commissioner);
    const { html } = await show(test.app, theme);
    expect(html).toContain('People want a first job nearby.');
    expect(html).toMatch(/Written by Jane Smith, commissioner, Council \d+, on 10 September 2026\./);
    expect(html).toContain('It rests on 1 comment that people chose to publish');
    const rewrite = test.db.updateTable('theme_summary').set({ text: 'Other words' }).execute();
    await expect(rewrite).rejects.toThrow('the summary is published');
    await send(test.app, path(), { text: 'They also want training.' }, commissioner);
    await send(test.app, path(), { publish: 'yes' }, commissioner);
    expect((await show(test.app, theme)).html).toContain('Version 2.');
    expect((await show(test.app, `/network/rounds/${round.slug}`)).html).toContain(
      'They also want training.',
    );
    const entries = await test.db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'theme-summary-published')
      .execute();
    expect(entries).toHaveLength(2);
    expect(entries[0]?.facts).not.toContain('Jane');
  });

  it('needs comments to rest on, and is the commissioner’s', async () => {
    const empty = `${desk}/summaries/${round.slug}/third-sector`;
    await send(test.app, empty, { text: 'Nobody said anything.' }, commissioner);
    const sent = await send(test.app, empty, { publish: 'yes' }, commissioner);
    expect([sent.status, sent.html.includes('there is nothing to sum up')]).toEqual([422, true]);
    expect((await show(test.app, path(), resident)).status).toBe(403);
  });
});

describe('an open thread', () => {
  let thread: string;
  it('is begun by somebody signed in, under a name they choose, and read before others see it', async () => {
    const ask = `/network/${round.bodySlug}/ask`;
    expect((await show(test.app, ask)).status).toBe(303);
    const empty = await send(test.app, ask, {}, resident);
    expect(empty.html).toContain('Write your question or topic in one line');
    const fields = {
      title: 'When do the lifts work again?',
      text: 'At Sholver they have not since May.',
      name: 'Bo',
    };
    const sent = await send(test.app, ask, fields, resident);
    thread = (sent.headers.get('location') ?? '').replace('?thanks', '');
    expect((await show(test.app, thread)).status).toBe(404);
    expect((await show(test.app, thread, resident)).html).toContain('waits to be read');
    await send(test.app, await lastToRead('thread'), { decision: 'show' }, commissioner);
    const { html } = await show(test.app, thread);
    expect(html).toContain('Bo asks');
    expect(html).not.toContain('example.org');
    expect((await show(test.app, '/search?q=lifts')).html).toContain(thread);
  });

  it('takes replies: an officer’s at once and named, a resident’s once read', async () => {
    await send(test.app, thread, { text: 'They work from Monday.' }, commissioner);
    await send(test.app, thread, { text: 'They do not work today.', name: 'Cy' }, resident);
    const { html } = await show(test.app, thread);
    expect(html).toContain('They work from Monday.');
    expect(html).toContain('Jane Smith, commissioner');
    expect(html).not.toContain('They do not work today.');
    expect((await show(test.app, thread, resident)).html).toContain('They do not work today.');
    const forged = await test.app.request(thread, {
      method: 'POST',
      body: new URLSearchParams({ text: 'x' }),
    });
    expect(forged.status).toBe(422);
    const stranger = await send(test.app, thread, { text: 'Not signed in', name: 'Di' });
    expect(stranger.status).not.toBe(200);
    await send(test.app, await lastToRead('reply'), { decision: 'show' }, commissioner);
    expect((await show(test.app, thread)).html).toContain('They do not work today.');
  });

  it('lets anyone report a reply, and a moderator take it down or keep it', async () => {
    const { html } = await show(test.app, thread);
    const report = html.match(/href="([^"]+\/report\/[^"]+)"/)?.[1] ?? '';
    expect((await send(test.app, report, { why: '' })).html).toContain('Say what is wrong with it');
    expect((await send(test.app, report, { why: 'It is not true at all' })).html).toContain(
      'looks at it again',
    );
    const atDesk = (await show(test.app, desk, commissioner)).html;
    expect(atDesk).toContain('It is not true at all');
    const item = atDesk.match(/href="([^"]+\/read\/reply\/[^"]+)"/)?.[1] ?? '';
    await send(test.app, item, { decision: 'show' }, commissioner);
    expect((await show(test.app, desk, commissioner)).html).not.toContain('It is not true at all');
    expect((await show(test.app, thread)).html).toContain('They do not work today.');
    await send(test.app, item, { decision: 'decline', ground: 'unclear', reason }, commissioner);
    const after = (await show(test.app, thread)).html;
    expect(after).not.toContain('They do not work today.');
    expect(after).toContain('We could not tell what it says');
  });

  it('is closed with what came of it, and then takes nothing more', async () => {
    const close = thread.replace('/network/', '/work/').replace('/threads/', '/network/threads/');
    expect((await send(test.app, close, { outcome: ' ' }, commissioner)).status).toBe(422);
    await send(test.app, close, { outcome: 'New lifts run since September.' }, commissioner);
    const { html } = await show(test.app, thread, resident);
    expect(html).toContain('New lifts run since September.');
    expect(html).not.toContain('Write a reply');
    expect((await send(test.app, thread, { text: 'One more', name: 'Cy' }, resident)).status).toBe(422);
  });
});
