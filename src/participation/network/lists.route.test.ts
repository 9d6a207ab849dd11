import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltRound, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { buildOfficer } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';

let test: TestSite;
let round: BuiltRound;
let desk: string;
let commissioner: string;
beforeAll(async () => {
  test = await openTestSite({ clock: clockAt(roundDays.during) });
  round = await buildRound(test.db);
  desk = `/work/${round.bodySlug}/network`;
  const officer = await buildOfficer(test.db, round.bodyId, 'commissioner', { name: 'Jane Smith' });
  const hat = { kind: 'body', bodyId: round.bodyId, role: 'commissioner' } as const;
  commissioner = await signInAs(test.db, officer.personId, hat);
  const thread = { title: 'When do the lifts work again?', text: 'They have not since May.' };
  await send(test.app, `/network/${round.bodySlug}/ask`, thread, commissioner);
});
afterAll(() => test.close());

describe('whole lists', () => {
  it('are searched by words and body, and downloaded', async () => {
    const found = (await show(test.app, `/network/threads?q=LIFTS&body=${round.bodySlug}`)).html;
    expect(found).toContain('When do the lifts work again?');
    expect(found).toContain('1 found.');
    expect((await show(test.app, '/network/threads?q=100%25')).html).toContain('Nothing was found');
    const csv = await show(test.app, '/network/threads?as=csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.html).toContain('When do the lifts work again?');
    expect(JSON.parse((await show(test.app, '/network/news?as=json')).html)).toEqual({ data: [] });
    expect((await show(test.app, '/network/events?as=csv')).status).toBe(200);
  });
});

describe('news and publications', () => {
  it('stand on the network pages and are found', async () => {
    const sent = await send(
      test.app,
      `${desk}/news`,
      {
        title: 'The bus is free in August',
        text: 'From 1 August.\n\nSee https://bus.example/free.',
        round: round.slug,
      },
      commissioner,
    );
    const { html } = await show(test.app, sent.headers.get('location') ?? '');
    expect(html).toContain('<a href="https://bus.example/free" rel="noreferrer">');
    for (const path of ['/network', '/network/news?q=August', `/network/rounds/${round.slug}`])
      expect((await show(test.app, path)).html).toContain('The bus is free in August');
    expect((await show(test.app, `/network/${round.bodySlug}`)).html).toContain('The bus is free in August');
    expect((await show(test.app, '/search?q=bus&kind=network')).html).toContain('The bus is free in August');
    expect(await test.db.selectFrom('follow_notice').select('subject').execute()).toContainEqual({
      subject: 'News: The bus is free in August',
    });
  });

  it('are refused with each fault beside its field', async () => {
    const news = await send(
      test.app,
      `${desk}/news`,
      { title: 'x', text: '', round: 'nothing' },
      commissioner,
    );
    for (const fault of ['a little longer', 'Write the news', 'Choose one of the list'])
      expect(news.html).toContain(fault);
    const paper = { title: 'A report', publisher: 'Somebody', url: 'javascript:alert(1)' };
    const sent = await send(test.app, `${desk}/publications`, paper, commissioner);
    expect(sent.html).toContain('begins with https://, such as');
    const day = { 'publishedOn-day': '1', 'publishedOn-month': '5', 'publishedOn-year': '2026' };
    const good = { ...paper, ...day, url: 'https://www.here.example/report.pdf' };
    expect((await send(test.app, `${desk}/publications`, good, commissioner)).status).toBe(303);
    expect((await send(test.app, `${desk}/publications`, good, commissioner)).html).toContain('already');
    expect((await show(test.app, '/network')).html).toContain('https://www.here.example/report.pdf');
  });
});
