import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitToFit } from './blocks.rules.ts';

describe('a text that is broken over pages', () => {
  it('keeps every word, in order, and as many as fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2 }),
        fc.integer({ min: 6, max: 40 }),
        (words, most) => {
          const text = words.join(' ');
          const [first, rest] = splitToFit(text, (part) => part.length <= most);
          expect([first, rest].filter(Boolean).join(' ')).toBe(text);
          const next = rest.split(' ')[0];
          expect(rest === '' || `${first} ${next}`.length > most).toBe(true);
        },
      ),
    );
  });

  it('goes on with a word that fits nowhere', () => {
    expect(splitToFit('Llanfairpwllgwyngyll is long', () => false)).toEqual([
      'Llanfairpwllgwyngyll',
      'is long',
    ]);
  });
});
