import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { indexForSearch, type SearchEntry } from '../../acts/search-index.ts';
import { readSearch, searchHref } from './search.rules.ts';

let test: TestSite;
beforeAll(async () => {
  test = await openTestSite();
  const contract = { kind: 'contract' as const, summary: 'Mending older people’s homes' };
  await publish({ ...contract, path: '/contracts/oldham/home-repairs', title: 'Home repairs' });
  await publish({
    kind: 'round',
    path: '/say/spring',
    title: 'What matters most this spring?',
    summary: 'Split 100 points',
    bodyText: 'Repairing homes, warm rooms and <script>alert(1)</script> & more.',
  });
  for (let place = 1; place <= 45; place += 1) {
    const title = `Orchard number ${place}`;
    await publish({
      kind: 'promise',
      path: `/promises/bury/orchard-${place}`,
      title,
      summary: 'Apple trees',
    });
  }
});
afterAll(() => test.close());

const publish = (entry: SearchEntry) => test.db.transaction().execute((tx) => indexForSearch(tx, entry));
const search = (query: string) => show(test.app, `/search?${query}`);

describe('search', () => {
  it('finds pages by other forms of a word, a word in the title first', async () => {
    const { html } = await search('q=home+repair');
    expect(html).toContain('2 pages say “home repair”.');
    expect(html.indexOf('/contracts/oldham/home-repairs')).toBeLessThan(html.indexOf('/say/spring'));
    expect(html).toContain('<title>Search: home repair');
  });

  it('marks the words, and shows what others wrote as text', async () => {
    const { html } = await search('q=warm+rooms');
    expect(html).toContain('<mark>warm</mark> <mark>rooms</mark>');
    expect(html).not.toContain('<script>alert');
  });

  it('keeps a search in the box, and shows what was typed as text', async () => {
    const { html } = await search(`q=${encodeURIComponent('"><img src=x>')}`);
    expect(html).toContain('value="&quot;&gt;&lt;img src=x&gt;"');
    expect(html).not.toContain('<img src=x>');
  });

  it('shows one kind when asked, and how many there are of each', async () => {
    const { html } = await search('q=home&kind=round');
    expect(html).toContain('Everything (2)');
    expect(html).toContain('Contracts (1)');
    expect(html).toMatch(/aria-current="true">Rounds \(1\)/);
    expect(html).not.toContain('/contracts/oldham/home-repairs');
  });

  it('shows twenty at a time', async () => {
    const { html } = await search('q=orchard&page=3');
    expect(html.match(/href="\/promises\/bury/g)).toHaveLength(5);
    expect(html).toContain('href="/search?q=orchard&amp;page=2"');
    expect((await search('q=orchard&page=9')).status).toBe(200);
  });

  it('says where else to look when nothing is found, or nothing was asked', async () => {
    expect((await search('q=zeppelin')).html).toContain('Nothing says “zeppelin”');
    expect((await search('')).html).toContain('href="/contracts"');
  });

  it.each([
    'q=%22',
    'q=-',
    'q=the',
    'q=a%26%7C%21%28',
    'q=%01%02',
    'q=%00',
    'kind=x&page=-1&q=a',
    `q=${'x'.repeat(9999)}`,
  ])('breaks on nothing that can be typed: %s', async (query) => {
    expect([200, 404]).toContain((await search(query)).status);
  });

  it('has a machine-readable twin', async () => {
    const { data } = JSON.parse((await search('q=warm&as=json')).html) as { data: unknown };
    expect(data).toMatchObject({ counts: { round: 1 }, found: [{ path: '/say/spring', kind: 'round' }] });
  });
});

describe('the address of a search', () => {
  it('reads back what it says', () => {
    const asked = { text: 'home & repairs', kind: 'round', page: 2 } as const;
    const url = new URL(searchHref(asked, {}), 'http://here');
    expect(readSearch(url.searchParams)).toEqual(asked);
  });
});
