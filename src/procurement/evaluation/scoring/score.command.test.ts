import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Refused, WrongUse } from '../../../terminal/command.ts';
import { scoreCommand } from './score.command.ts';

function run(input: unknown, words: string[] = ['-']) {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const terminal = {
    input: Readable.from([Buffer.from(text)]),
    output: process.stdout,
    errors: process.stderr,
    progress() {},
  };
  return scoreCommand.run({
    words,
    options: {},
    terminal,
    open: () => Promise.reject(new Error('no database')),
  });
}

const evaluation = {
  criteria: [
    { id: 'price', weight: 50, method: 'lowest-ratio' },
    { id: 'quality', weight: 50, method: 'band', max: 100 },
  ],
  bids: [
    { bidder: 'A', values: { price: 50, quality: 52 } },
    { bidder: 'C', values: { price: 100, quality: 100 } },
  ],
  draftWeights: { price: 40, quality: 60 },
};

describe('pp score', () => {
  it('reads aloud who wins, how firmly, and what would have been', async () => {
    const { text, json } = await run(evaluation);
    expect(json).toMatchObject({ winner: 'A', counterfactual: { winner: 'C' } });
    expect(text).toMatch(/^ +1 +A +76\.000 +50\.000 +26\.000$/m);
    expect(text).toContain('A wins.');
    expect(text).toContain('Rank reversal is possible: with one more bid');
    expect(text).toContain('price below 48.98 (now 50): C');
    expect(text).toContain(
      'Under the authority’s draft weights C wins. Bids might have differed under other weights.',
    );
  });

  it('refuses in one sentence', async () => {
    const short = { ...evaluation, criteria: [{ id: 'price', weight: 99, method: 'lowest-ratio' }] };
    await expect(run(short)).rejects.toThrow(
      new Refused('The weights total 99: change them so that they total exactly 100.'),
    );
    await expect(run('{"criteria": [')).rejects.toThrow('This is not well-formed JSON');
    await expect(run('', [])).rejects.toThrow(WrongUse);
  });
});
