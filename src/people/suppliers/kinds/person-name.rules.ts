import {
  genericWords,
  givenNames,
  placeWords,
  surnamesToo,
  tradeWords,
} from '../matching/word-lists.rules.ts';

const TITLES = new Set([
  'MR',
  'MRS',
  'MS',
  'MISS',
  'MX',
  'MASTER',
  'DR',
  'PROF',
  'REV',
  'SIR',
  'DAME',
  'LADY',
]);
const SUFFIXES = new Set(['JNR', 'SNR', 'ESQ', 'MBE', 'OBE', 'PHD', 'BSC', 'MRCVS', 'QC', 'KC', 'DIPSW']);
/** Names of firms that look like a person’s. */
const FIRMS = new Set([
  'JOHN LEWIS',
  'THOMAS COOK',
  'MARIE CURIE',
  'VICTORIA BATHS',
  'SCOTT SAFETY',
  'T MOBILE',
]);

/**
 * Whether capital words are a person’s name: a title and a name; a common given name and one or two other words, either
 * way round; or initials and a surname. Never with a word of an organisation or a place in it, so that no firm is hidden
 * for looking like a person; a person with an uncommon given name and no title is not recognised.
 */
export function isPersonName(words: readonly string[]): boolean {
  const hasTitle = words.some((word) => TITLES.has(word));
  const plain = words.filter((word) => !TITLES.has(word) && !SUFFIXES.has(word));
  if (FIRMS.has(plain.join(' ')) || plain.length === 0 || plain.length > (hasTitle ? 5 : 4)) return false;
  if (!plain.every((word) => isNameWord(word))) return false;
  const long = plain.filter((word) => word.length >= 2);
  const surnames = long.filter((word) => word.length >= 3);
  if (hasTitle) return surnames.length >= 1;
  if (plain.length < 2 || surnames.length === 0) return false;
  const [first = ''] = plain;
  const last = plain.at(-1) ?? '';
  const isGiven = givenNames.has(first) || (givenNames.has(last) && !surnamesToo.has(last));
  if (isGiven && plain.length <= 3) return true;
  return isInitialsAndSurname(plain);
}

function isNameWord(word: string): boolean {
  if (!/^[A-Z]+$/.test(word)) return false;
  if (/(TIONS|INGS|WWW)$/.test(word) || tradeWords.has(word)) return false;
  return givenNames.has(word) || (!genericWords.has(word) && !placeWords.has(word));
}

/** `A HART`, `R J MITCHELL`, `HART A`; not `HP CARD`, whose letters are a firm’s. */
function isInitialsAndSurname(words: readonly string[]): boolean {
  const letters = words.filter((word) => word.length === 1);
  const others = words.filter((word) => word.length > 1);
  const [surname = ''] = others;
  const isInOrder = words.at(-1) === surname || (words[0] === surname && letters.length === 1);
  return (
    letters.length >= 1 && letters.length <= 3 && others.length === 1 && surname.length >= 4 && isInOrder
  );
}
