/** Words that any two proposals share. */
const common = new Set(
  'about after all also and any are because been before being both but can could did does each for from had has have help how into its just like lot make more most much must need needs not now off one only other our out over people place places same should some such than that the their them then there these they thing things this those through too under very want was way well were what when where which while who why will with would you your near here'.split(
    ' ',
  ),
);

export type Said = { readonly title: string; readonly text: string };

/** Two say the same from this part of their words on; found by trying pairs that people called the same. */
const ALIKE = 0.34;

/** The words of a text that tell it from others, as they were written, in small letters. */
export function tellingWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 2 && !common.has(word)))];
}

/** Takes the commonest English endings off, so that “repairing” and “repairs” are one. Not a dictionary. */
function stem(word: string): string {
  const bare = word.replace(/(?:ings?|edly|ed|ies|es|s|er|ers|ly)$/, '');
  return bare.length >= 3 ? bare.replace(/(.)\1$/, '$1').replace(/[eiy]$/, '') : word;
}

/**
 * How much two texts say the same, from 0 to 1: words in common as a part of the shorter’s, the words of a title
 * counting twice. Says nothing of texts with fewer than two telling words.
 */
export function likeness(one: Said, other: Said): number {
  const [a, b] = [weigh(one), weigh(other)];
  const least = Math.min(total(a), total(b));
  const both = [...a].filter(([word]) => b.has(word));
  if (least < 3 || both.length === 0) return 0;
  const shared = both.reduce((sum, [word, weight]) => sum + Math.min(weight, b.get(word) ?? 0), 0);
  return Math.min(1, shared / least);
}

function weigh({ title, text }: Said): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of tellingWords(text)) weights.set(stem(word), 1);
  for (const word of tellingWords(title)) weights.set(stem(word), 2);
  return weights;
}

function total(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Those most like what was said, the likest first (of equals the one that says least else), no more than `most`. */
export function findSimilar<Item extends Said>(said: Said, among: readonly Item[], most: number): Item[] {
  return among
    .map((item) => ({ item, like: likeness(said, item), length: total(weigh(item)) }))
    .filter(({ like }) => like >= ALIKE)
    .toSorted((a, b) => b.like - a.like || a.length - b.length)
    .slice(0, most)
    .map(({ item }) => item);
}
