import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { castVotes } from '../../../test/builders/votes.ts';
import { type Answer, Refused, WrongUse } from '../../terminal/command.ts';
import { opinionCommand } from './opinion.command.ts';

type Told = { readonly answer: Answer; readonly json: Record<string, unknown>; readonly errors: string };

async function run(
  input: string | Buffer,
  options: Record<string, string | boolean> = {},
  words: string[] = ['-'],
): Promise<Told> {
  const errors: string[] = [];
  const terminal = {
    input: Readable.from([Buffer.from(input)]),
    output: process.stdout,
    errors: { write: (line: string) => errors.push(line) } as unknown as NodeJS.WritableStream,
    progress() {},
  };
  const answer = await opinionCommand.run({
    words,
    options: { method: 'stable', ...options },
    terminal,
    open: () => Promise.reject(new Error('no database')),
  });
  return { answer, json: answer.json as Record<string, unknown>, errors: errors.join('') };
}

const votes = castVotes([30, 30], 12, 'a file of votes');
const people = [...new Set(votes.map(({ person }) => person))];
const long = `person,statement,vote\n${votes.map(({ person, statement, vote }) => `${person},${statement},${vote}`).join('\n')}\n`;
const cell = new Map(votes.map(({ person, statement, vote }) => [`${person} ${statement}`, vote]));
const ids = Array.from({ length: 12 }, (_, id) => String(id));
const wide = [
  `participant,group-id,n-comments,n-votes,n-agree,n-disagree,${ids.join(',')}`,
  ...people.map((person) =>
    [person, 0, 0, 9, 5, 4, ...ids.map((id) => cell.get(`${person} ${id}`) ?? '')].join(','),
  ),
].join('\r\n');
const json = JSON.stringify(
  votes.map(({ person, statement, vote }) => ({
    participant_id: person,
    statement_id: Number(statement),
    vote,
  })),
);

describe('pp opinion', () => {
  it('answers with the contract’s fields', async () => {
    const { json, answer } = await run(long, { full: true, assignments: true });
    expect(answer.exitCode ?? 0).toBe(0);
    expect(json).toMatchObject({
      people: 60,
      statements: 12,
      votes: votes.length,
      method: 'stable',
      k: 2,
      refused: null,
    });
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining([
        'silhouette',
        'stability',
        'groups',
        'consensus',
        'center',
        'components',
        'positions',
        'extremity',
        'priorities',
        'assignments',
      ]),
    );
    const groups = json['groups'] as {
      id: number;
      size: number;
      representative: Record<string, unknown>[];
    }[];
    expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(60);
    expect(Object.keys(groups[0]!.representative[0]!)).toEqual(
      expect.arrayContaining(['statement', 'side', 'shown', 'agreed', 'disagreed', 'significance']),
    );
    expect((json['consensus'] as unknown[]).length).toBe(12);
    expect((json['positions'] as Record<string, number[]>)['0-0']).toHaveLength(2);
    expect(new Set(Object.values(json['assignments'] as Record<string, number>))).toEqual(new Set([0, 1]));
  });

  it.each([
    ['the open Polis export', wide],
    ['JSON', json],
    ['gzip', gzipSync(long)],
    ['everything in quotation marks', long.replaceAll(/[^,\n]+/g, '"$&"')],
    ['semicolons and a byte order mark', `\ufeff${long.replaceAll(',', ';')}`],
    ['columns in another order, with others between', long.replaceAll(/^(.*),(.*),(.*)$/gm, '$3,x,$2,$1')],
    ['UTF-16', Buffer.from(`\ufeff${long}`, 'utf16le')],
  ])('reads %s', async (_, input) => {
    const [read, plain] = [(await run(input, { full: true })).json, (await run(long, { full: true })).json];
    expect(read['votes']).toBe(votes.length);
    expect(read['k']).toBe(2);
    expect(read['statementIds']).toEqual(ids);
    expect(read['silhouette']).toBeCloseTo(plain['silhouette'] as number, 9);
  });

  it('takes the last vote of each person on each statement', async () => {
    const changed = `person,statement,vote\na,1,1\nb,1,1\na,1,-1\nb,2,0\n`;
    expect((await run(changed, { method: 'polis', full: true })).json).toMatchObject({
      votes: 3,
      center: [0, 0],
    });
    const timed = 'timestamp,comment-id,voter-id,vote\n20,1,a,1\n10,1,a,-1\n5,1,b,1\n';
    expect((await run(timed, { method: 'polis', full: true })).json).toMatchObject({
      votes: 2,
      center: [-1],
    });
  });

  it('says why it shows no groups, with what it knows besides, and exit code 1', async () => {
    const { answer, json, errors } = await run('person,statement,vote\na,1,1\nb,1,-1\n');
    expect(answer.exitCode).toBe(1);
    expect(json).toMatchObject({ people: 2, refused: 'too-few-statements', groups: [] });
    expect(errors).toContain('Too few statements to say');
  });

  it('names the groups to a reader', async () => {
    const { answer } = await run(long);
    expect(answer.text).toContain('60 people, 12 statements');
    expect(answer.text).toMatch(/^Group A, \d+ people, says$/m);
  });

  it.each([
    ['person,statement,vote\na,1,2\n', 'Line 2: “2” is not a vote'],
    ['person,statement,vote\na,,1\n', 'Line 2 does not say who voted on what'],
    ['person,statement,vote\n', 'There is no vote in it'],
    ['participant,1,1\na,0,1\n', 'Line 1 names “1” twice'],
    ['participant,1,2\na,0,1,1\n', 'Line 2 has more cells'],
    ['participant,1\na,yes\n', '“yes” is not a vote'],
    ['person,statement,vote\n"a,1,1\n', 'a quotation mark that is never closed'],
    ['[{"participant_id":1,"vote":1}]', 'Vote 1 has no participant_id or no statement_id'],
    ['[{"participant_id":1,"statement_id":2,"vote":"up"}]', 'Vote 1: "up" is not a vote'],
    ['[1,2', 'not well-formed JSON'],
    ['{"votes":1}', 'JSON needs a list of votes'],
  ])('refuses %j in one sentence', async (input, sentence) => {
    const failure = await run(input).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refused);
    expect((failure as Refused).message).toContain(sentence);
    expect((failure as Refused).message).not.toContain('\n');
  });

  it('says when its own words are off', async () => {
    await expect(run(long, { method: 'guess' })).rejects.toThrow(WrongUse);
    await expect(run(long, {}, [])).rejects.toThrow(WrongUse);
  });
});
