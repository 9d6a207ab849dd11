import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTokens } from './compare-tokens.rules.ts';
import { compareWords, tokensOf } from './compare-words.rules.ts';
import { mergeTexts } from './merge-texts.rules.ts';

const letters = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '.'), { maxLength: 40 })
  .map((all) => all.join(''));
const join = (pieces: readonly { kind: string; text: string }[], not: string) =>
  pieces
    .filter(({ kind }) => kind !== not)
    .map(({ text }) => text)
    .join('');

describe('what changed between two texts', () => {
  it('is told word by word, phrases whole', () => {
    expect(compareWords('Firms give fair pay.', 'Firms here give good, fair pay.')).toEqual([
      { kind: 'kept', text: 'Firms ' },
      { kind: 'added', text: 'here ' },
      { kind: 'kept', text: 'give ' },
      { kind: 'added', text: 'good, ' },
      { kind: 'kept', text: 'fair pay.' },
    ]);
    expect(compareWords('one two three', 'four five three')).toEqual([
      { kind: 'taken-out', text: 'one two' },
      { kind: 'added', text: 'four five' },
      { kind: 'kept', text: ' three' },
    ]);
    expect(compareWords('', '')).toEqual([]);
  });

  it('loses nothing of either', () => {
    const check = (before: string, after: string) => {
      const pieces = compareWords(before, after);
      expect(join(pieces, 'added')).toBe(before);
      expect(join(pieces, 'taken-out')).toBe(after);
    };
    fc.assert(fc.property(letters, letters, check));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), check));
  });

  it('is as short as can be: the edits are those of the longest common subsequence', () => {
    const check = (before: string, after: string) => {
      const [a, b] = [Array.from(before), Array.from(after)];
      const edits = compareTokens(a, b).filter(({ kind }) => kind !== 'kept');
      const count = edits.reduce((sum, { tokens }) => sum + tokens.length, 0);
      expect(count).toBe(a.length + b.length - 2 * commonLength(a, b));
    };
    fc.assert(fc.property(letters, letters, check));
  });

  it('keeps every character of a text in its tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tokensOf(text).join('')).toBe(text);
      }),
    );
  });
});

describe('two people’s changes to one text', () => {
  const base = 'Firms give young people a first job near home.';
  it('are both taken where they are to different words', () => {
    const mine = 'Firms give young people a paid first job near home.';
    const theirs = 'Local firms give young people a first job near home.';
    expect(mergeTexts(base, mine, theirs)).toBe('Local firms give young people a paid first job near home.');
  });

  it('are for people to settle where they are to the same words', () => {
    const mine = 'Firms give young people a first job in town.';
    const theirs = 'Firms give young people a first job near a bus stop.';
    expect(mergeTexts(base, mine, theirs)).toBeNull();
    expect(mergeTexts('', 'one', 'two')).toBeNull();
    expect(mergeTexts('Shade and seats', 'Seats', 'Shade')).toBeNull();
  });

  it('change nothing that nobody changed, whoever was first', () => {
    const check = (one: string, mine: string, theirs: string) => {
      expect(mergeTexts(one, mine, one)).toBe(mine);
      expect(mergeTexts(one, one, theirs)).toBe(theirs);
      expect(mergeTexts(one, mine, mine)).toBe(mine);
      expect(mergeTexts(one, mine, theirs)).toBe(mergeTexts(one, theirs, mine));
    };
    check('a ', ' a', ' ');
    fc.assert(fc.property(letters, letters, letters, check), { numRuns: 2000 });
  });
});

/** The length of the longest common subsequence, by the plain table. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [index, other] of b.entries())
      next.push(one === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
