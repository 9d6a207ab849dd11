import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../cli.ts';
import { runCommand } from '../../terminal/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'pp-rake-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function pp(words: string[], input: string | Buffer = '') {
  const said = { output: '', errors: '' };
  const sink = (name: 'output' | 'errors') => ({
    write(text: string, done?: () => void) {
      said[name] += text;
      done?.();
      return true;
    },
  });
  const code = await runCommand(commands, ['rake', ...words], {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: sink('output') as unknown as NodeJS.WritableStream,
    stderr: sink('errors') as unknown as NodeJS.WritableStream,
    env: {},
  });
  return { code, ...said };
}

const sample = 'id,sex,age,w\n1,f,young,1\n2,f,old,1\n3,f,old,2\n4,m,old,1\n';
const sexes = `sex=${file('sex.csv', 'level,population\nf,60\nm,40\n')}`;
const ages = `age=${file('age.csv', 'age,Freq\nyoung,25\nold,75\n')}`;

describe('pp rake', () => {
  it('answers with weights, rounds and effective size', async () => {
    const { code, output } = await pp(['-', '--margin', sexes, '--json'], sample);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      weights: [20, 20, 20, 40],
      iterations: 1,
      effectiveSize: expect.closeTo(3.571428571, 8),
      refused: null,
    });
  });

  it('takes several margins, design weights and bounds, from packed files too', async () => {
    const packed = file('sample.csv.gz', gzipSync(sample));
    const words = [packed, '--margin', sexes, '--margin', ages, '--design-weight', 'w', '--trim', '10,50'];
    const { weights } = JSON.parse((await pp([...words, '--json'])).output) as { weights: number[] };
    expect(weights[0]).toBeCloseTo(25, 8);
    expect((weights[1] ?? 0) + (weights[2] ?? 0)).toBeCloseTo(35, 8);
    expect(weights[3]).toBeCloseTo(40, 8);
  });

  it('takes a margin over two columns, as post-stratification does', async () => {
    const cells = file('cells.csv', 'sex,age,population\nf,young,10\nf,old,50\nm,old,40\n');
    const { output } = await pp(['-', '--margin', `sex+age=${cells}`, '--json'], sample);
    expect(JSON.parse(output)).toMatchObject({ weights: [10, 25, 25, 40] });
  });

  it('takes a table as R writes it, row names and all', async () => {
    const written = file('r.csv', '"","sex","Freq"\n"1","f",60\n"2","m",40\n');
    const { output } = await pp(['-', '--margin', `sex=${written}`, '--json'], sample);
    expect(JSON.parse(output)).toMatchObject({ weights: [20, 20, 20, 40] });
  });

  it('shows a reader each level before, after and in the census', async () => {
    const { output } = await pp(['-', '--margin', sexes], sample);
    expect(output).toContain('4 respondents weighted to 100 people');
    expect(output).toMatch(/^sex\s+f\s+3\s+75\.00\s+60\.00\s+60\.00$/m);
  });

  it('says why it refuses, in a sentence and in JSON', async () => {
    const more = `sex=${file('more.csv', 'f,60\nm,30\nx,10\n')}`;
    const { code, output, errors } = await pp(['-', '--margin', more, '--json'], sample);
    expect(code).toBe(1);
    expect(errors).toBe(
      '“sex” has 10 people at “x” and nobody in the sample who could stand for them: put the level together with another, or ask more people.\n',
    );
    expect(JSON.parse(output)).toMatchObject({ weights: [], refused: 'level-without-respondent' });
  });

  it.each([
    [['-', '--margin', sexes, '--minimum', '50'], 'is worth 3.57 equal answers, and 50 are needed'],
    [['-', '--margin', sexes, '--trim', '1,30'], 'came to 30 of 40 people'],
    [['-', '--margin', sexes.replace('sex=', 'gender=')], 'has no column “gender”'],
    [['-', '--margin', sexes.replace('sex=', 'age=')], '“age” is “young” for 1 in the sample'],
    [['-', '--margin', `sex=${file('t.csv', 'f,60\nf,40\n')}`], 'has the level “f” twice'],
    [['-', '--margin', `sex=${file('n.csv', 'f,60\nm,many\n')}`], '“many” is not a number of people'],
    [['-', '--margin', `sex=${file('w.csv', 'a,b,c\n1,2,3\n')}`], 'needs two columns: level,population'],
    [['-', '--margin', sexes, '--design-weight', 'id2'], 'has no column “id2”'],
    [['-', '--margin', sexes, '--design-weight', 'sex'], '“f” is not a design weight'],
    [['-', '--margin', `sex=${join(folder, 'none.csv')}`], 'There is no file'],
  ])('refuses %j in one sentence', async (words, sentence) => {
    const { code, errors } = await pp(words, sample);
    expect(code).toBe(1);
    expect(errors).toContain(sentence);
    expect(errors.trim()).not.toContain('\n');
  });

  it('refuses a blank cell by its line', async () => {
    const { errors } = await pp(['-', '--margin', sexes], 'sex,age\nf,old\n,old\n');
    expect(errors).toContain('Line 3 of “standard input”, column “sex” is empty');
  });

  it.each([
    [['-']],
    [['--margin', sexes]],
    [['-', '--margin', 'sex']],
    [['-', '--margin', 'sex=-']],
    [['-', '--margin', sexes, '--margin', sexes]],
    [['-', '--margin', sexes, '--trim', '5']],
    [['-', '--margin', sexes, '--trim', '5,1']],
    [['-', '--margin', sexes, '--minimum', 'some']],
  ])('says when its own words are off: %j', async (words) => {
    expect((await pp(words, sample)).code).toBe(2);
  });
});
