import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Refused, WrongUse } from '../../terminal/command.ts';
import { pairwiseCommand } from './pairwise.command.ts';

type Item = { item: string; logStrength: number; standardError: number; chance: number; whole: number };
type Json = {
  items: Item[];
  prior: string | null;
  people: number | null;
  comparisons: number;
  home?: { logOdds: number };
  covariance?: number[][];
  columnsLeftOut: string[];
};

async function run(input: string | Buffer, options: Record<string, string | boolean> = {}, words = ['-']) {
  const terminal = {
    input: Readable.from([Buffer.from(input)]),
    output: process.stdout,
    errors: process.stderr,
    progress() {},
  };
  const { json, text } = await pairwiseCommand.run({
    words,
    options: { cap: '15', covariance: false, ...options },
    terminal,
    open: () => Promise.reject(new Error('no database')),
  });
  return { json: json as Json, text };
}
const strength = ({ items }: Json, name: string) =>
  items.find(({ item }) => item === name)?.logStrength ?? Number.NaN;

const THREE = 'winner,loser,count\na,b,30\nb,a,10\nb,c,20\nc,b,20\n';

describe('pp pairwise', () => {
  it('gives each thing its strength, strongest first, with mean 0', async () => {
    const { json } = await run(THREE);
    expect(json.items.map(({ item }) => item)).toEqual(['a', 'b', 'c']);
    expect(strength(json, 'a') - strength(json, 'b')).toBeCloseTo(Math.log(3), 10);
    expect(json.items.reduce((sum, { logStrength }) => sum + logStrength, 0)).toBeCloseTo(0, 10);
    expect(json.items.map(({ whole }) => whole)).toEqual([60, 20, 20]);
    expect(json).toMatchObject({ prior: null, people: null, comparisons: 80, columnsLeftOut: [] });
    expect(json.covariance).toBeUndefined();
  });

  it('measures from a reference, with the whole covariance where asked', async () => {
    const { json } = await run(THREE, { reference: 'b', covariance: true });
    expect(strength(json, 'b')).toBe(0);
    expect(json.items[1]).toMatchObject({ item: 'b', standardError: 0 });
    expect(json.covariance?.[0]?.[0]).toBeCloseTo(1 / 30 + 1 / 10, 10);
    expect(json.covariance?.[2]?.[2]).toBeCloseTo(1 / 20 + 1 / 20, 10);
    expect(json.covariance?.[1]).toEqual([0, 0, 0]);
  });

  it('shows a reader the same, and says what it rests on', async () => {
    const { text } = await run('winner,loser,person,when\na,b,1,Mon\nb,c,1,Mon\na,c,2,Tue\n');
    expect(text).toContain('3 things, 3 comparisons');
    expect(text).toContain('2 people: about one pair each counts once');
    expect(text).toContain('normal prior with variance 4, because one or more were chosen every time');
    expect(text).toContain('Columns not read: when.');
  });

  it('lets nobody move the result by clicking', async () => {
    const crowd = Array.from({ length: 40 }, (_, person) =>
      person % 4 === 0 ? `b,a,1,p${person}` : `a,b,1,p${person}`,
    ).join('\n');
    const [calm, loud] = await Promise.all([
      run(`winner,loser,count,person\n${crowd}\nb,a,1,x\n`),
      run(`winner,loser,count,person\n${crowd}\n${'b,a,5,x\n'.repeat(2000)}`),
    ]);
    expect(strength(loud.json, 'a')).toBeCloseTo(strength(calm.json, 'a'), 9);
    expect(loud.json.people).toBe(41);
  });

  it('holds each person to the cap that is asked for', async () => {
    const rows = 'winner,loser,person\na,b,1\na,c,1\nb,c,1\n';
    expect((await run(rows, { cap: '1.5' })).json.comparisons).toBeCloseTo(1.5, 10);
    expect((await run(rows)).json.comparisons).toBe(3);
  });

  it('tells what being at home is worth, where there is such a column', async () => {
    const { json, text } = await run('winner,loser,count,home\na,b,30,a\nb,a,10,a\na,b,20,b\nb,a,20,b\n');
    expect(json.home?.logOdds).toBeCloseTo(Math.log(3) / 2, 10);
    expect(text).toContain('Being at home adds 0.5493 to the log-odds');
  });

  it.each([
    ['semicolons, capitals and a byte order mark', '\ufeffWinner;Loser\r\na;b\r\n\r\nb;a\r\n'],
    ['columns in another order, fractions', 'count,loser,winner\n1/2,b,a\n0.5,a,b\n'],
    ['gzip', gzipSync('winner,loser\na,b\nb,a\n')],
  ])('reads %s', async (_, input) => {
    const { json } = await run(input);
    expect(json.items).toMatchObject([
      { item: 'a', logStrength: 0, chance: 0.5, whole: 50 },
      { item: 'b', logStrength: 0, chance: 0.5, whole: 50 },
    ]);
  });

  it.each([
    ['winner,loser\na,b\na,a\n', 'Line 3 compares “a” with itself'],
    ['winner,loser,count\na,b,-1\n', 'Line 2 counts “-1”: write how often'],
    ['winner,loser,count\na,b,many\n', 'Line 2 counts “many”: write how often'],
    ['winner,loser,count\na,b,\n', 'Line 2 has no count'],
    ['winner,loser,person\na,b,\n', 'Line 2 has no person'],
    ['winner,loser\na,\n', 'Line 2 has no loser'],
    ['winner,loser\na\n', 'Line 2 has 1 cell for 2 columns'],
    ['winner,loser\n', 'no comparison that counts: add a line'],
    ['winner,loser,count\na,b,0\n', 'no comparison that counts'],
    ['a,b\nb,a\n', 'Line 1 has no column “winner”'],
    ['winner,winner,loser\na,a,b\n', 'Line 1 names the column “winner” twice'],
    ['winner,loser,home\na,b,c\n', 'Line 2 says that “c” was at home'],
    ['winner,loser,home\na,b,\n', 'The column “home” is empty on every line'],
    ['winner,loser\n"a,b\n', 'is not well-formed CSV'],
  ])('refuses %j in one sentence', async (input, sentence) => {
    const failure = await run(input).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refused);
    expect((failure as Refused).message).toContain(sentence);
    expect((failure as Refused).message).not.toContain('\n');
  });

  it('says when its own words are off', async () => {
    await expect(run(THREE, { reference: 'z' })).rejects.toThrow('Nothing in the file is called “z”');
    await expect(run(THREE, { cap: 'none' })).rejects.toThrow(WrongUse);
    await expect(run(THREE, {}, [])).rejects.toThrow(WrongUse);
  });
});

const folder = `${process.env['PP_REFERENCE_DATA'] ?? '../shared/data'}/pairwise`;

describe.skipIf(!existsSync(folder))('reference data: pairwise/baseball.json', () => {
  it('comes out of a file of results as in R, with home advantage and without', async () => {
    const { pairs } = JSON.parse(readFileSync(`${folder}/baseball.json`, 'utf8')) as {
      pairs: Record<string, string>[];
    };
    const rows = pairs.flatMap((pair) => {
      const { 'home.team': home, 'away.team': away } = pair;
      return [`${home},${away},${pair['home.wins']},${home}`, `${away},${home},${pair['away.wins']},${home}`];
    });
    const atHome = await run(`winner,loser,count,home\n${rows.join('\n')}`, { reference: 'Baltimore' });
    expect(atHome.json.home?.logOdds).toBeCloseTo(0.3022606555276, 6);
    expect(strength(atHome.json, 'Milwaukee')).toBeCloseTo(1.619554993578, 6);
    const plain = rows.map((row) => row.split(',').slice(0, 3).join(','));
    const without = await run(`winner,loser,count\n${plain.join('\n')}`, { reference: 'Baltimore' });
    expect(strength(without.json, 'Boston')).toBeCloseTo(1.107697705372, 6);
    expect(strength(without.json, 'Milwaukee')).toBeCloseTo(1.581355876655, 6);
    expect(without.json.prior).toBeNull();
  });
});
