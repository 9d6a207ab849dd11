import { describe, expect, it } from 'vitest';
import { mayModerate, readDeclineReason } from './moderation.rules.ts';

describe('what a moderator may do', () => {
  it('is anything with what waits, and nothing with what was merged', () => {
    for (const act of ['show', 'decline', 'merge'] as const) {
      expect(mayModerate('waiting', act)).toBe(true);
      expect(mayModerate('merged', act)).toBe(false);
    }
  });
  it('is to take down or merge what is shown, and to show what was declined by mistake', () => {
    expect(mayModerate('shown', 'show')).toBe(false);
    expect(mayModerate('shown', 'decline')).toBe(true);
    expect(mayModerate('declined', 'show')).toBe(true);
    expect(mayModerate('declined', 'merge')).toBe(false);
  });
});

describe('the reason for declining', () => {
  it.each([
    ['', 'reason-blank'],
    ['It is rude', 'reason-short'],
    ['word '.repeat(120), 'reason-long'],
    ['It gives the number 0161 496 0123 of a neighbour', 'reason-personal'],
  ])('%j is refused as %s', (typed, word) => {
    expect(readDeclineReason(typed)).toEqual({ refused: word });
  });
  it('is a sentence', () => {
    expect(readDeclineReason(' It names a neighbour.  Say it without the name. ')).toEqual({
      reason: 'It names a neighbour. Say it without the name.',
    });
  });
});
