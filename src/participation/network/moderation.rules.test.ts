import { describe, expect, it } from 'vitest';
import { decideModeration } from './moderation.rules.ts';
import { readShownName, readSpokenText } from './spoken-text.rules.ts';

const reason = 'It names a neighbour who did not ask for that.';
const typed = { decision: 'decline', ground: 'personal', reason };

describe('what a moderator decides', () => {
  it('is to show, or not, with a ground and a reason', () => {
    expect(decideModeration('waiting', { ...typed, decision: 'show' })).toEqual({ state: 'shown' });
    expect(decideModeration('waiting', typed)).toEqual({ state: 'declined', ground: 'personal', reason });
  });
  it.each([
    ['choose', { ...typed, decision: '' }],
    ['ground-missing', { ...typed, ground: 'i-disagree' }],
    ['reason-blank', { ...typed, reason: ' ' }],
    ['reason-short', { ...typed, reason: 'No.' }],
    ['reason-personal', { ...typed, reason: 'It gives the number 07700 900123 of somebody' }],
  ])('is refused: %s', (refused, given) => {
    expect(decideModeration('waiting', given)).toEqual({ refused });
  });
  it('can be changed, and is not taken twice', () => {
    expect(decideModeration('shown', typed)).toMatchObject({ state: 'declined' });
    expect(decideModeration('declined', { ...typed, decision: 'show' })).toEqual({ state: 'shown' });
    expect(decideModeration('declined', typed)).toEqual({ refused: 'decided-already' });
    expect(decideModeration('shown', { ...typed, decision: 'show' })).toEqual({ refused: 'decided-already' });
  });
});

describe('what people write', () => {
  it('keeps its paragraphs', () => {
    expect(readSpokenText('  One  two\r\n\r\n\r\n\r\nthree ', 100)).toEqual({ text: 'One two\n\nthree' });
  });
  it.each([
    ['blank', ' \n '],
    ['too-short', 'ok'],
    ['too-long', 'a'.repeat(101)],
    ['gives-away', 'Write to jo@example.org'],
    ['gives-away', 'Ring 0161 496 0000 after five'],
    ['gives-away', 'I live at OL1 3AB'],
    ['gives-away', 'See www.buy-this.com now'],
  ])('is refused: %s', (refused, text) => {
    expect(readSpokenText(text, 100)).toEqual({ refused });
  });
  it('goes under any name that is not an address', () => {
    expect(readShownName('  Jo  from Lees ')).toEqual({ text: 'Jo from Lees' });
    expect(readShownName('jo@example.org')).toEqual({ refused: 'gives-away' });
    expect(readShownName('x'.repeat(61))).toEqual({ refused: 'too-long' });
  });
});
