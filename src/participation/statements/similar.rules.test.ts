import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSimilar } from './similar.rules.ts';

const listed = [
  'Buses should run later at night',
  'Parks need better lights',
  'The council should hire more apprentices',
].map((text, index) => ({ number: index + 1, text }));
const numbers = (text: string) => findSimilar(text, listed).map(({ number }) => number);

describe('statements that say much the same', () => {
  it.each([
    ['We need night buses that run later', [1]],
    ['Better lighting in parks', [2]],
    ['The council must take on apprentices: hire more of them', [3]],
    ['Bins should be emptied every week', []],
    ['The council should stop cutting libraries', []],
  ])('%j is like %j', (text, alike) => {
    expect(numbers(text)).toEqual(alike);
  });

  it('are the same whichever of the two is asked about, and a text is like itself', () => {
    const texts = fc.array(fc.constantFrom('bus', 'late', 'park', 'light', 'hire', 'warm', 'home'), {
      minLength: 2,
      maxLength: 5,
    });
    const same = fc.property(texts, texts, (a, b) => {
      const [one, two] = [a.join(' '), b.join(' ')];
      const isLike = findSimilar(one, [{ text: two }]).length === 1;
      const isLiked = findSimilar(two, [{ text: one }]).length === 1;
      const isItself = new Set(a).size < 2 || findSimilar(one, [{ text: one }]).length === 1;
      return isLike === isLiked && isItself;
    });
    expect(() => fc.assert(same)).not.toThrow();
  });
});
