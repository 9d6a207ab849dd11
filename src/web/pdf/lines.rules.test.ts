import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './lines.rules.ts';

const eachLetterOne = (piece: string) => piece.length;

describe('breaking lines', () => {
  it('breaks at spaces, keeps line ends and breaks a word only when it must', () => {
    expect(breakLines('What matters most here?', 12, eachLetterOne)).toEqual(['What matters', 'most here?']);
    expect(breakLines('Flat 2\nMill Lane', 20, eachLetterOne)).toEqual(['Flat 2', 'Mill Lane']);
    expect(breakLines('Llanfairpwll', 5, eachLetterOne)).toEqual(['Llanf', 'airpw', 'll']);
    expect(breakLines('example.org/say/repairs', 16, eachLetterOne)).toEqual(['example.org/say/', 'repairs']);
  });
  it('loses no letter and makes no line too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = breakLines(text, width, eachLetterOne);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
