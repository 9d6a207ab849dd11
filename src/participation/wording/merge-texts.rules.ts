import { compareTokens } from './compare-tokens.rules.ts';
import { tokensOf } from './compare-words.rules.ts';

/** Tokens `from` up to but not including `to` of the first text become this. */
type Change = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Two people changed one text at once: both changes, where they are to different words; null where they are to the same
 * words or to words side by side, for people to settle. The same change made by both counts once.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const tokens = tokensOf(base);
  const [own, other] = [changesBetween(tokens, mine), changesBetween(tokens, theirs)];
  const news = unshared(own, other);
  const isMet = (changes: readonly Change[], others: readonly Change[]) =>
    changes.some((one) => others.some((each) => meets(tokens, one, each) || meets(tokens, each, one)));
  if (isMet(news, other) || isMet(unshared(other, own), own)) return null;
  const all = [...news, ...other].toSorted((a, b) => a.from - b.from);
  let merged = '';
  let at = 0;
  for (const { from, to, text } of all) {
    merged += tokens.slice(at, from).join('') + text;
    at = to;
  }
  return merged + tokens.slice(at).join('');
}

function changesBetween(tokens: readonly string[], after: string): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const { kind, tokens: run } of compareTokens(tokens, tokensOf(after))) {
    const text = kind === 'added' ? run.join('') : '';
    const to = kind === 'added' ? at : at + run.length;
    const last = changes.at(-1);
    if (kind !== 'kept' && last?.to === at) changes.splice(-1, 1, { ...last, to, text: last.text + text });
    else if (kind !== 'kept') changes.push({ from: at, to, text });
    at = to;
  }
  return changes;
}

/** The changes that the others did not make as well. */
function unshared(changes: readonly Change[], others: readonly Change[]): Change[] {
  return changes.filter((change) => !others.some((theirs) => isSame(change, theirs)));
}

function isSame(one: Change, other: Change): boolean {
  return one.from === other.from && one.to === other.to && one.text === other.text;
}

/** Whether one change ends where the other begins or later, with no word in between. */
function meets(tokens: readonly string[], one: Change, other: Change): boolean {
  const isSpace = tokens[one.to]?.trim() === '';
  return one.from <= other.from && other.from <= (isSpace ? one.to + 1 : one.to);
}
