/** Words that say nothing about what a statement is about. “Not” and “no” do. */
const SMALL = new Set(
  `a an and are as at be been being but by can could do does for from had has have i if in into is it its me more most
   must my need needs of on or our ought shall should so some such than that the their them then there these they this
   those to too us was we were what when where which who will with would you your`.split(/\s+/),
);

/** Half of the words that matter in common, at least two of them. */
const ALIKE = 0.5;
const FEWEST_SHARED = 2;

/**
 * The listed texts that say much the same as this one, the likest first: Dice’s coefficient over the words that matter,
 * endings cut off (Dice 1945). It knows words and not meanings, so it finds what to ask about and decides nothing.
 */
export function findSimilar<Item extends { readonly text: string }>(
  text: string,
  listed: readonly Item[],
  most = 3,
): Item[] {
  const own = stemsOf(text);
  return listed
    .map((item) => ({ item, likeness: likenessOf(own, stemsOf(item.text)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ item }) => item);
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared < FEWEST_SHARED ? 0 : (2 * shared) / (a.size + b.size);
}

function stemsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', '')
      .match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map(stemOf));
}

/** “Buses”, “bus”; “cleaning”, “cleaned”, “cleaner”, “clean”. Rough, and the same for both sides. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|er|es|s|ly)$/, '');
  return stem.length >= 3 ? stem : word;
}
