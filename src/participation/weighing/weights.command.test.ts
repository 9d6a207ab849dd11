import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Refused, WrongUse } from '../../terminal/command.ts';
import { weightsCommand } from './weights.command.ts';

function run(input: string | Buffer, rule: string = 'independent-markets', words: string[] = ['-']) {
  const terminal = {
    input: Readable.from([Buffer.from(input)]),
    output: process.stdout,
    errors: process.stderr,
    progress() {},
  };
  return weightsCommand.run({
    words,
    options: { rule },
    terminal,
    open: () => Promise.reject(new Error('no database')),
  });
}

describe('pp weights', () => {
  it('answers with exact shares, decimals and whole percentages', async () => {
    const { json } = await run('jobs,air,community\n70,15,15\n70,0,30\n');
    expect(json).toEqual({
      rule: 'independent-markets',
      residents: 2,
      shares: [
        { outcome: 'jobs', exact: '17/30', decimal: 0.566666666667 },
        { outcome: 'air', exact: '3/20', decimal: 0.15 },
        { outcome: 'community', exact: '17/60', decimal: 0.283333333333 },
      ],
      percentages: [
        { outcome: 'jobs', whole: 57 },
        { outcome: 'air', whole: 15 },
        { outcome: 'community', whole: 28 },
      ],
    });
  });

  it('shows the same to a reader', async () => {
    const { text } = await run('jobs,air,community\n70,15,15\n70,0,30\n', 'mean');
    expect(text).toContain('Weights by the rule “mean”, from 2 residents');
    expect(text).toMatch(/^community\s+9\/40\s+22\.50\s+22$/m);
  });

  it.each([
    ['fractions', 'a,b\n3/20,17/20\n'],
    ['points that do not make 100', 'a,b\n3,17\n'],
    ['a byte order mark and Windows lines', '\ufeffa,b\r\n15,85\r\n\r\n'],
    ['semicolons', 'a;b\n15;85\n'],
    ['JSON', '{"outcomes":["a","b"],"votes":[["3/20","17/20"]]}'],
    ['JSON decimals', '{"outcomes":["a","b"],"votes":[[0.15,0.85]]}'],
    ['gzip', gzipSync('a,b\n15,85\n')],
  ])('reads %s', async (_, input) => {
    const { json } = await run(input);
    expect(json).toMatchObject({
      shares: [
        { outcome: 'a', exact: '3/20' },
        { outcome: 'b', exact: '17/20' },
      ],
    });
  });

  it('numbers the outcomes of a bare list', async () => {
    expect((await run('{"votes":[[1,1]]}')).json).toMatchObject({
      percentages: [{ outcome: '1' }, { outcome: '2' }],
    });
  });

  it.each([
    [
      'a,b\n10,ninety\n',
      'Line 2, column “b”: “ninety” is not a number; write points such as 25 or a fraction such as 3/20.',
    ],
    ['a,b\n10,90\n10,\n', 'Line 3, column “b” is empty: write 0 if this resident gave it nothing.'],
    ['a,b\n10,90\n10\n', 'Line 3 has 1 number for 2 outcomes: give one for each, 0 included.'],
    ['a,b\n\n0,0\n', 'Line 3 gives every outcome 0: give at least one point, or leave it out.'],
    ['a,b\n-1,2\n', 'Line 2 gives an outcome less than 0: points start at 0.'],
    ['10,90\n20,80\n', 'Line 1 holds only numbers: put the names of the outcomes there, one a column.'],
    ['a,a\n1,2\n', 'Line 1 names “a” twice: give every outcome a name of its own.'],
    ['a,,b\n1,2,3\n', 'Line 1 has no name in column 2: name every outcome.'],
    ['a,b\n', 'There is no resident in it: add one row for each.'],
    ['a,b\n"1,2\n', 'is not well-formed CSV'],
    ['{"votes":[[1,2],[1]]}', 'Resident 2 has 1 number for 2 outcomes'],
    ['{"votes":[[1,null]]}', 'Resident 1, column “2”: “null” is not a number'],
    ['{"votes":3}', 'JSON needs a list of rows'],
    ['{"votes":\n[[1,x', 'This is not well-formed JSON'],
    ['{"outcomes":["a"],"votes":[[1,2]]}', 'Resident 1 has 2 numbers for 1 outcome:'],
    ['{"votes":[]}', 'There is no resident in it'],
  ])('refuses %j in one sentence', async (input, sentence) => {
    const failure = await run(input).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refused);
    expect((failure as Refused).message).toContain(sentence);
    expect((failure as Refused).message).not.toContain('\n');
  });

  it('says when its own words are off', async () => {
    await expect(run('a,b\n1,2\n', 'median')).rejects.toThrow(WrongUse);
    await expect(run('', 'mean', [])).rejects.toThrow(WrongUse);
    await expect(run('', 'mean', ['a.csv', 'b.csv'])).rejects.toThrow(WrongUse);
  });
});
