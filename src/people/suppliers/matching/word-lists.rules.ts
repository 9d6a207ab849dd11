import given from '../../../../data/suppliers/given-names.json' with { type: 'json' };
import words from '../../../../data/suppliers/name-words.json' with { type: 'json' };
import places from '../../../../data/suppliers/places.json' with { type: 'json' };

/** Short forms and their words, one way only: `SVCS` is read as `SERVICES`. */
export const readings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(words.readings).map(([from, to]) => [from, to.split(' ')]),
);

/** Words in a row that are read as others, by the first of them. */
export const phrases: ReadonlyMap<string, readonly { from: readonly string[]; to: readonly string[] }[]> =
  groupPhrases();

/** Legal forms by every spelling: `LIMITED` is `LTD`. */
export const forms: ReadonlyMap<string, string> = new Map(Object.entries(words.forms));

/** Words that say what an organisation does, not which one it is. */
export const genericWords: ReadonlySet<string> = new Set(words.generic);

/** Words by which two organisations differ, however alike the rest: north and south, first and second. */
export const differingWords: ReadonlySet<string> = new Set(words.differing);

/** Words of a note that a ledger keeps after a name: a branch, an account, a way to pay. */
export const noteWords: ReadonlySet<string> = new Set(words.notes);

/** Words of trades and of shops, by which a name with a given name in it is a firm’s. */
export const tradeWords: ReadonlySet<string> = new Set(words.trades);

/** Given names that are surnames as often. */
export const surnamesToo: ReadonlySet<string> = new Set(words.surnamesToo);

export const placeWords: ReadonlySet<string> = new Set(places.places);

export const givenNames: ReadonlySet<string> = new Set(given.names);

function groupPhrases() {
  const grouped = new Map<string, { from: string[]; to: string[] }[]>();
  for (const [spelt = '', read = ''] of words.phrases) {
    const from = spelt.split(' ');
    const first = from[0] ?? '';
    grouped.set(first, [...(grouped.get(first) ?? []), { from, to: read.split(' ') }]);
  }
  // The longest first: “community interest company” before “community interest”.
  for (const list of grouped.values()) list.sort((a, b) => b.from.length - a.from.length);
  return grouped;
}
