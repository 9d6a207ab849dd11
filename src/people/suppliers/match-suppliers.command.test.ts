import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { Refused, WrongUse } from '../../terminal/command.ts';
import { matchSuppliers } from './match-suppliers.command.ts';
import { matchNames } from './matching/match-names.rules.ts';

type Matches = {
  readonly matches: readonly {
    name: string;
    supplier: string | null;
    confidence: number;
    reason: string;
    possible: string | null;
  }[];
};

async function run(names: string, register: string, words: readonly string[] = ['-']) {
  const terminal = {
    input: Readable.from([Buffer.from(names)]),
    output: process.stdout,
    errors: process.stderr,
    progress() {},
  };
  const open = () => Promise.reject(new Error('no database'));
  const { json, text } = await matchSuppliers.run({ words, options: { register }, terminal, open });
  return { ...(json as Matches), text };
}

const folder = mkdtempSync(join(tmpdir(), 'pp-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const registered = join(folder, 'register.csv');

describe('pp suppliers match', () => {
  it('answers every row in order, with a confidence and a reason in words', async () => {
    writeFileSync(
      registered,
      'town,audited_name\nA,LARKHILL REPAIRS LIMITED\nB,SALFORD HOME CARE\nC,GROVES MEDICAL CENTRE\n',
    );
    const { matches, text } = await run(
      'ref;published_name\n1;Larkhill Repairs Ltd\n2;Salford Care Homes\n3;\n4;Grove Medical Centre\n',
      registered,
    );
    expect(matches).toEqual([
      {
        name: 'Larkhill Repairs Ltd',
        supplier: 'LARKHILL REPAIRS LIMITED',
        confidence: 0.98,
        reason: 'The same name once LIMITED is read as LTD.',
        possible: null,
      },
      {
        name: 'Salford Care Homes',
        supplier: null,
        confidence: 0,
        reason: 'No name of the register is like it.',
        possible: null,
      },
      { name: '', supplier: null, confidence: 0, reason: 'There is no name here.', possible: null },
      {
        name: 'Grove Medical Centre',
        supplier: null,
        confidence: 0.75,
        reason:
          'Not sure enough. The same name but for one word: GROVE here, GROVES in the register. A person decides whether it is GROVES MEDICAL CENTRE.',
        possible: 'GROVES MEDICAL CENTRE',
      },
    ]);
    expect(text).toContain('1 of 4 names matched; 1 are left to a person.');
  });

  it('says what is wrong with a file, and how to mend it', async () => {
    await expect(run('name\nLarkhill\n', registered)).rejects.toThrow(Refused);
    await expect(run('name\nLarkhill\n', registered)).rejects.toThrow('has no column published_name');
    await expect(run('published_name\n"Larkhill\n', registered)).rejects.toThrow('line 2');
    await expect(run('', registered, [])).rejects.toThrow(WrongUse);
  });
});

const file = join(
  process.env['PP_REFERENCE_DATA'] ?? resolve('../shared/data'),
  'spend/matching/audited-pairs.csv',
);
type Pair = { readonly published_name: string; readonly audited_name: string };

describe.skipIf(!existsSync(file))('pairs that an auditor matched (spend/matching/audited-pairs.csv)', () => {
  const pairs = existsSync(file) ? (parse(readFileSync(file), { columns: true }) as Pair[]) : [];
  const halves = [pairs.filter((_, row) => row % 2 === 0), pairs.filter((_, row) => row % 2 === 1)];

  it.each([
    ['all', pairs],
    ['every other pair, from the first', halves[0] ?? []],
    ['every other pair, from the second', halves[1] ?? []],
  ])('%s: precision of 0.99 or more at a recall of 0.90 or more', (_, half) => {
    expect(half.length).toBeGreaterThan(100);
    const register = [...new Set(pairs.map((pair) => pair.audited_name))];
    const matched = matchNames(
      half.map((pair) => pair.published_name),
      register.map((name) => ({ name, owner: name })),
    );
    const made = matched.filter(({ owner }) => owner !== null).length;
    const right = matched.filter(({ owner }, row) => owner === half[row]?.audited_name).length;
    expect(right / made).toBeGreaterThanOrEqual(0.99);
    expect(right / half.length).toBeGreaterThanOrEqual(0.9);
  });
});
