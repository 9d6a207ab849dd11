export type ReasonRefusal = 'blank' | 'too-short' | 'filler' | 'repeated' | 'rests-on-nothing';

/** The fewest words that can say what was found and what it rests on. */
export const fewestWords = 8;

/** Words too common to show that a reason is about anything. */
const commonWords = new Set(
  'about above after against all also and any are because been before being both but can could did does each for from had has have how into its more most must not only other our out over same shall should some such than that the their them then there these they this those through too under very was well were what when where which while who will with would you your'.split(
    ' ',
  ),
);

/** A place in the papers: “page 4”, “section 2.1”, “question 3”, “appendix B”, “KPI 2”, or a link. */
const pointsAtPaper =
  /\b(?:page|pages|p\.|section|paragraph|para|clause|question|q|answer|appendix|annex|table|figure|schedule|evidence|document|exhibit|kpi|line|row)\s*\.?\s*(?:\d+|[A-Z])\b|https?:\/\/\S+/i;

/** A law (“the law”, “Act 2023”, “s.23”, “regulation 4”) or a figure (“£6.2 million”, “10%”, “400 tonnes”). */
const pointsAtLawOrFigure =
  /\blaws?\b|\bact (?:of )?(?:19|20)\d\d\b|\bss?\.\s*\d+|\bregulations? \d+|£\s?\d|\b\d+(?:\.\d+)?\s?(?:%|per cent\b)|\b\d[\d,.]* (?:tonnes|miles|homes|jobs|people|hours|days|weeks|months|years)\b/i;

/**
 * Whether a reason can stand on the record. It must be at least eight words; must not be filler (one word
 * again and again, placeholder Latin, keyboard noise); must not be the same as another reason by the same
 * person or body, whatever its spacing, capitals and punctuation; and must rest on something: it names a place in
 * the papers, a law or a figure, or uses a word of four letters or more from what it is about.
 * `about` is what it is about in words: for a score the criterion’s name and question, the descriptor of the score
 * and the titles of the evidence; for an answer to residents the outcome, the question and the purchase. `others`
 * are the other reasons given. This tests the form of a reason, not whether it is a good one.
 */
export function decideReason(reason: {
  readonly text: string;
  readonly others: readonly string[];
  readonly about: readonly string[];
}): { readonly reason: string } | { readonly refused: ReasonRefusal } {
  const words = wordsOf(reason.text);
  if (words.length === 0) return { refused: 'blank' };
  if (words.length < fewestWords) return { refused: 'too-short' };
  if (isFiller(words)) return { refused: 'filler' };
  const plain = words.join(' ');
  if (reason.others.some((other) => wordsOf(other).join(' ') === plain)) return { refused: 'repeated' };
  const isAnchored =
    pointsAtPaper.test(reason.text) ||
    pointsAtLawOrFigure.test(reason.text) ||
    sharesWord(words, reason.about);
  return isAnchored ? { reason: reason.text.trim() } : { refused: 'rests-on-nothing' };
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []
  );
}

/** Half the words or more are repeats, placeholder Latin, or words of English with no vowel in most of them. */
function isFiller(words: readonly string[]): boolean {
  const isLatin = words.includes('lorem') && words.includes('ipsum');
  const letters = words.filter((word) => /^[a-z]+$/.test(word));
  const noise = letters.filter((word) => word.length > 3 && !/[aeiouy]/.test(word));
  return isLatin || new Set(words).size * 2 <= words.length || noise.length * 2 > words.length;
}

/** Words count as the same when they begin with the same five letters, whatever their number: deliver, delivery; firm, firms. */
function sharesWord(words: readonly string[], about: readonly string[]): boolean {
  const stems = new Set(about.flatMap(wordsOf).filter(isTelling).map(stem));
  return words.some((word) => isTelling(word) && stems.has(stem(word)));
}

function isTelling(word: string): boolean {
  return word.length >= 4 && !commonWords.has(word);
}

function stem(word: string): string {
  return word.replace(/s$/, '').slice(0, 5);
}
