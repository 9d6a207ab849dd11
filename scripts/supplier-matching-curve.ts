// How often names are matched rightly, by how sure the match must be: the table of docs/supplier-matching.md, from pairs
// that an auditor matched. npx tsx scripts/supplier-matching-curve.ts [pairs.csv with published_name,audited_name]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { matchNames } from '../src/people/suppliers/matching/match-names.rules.ts';
import { CERTAIN, DOUBTFUL } from '../src/people/suppliers/matching/reason.rules.ts';

type Pair = { readonly published_name: string; readonly audited_name: string };

const data = process.env['PP_REFERENCE_DATA'] ?? join('..', 'shared', 'data');
const [file = join(data, 'spend', 'matching', 'audited-pairs.csv')] = process.argv.slice(2);
const pairs = parse(readFileSync(file), { columns: true, bom: true }) as Pair[];
const register = [...new Set(pairs.map((pair) => pair.audited_name))];
const thresholds = [1, 0.98, 0.96, 0.94, 0.92, CERTAIN, 0.8, 0.75, 0.7, DOUBTFUL];

print('All pairs', pairs);
print(
  'Every other pair, from the first',
  pairs.filter((_, row) => row % 2 === 0),
);
print(
  'Every other pair, from the second',
  pairs.filter((_, row) => row % 2 === 1),
);
print(
  'Only pairs that are spelt in two ways',
  pairs.filter((pair) => pair.published_name !== pair.audited_name),
);
printNeighbours();

function candidates(some: readonly Pair[], names: readonly string[]) {
  const matched = matchNames(
    some.map((pair) => pair.published_name),
    names.map((name) => ({ name, owner: name })),
  );
  return matched.map(({ owner, doubtful, confidence }, row) => ({
    confidence,
    owner: owner ?? doubtful,
    isRight: (owner ?? doubtful) === some[row]?.audited_name,
  }));
}

function print(title: string, some: readonly Pair[]) {
  const found = candidates(some, register);
  console.log(
    `\n${title}: ${some.length}\n\n| sure at least | matched | precision | recall |\n|---|---|---|---|`,
  );
  for (const threshold of thresholds) {
    const made = found.filter(({ owner, confidence }) => owner !== null && confidence >= threshold);
    const right = made.filter(({ isRight }) => isRight).length;
    const share = (of: number) => (of === 0 ? '–' : (right / of).toFixed(4));
    console.log(
      `| ${threshold.toFixed(2)} | ${made.length} | ${share(made.length)} | ${share(some.length)} |`,
    );
  }
}

/** Each pair’s own name is taken out of the register, and names made to be mistaken for it are put in. */
function printNeighbours() {
  const others = new Set(register);
  const neighbours = register.flatMap((name) => neighboursOf(name)).filter((name) => !others.has(name));
  const found = candidates(
    pairs.map((pair) => ({ ...pair, audited_name: '' })),
    neighbours,
  );
  const wrong = found.filter(({ owner, confidence }) => owner !== null && confidence >= CERTAIN);
  const asked = found.filter(({ owner, confidence }) => owner !== null && confidence < CERTAIN);
  console.log(
    `\nWithout any right name, among ${neighbours.length} made to be mistaken for one: ` +
      `${wrong.length} of ${pairs.length} matched, ${asked.length} left to a person`,
  );
}

/** Other organisations a name could be confused with. */
function neighboursOf(name: string): string[] {
  const words = name.split(' ');
  const [first = ''] = words;
  const form = words.at(-1) === 'LIMITED' ? ['LIMITED'] : [];
  const base = form.length > 0 ? words.slice(0, -1) : words;
  return [
    [...base, 'NORTH', ...form],
    [...base, '2', ...form],
    [...base, 'BOLTON', ...form],
    ['NEW', ...words],
    ['ZED', ...words.slice(1)],
    [`${first}LEY`, ...words.slice(1)],
    [...base, form.length > 0 ? 'LLP' : 'ABC'],
  ].map((list) => list.join(' ').trim());
}
