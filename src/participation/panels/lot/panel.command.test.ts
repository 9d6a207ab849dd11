import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../../cli.ts';
import { runCommand } from '../../../terminal/run-command.ts';
import { lotterySha256 } from './draw-ticket.rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'pp-panel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function pp(words: string[], input = '') {
  const said = { output: '', errors: '' };
  const sink = (name: 'output' | 'errors') => ({
    write(text: string, done?: () => void) {
      said[name] += text;
      done?.();
      return true;
    },
  });
  const code = await runCommand(commands, ['panel', ...words], {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: sink('output') as unknown as NodeJS.WritableStream,
    stderr: sink('errors') as unknown as NodeJS.WritableStream,
    env: {},
  });
  return { code, ...said };
}

const pool = file(
  'pool.csv',
  'who,gender,politics,home,notes\nadam,m,l,1,\nbrian,m,c,2,"a, b"\ncameron,m,c,,\ndiane,f,l,,\nelinor,f,c,1,\n',
);
const quotas = file(
  'quotas.csv',
  'category,feature,min,max\ngender,m,1,1\ngender,f,1,1\npolitics,l,1,1\npolitics,c,1,1\n',
);
const call = [pool, quotas, '--seats', '2', '--id', 'who'];

describe('pp panel', () => {
  it('answers with everybody’s chance, every panel and its tickets', async () => {
    const { code, output } = await pp([...call, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      minimum: expect.closeTo(1 / 3, 9),
      probabilities: {
        adam: expect.closeTo(1 / 3, 9),
        brian: expect.closeTo(1 / 3, 9),
        cameron: expect.closeTo(1 / 3, 9),
        diane: expect.closeTo(2 / 3, 9),
        elinor: expect.closeTo(1 / 3, 9),
      },
      panels: expect.arrayContaining([
        { members: ['adam', 'elinor'], probability: expect.closeTo(1 / 3, 9), tickets: 333 },
      ]),
      drawn: [],
      seed: null,
      infeasible: null,
    });
  });

  it('draws with a seed, and the written lottery is what its fingerprint is of', async () => {
    const path = join(folder, 'lottery.json');
    const { output } = await pp([...call, '--seed', ' 8 15 22 ', '--write-lottery', path, '--json']);
    const { drawn, seed, ticket, lotterySha256: fingerprint, panels } = JSON.parse(output);
    expect(seed).toBe('8 15 22');
    expect(ticket).toBeGreaterThanOrEqual(1);
    expect(panels.map(({ members }: { members: string[] }) => members)).toContainEqual(drawn);
    expect(lotterySha256(readFileSync(path, 'utf8'))).toBe(fingerprint);
    expect((await pp([...call, '--seed', '8 15 22'])).output).toContain(
      `ticket ${ticket}:\n${drawn.join(', ')}`,
    );
  });

  it('one person a household, an empty cell being alone', async () => {
    const { output } = await pp([...call, '--same-household', 'home', '--json']);
    expect(JSON.parse(output)).toMatchObject({
      minimum: 0,
      probabilities: { adam: 0, brian: 0.5, cameron: 0.5, diane: 1, elinor: 0 },
      without: ['adam', 'elinor'],
    });
    expect((await pp([...call, '--same-household', 'home'])).output).toContain('has room for: adam, elinor.');
  });

  it('numbers rows where there is no id, and reads semicolons, a byte order mark, CRLF and “name”', async () => {
    const other = file('other.csv', '\ufeffgender;politics\r\nm;l\r\nm;c\r\nm;c\r\nf;l\r\nf;c\r\n');
    const named = file(
      'named.csv',
      '\ufeffcategory;name;min;max\r\ngender;m;1;1\r\ngender;f;1;1\r\npolitics;l;1;1\r\npolitics;c;1;1\r\n',
    );
    const { code, output } = await pp(['-', named, '--seats', '2', '--json'], readFileSync(other, 'utf8'));
    expect(code).toBe(0);
    expect(JSON.parse(output).probabilities).toEqual(
      Object.fromEntries(
        [1, 1, 1, 2, 1].map((thirds, at) => [String(at + 1), expect.closeTo(thirds / 3, 9)]),
      ),
    );
  });

  it('quotas that no panel meets: exit 1, the smallest change in words and in JSON', async () => {
    const strict = file('strict.csv', 'category,feature,min,max\ngender,m,2,2\ngender,f,1,1\n');
    const { code, output, errors } = await pp([pool, strict, '--seats', '2', '--id', 'who', '--json']);
    expect(code).toBe(1);
    expect(errors).toBe(
      'No panel of 2 meets every quota. The smallest change that mends it: allow at least 1 instead of 2 with gender “m”.\n',
    );
    expect(JSON.parse(output)).toMatchObject({
      minimum: null,
      probabilities: {},
      panels: [],
      drawn: [],
      infeasible: { changes: [{ category: 'gender', feature: 'm', bound: 'minimum', from: 2, to: 1 }] },
    });
    const many = await pp([pool, quotas, '--seats', '9', '--id', 'who']);
    expect(many.errors).toContain('The pool can fill 5 seats at most, and 9 are asked for');
  });

  it('a replacement: the seated stay, the gone are not asked again, and its seed has its number', async () => {
    const open = file('open.csv', 'category,feature,min,max\ngender,m,1,2\ngender,f,1,1\n');
    const words = [pool, open, '--seats', '3', '--id', 'who', '--replacement', '1', '--seed', '7', '--json'];
    const [seated, gone] = [file('seated.csv', 'who\nadam\ndiane\n'), file('gone.csv', 'brian\n')];
    const { code, output } = await pp([...words, '--seated', seated, '--gone', gone]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      probabilities: { cameron: 1, elinor: 0 },
      drawn: ['cameron'],
      seed: '7:1',
      changes: [],
    });
    expect((await pp(words)).code).toBe(2);
  });

  const wrong: [string, string, string[], number, string][] = [
    ['no seats', '', [pool, quotas], 2, '--seats'],
    ['seats that are no number', '', [pool, quotas, '--seats', 'two'], 2, 'whole number'],
    ['one file', '', [pool, '--seats', '2'], 2, 'the pool, then the file with the quotas'],
    ['an empty seed', '', [...call, '--seed', ' '], 2, 'seed is empty'],
    ['a file that is not there', '', ['nowhere.csv', quotas, '--seats', '2'], 1, 'nowhere.csv'],
    ['no such id column', '', [pool, quotas, '--seats', '2', '--id', 'person'], 1, '“person”'],
    ['no such household column', '', [...call, '--same-household', 'house'], 1, '“house”'],
    ['an id twice', 'id,gender,politics\na,m,l\na,f,c\n', ['-', quotas, '--seats', '1'], 1, 'the id “a”'],
    ['no id', 'id,gender,politics\n,m,l\na,f,c\n', ['-', quotas, '--seats', '1'], 1, 'has no id'],
    ['nobody', 'gender,politics\n', ['-', quotas, '--seats', '1'], 1, 'Nobody is in the pool'],
    ['a category the pool lacks', 'gender\nm\n', ['-', quotas, '--seats', '1'], 1, '“politics”'],
    [
      'a feature without a quota',
      'gender,politics\nx,l\n',
      ['-', quotas, '--seats', '1'],
      1,
      'no quota names that',
    ],
  ];
  it.each(wrong)('%s: one sentence, and no stack trace', async (_, input, words, expected, sentence) => {
    const { code, errors, output } = await pp(words, input);
    expect(code).toBe(expected);
    expect(errors).toContain(sentence);
    expect(errors.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(output).toBe('');
  });

  const wrongQuotas: [string, string, string][] = [
    ['min above max', 'category,feature,min,max\ngender,m,2,1\ngender,f,0,1\n', 'min no more than max'],
    ['not whole', 'category,feature,min,max\ngender,m,1.5,2\ngender,f,0,1\n', '“1.5” is not a whole number'],
    ['twice', 'category,feature,min,max\ngender,m,1,2\ngender,m,1,2\ngender,f,0,1\n', 'keep one'],
    ['no min', 'category,feature,max\ngender,m,1\n', '“min”'],
  ];
  it.each(wrongQuotas)('quotas: %s', async (_, text, sentence) => {
    const { code, errors } = await pp([pool, '-', '--seats', '2', '--id', 'who'], text);
    expect(code).toBe(1);
    expect(errors).toContain(sentence);
  });
});
