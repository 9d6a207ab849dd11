import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSite, show } from '../../../../test/site.ts';
import { loadReference } from '../../../reference/load-reference.ts';
import { sum } from '../../../values/fraction.ts';
import { parseFraction, toDecimal } from '../../../values/fraction-text.ts';

const { app, db, close } = await openTestSite();
afterAll(close);
beforeAll(() => loadReference(db));

type Listed = {
  measure: string;
  plainName: string;
  keptApart: boolean;
  unit: string;
  serves: { framework: string; outcome: string }[];
  proxy: { valuePence: string; source: string; grade: string; licence: string } | null;
  savings: { kind: string; agency: string | null; valuePence: string }[];
};
async function list(query = ''): Promise<Listed[]> {
  const { html } = await show(app, `/measures?as=json${query}`);
  return (JSON.parse(html) as { data: Listed[] }).data;
}

describe('the library of measures', () => {
  it('has about forty, with the four that the seed policy names and none without its framework', async () => {
    const all = await list();
    expect(all.length).toBeGreaterThanOrEqual(40);
    const names = all.map(({ measure }) => measure);
    const named = ['citizens-first-role', 'neighbour-events', 'social-network-pairs', 'civic-places'];
    expect(names).toEqual(expect.arrayContaining(named));
    expect(all.filter(({ serves }) => serves.length === 0).map(({ measure }) => measure)).toEqual([
      'paid-to-subcontractor',
    ]);
    for (const framework of ['gmca-2014', 'gm-2020', 'oldham-2013', 'gm-good-employment-charter', 'ppn-002'])
      expect((await list(`&framework=${framework}`)).length).toBeGreaterThan(5);
  });

  it('gives a money value only with its source, grade and licence, and none to money that is kept apart', async () => {
    const priced = await list('&money=with');
    expect(priced.length).toBeGreaterThan(5);
    for (const { proxy } of priced) {
      expect(proxy?.source).toMatch(/unit cost database|Department for Energy/);
      expect(proxy?.source).not.toMatch(/TOMs/i);
      expect(['green', 'amber', 'red']).toContain(proxy?.grade);
      expect(proxy?.licence).not.toBe('');
    }
    expect(priced.filter(({ keptApart }) => keptApart)).toEqual([]);
    const pounds = (await list()).filter(({ unit }) => unit === 'pound');
    expect(pounds.length).toBeGreaterThan(3);
    expect(pounds.every(({ keptApart }) => keptApart)).toBe(true);
  });

  it('says who saves, agency by agency, as the source has it', async () => {
    const child = (await list()).find(({ measure }) => measure === 'children-getting-on');
    const fiscal = child?.savings.filter(({ kind }) => kind === 'fiscal') ?? [];
    const pence = fiscal.map(({ valuePence }) => {
      const value = parseFraction(valuePence);
      if ('refused' in value) throw new Error('not a number');
      return value;
    });
    expect(toDecimal(sum(pence), 2)).toBe(child?.proxy?.valuePence);
    expect(fiscal.every(({ agency }) => agency !== null)).toBe(true);
    expect(child?.savings.find(({ kind }) => kind === 'economic')).toMatchObject({ agency: null });
  });

  it('finds by words and outcome, downloads what was found, and says when nothing fits', async () => {
    expect((await list('&q=wage%20staff')).map(({ measure }) => measure)).toContain('living-wage-share');
    const prevention = await list('&outcome=oldham-2013/prevention');
    expect(prevention.length).toBeGreaterThan(3);
    const { html: csv } = await show(app, '/measures?as=csv&outcome=oldham-2013/prevention');
    expect(csv.trim().split('\r\n')).toHaveLength(prevention.length + 1);
    expect((await show(app, '/measures?q=zzz')).html).toContain('No measure fits all of that.');
    expect((await show(app, '/measures?page=2')).html).toContain('aria-current="page">2');
  });

  it('shows one with what it is worth and by whose word, or that nothing gives a value', async () => {
    const worth = await show(app, '/measures/homes-kept');
    expect(worth.html).toContain('£2,501.00 in the prices of 2010, graded amber');
    expect(worth.html).toContain('Ministry of Justice');
    expect((await show(app, '/measures/grab-rails-fitted')).html).toContain('no open source gives one');
    expect((await show(app, '/measures/local-spend')).html).toContain('never added');
    expect((await show(app, '/measures/nothing')).status).toBe(404);
    expect((await show(app, '/frameworks/oldham-2013')).html).toContain('href="/measures/homes-kept"');
  });
});
