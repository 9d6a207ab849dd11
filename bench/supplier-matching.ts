// Matching 10,000 published names with a register of 100,000, against looking the same names up exactly in a Map.
// The names are made up from a seed. npx tsx bench/supplier-matching.ts

import { matchNames } from '../src/people/suppliers/matching/match-names.rules.ts';
import { readName } from '../src/people/suppliers/matching/read-name.rules.ts';
import { genericWords, placeWords } from '../src/people/suppliers/matching/word-lists.rules.ts';
import { type Random, seededRandom } from '../src/values/random.ts';

const REGISTER = 100_000;
const NAMES = 10_000;

const random = seededRandom('suppliers matched');
const register = [...madeUpNames(REGISTER, random)];
const published = register.slice(0, NAMES * 0.8).map((name) => misspelt(name, random));
for (const name of madeUpNames(NAMES - published.length, random)) published.push(name);

const floor = time(() => {
  const exact = new Map(register.map((name) => [name.toUpperCase(), name]));
  return published.filter((name) => exact.has(name.toUpperCase())).length;
});
const read = time(() => register.map((name) => readName(name).key).length);
const matched = time(
  () =>
    matchNames(
      published,
      register.map((name) => ({ name, owner: name })),
    ).filter(({ owner }) => owner !== null).length,
);
console.log(`${NAMES} names, a register of ${REGISTER}; as published, one in three is spelt as registered:`);
console.table({
  'exact look-up in a Map': floor,
  'the register read, word by word': read,
  'read, indexed and matched': matched,
});
console.log(
  `Matching takes ${(matched.milliseconds / floor.milliseconds).toFixed(0)} times the exact look-up.`,
);

function time(work: () => number) {
  const started = performance.now();
  const found = work();
  return { milliseconds: Math.round(performance.now() - started), found };
}

function madeUpNames(count: number, chance: Random): Set<string> {
  const pick = <Item>(list: readonly Item[]) => list[chance.nextInteger(list.length)] as Item;
  const syllables =
    'ba bel bran cal cor dan del fen gar hal ing jor kel lan mar nor ol pem ros sel tor ul ven wen yar'.split(
      ' ',
    );
  const word = () =>
    Array.from({ length: 2 + chance.nextInteger(2) }, () => pick(syllables))
      .join('')
      .toUpperCase();
  const [trades, places] = [[...genericWords], [...placeWords]];
  const names = new Set<string>();
  while (names.size < count) {
    const place = chance.nextInteger(4) === 0 ? [pick(places)] : [];
    const form = pick([['LTD'], ['LIMITED'], ['LLP'], ['CIC'], []]);
    names.add([word(), ...place, pick(trades), pick(trades), ...form].join(' '));
  }
  return names;
}

/** As ledgers have it: in small letters, cut, with a slip or with an account number; a third as it is. */
function misspelt(name: string, chance: Random): string {
  const at = 2 + chance.nextInteger(name.length - 3);
  switch (chance.nextInteger(6)) {
    case 0:
      return name.replace('LIMITED', 'Ltd.').toLowerCase();
    case 1:
      return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
    case 2:
      return name.slice(0, Math.max(20, name.length - 5));
    case 3:
      return `${name} 1234567`;
    default:
      return name;
  }
}
