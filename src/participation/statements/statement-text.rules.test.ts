import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestStatement, readStatementText } from './statement-text.rules.ts';

const refusal = (text: string) => {
  const read = readStatementText(text);
  return 'refused' in read ? read.refused : null;
};

describe('reading a statement', () => {
  it('keeps the words and makes spaces single', () => {
    expect(readStatementText('  Buses should\n run  later. ')).toEqual({ text: 'Buses should run later.' });
  });

  it.each([
    ['', 'blank'],
    ['   ', 'blank'],
    ['Buses!', 'too-short'],
    ['Nobuseshere atall', 'too-short'],
    ['a b c '.repeat(60), 'too-long'],
    ['Should buses run later at night?', 'question'],
    ['Buses run too early. Parks are too dark. Bins smell bad.', 'several-ideas'],
    ['Write to jo.smith@example.org about the buses', 'e-mail'],
    ['Look at www.example.org for better buses', 'link'],
    ['Our plan is at betterbuses.org.uk for all to see', 'link'],
    ['Ask @janesmith why the buses stopped', 'handle'],
    ['Ring me on 0161 496 0123 about the buses', 'phone'],
    ['Ring me on +44 7700 900123 about the buses', 'phone'],
    ['The house at M11 1AA should be mended', 'postcode'],
    ['BUSES SHOULD RUN LATER AT NIGHT', 'shouting'],
    ['Buses should run later!!', 'shouting'],
  ])('refuses %j as %s', (text, word) => {
    expect(refusal(text)).toBe(word);
  });

  it.each([
    'The A6 2nd lane should be for buses',
    'Spend £50,000,000 on roofs, not on roads',
    'The NHS and the TfGM bus network should share one card',
    'Firms in M11 should get work from the council first',
    'In 2026 and 2027 every home should be made warm',
    'Apprentices should be paid a real wage. It keeps them.',
  ])('takes %j', (text) => {
    expect(refusal(text)).toBeNull();
  });

  it('counts characters as people do, and says how many there are', () => {
    const long = `Trees ${'🌳'.repeat(longestStatement)} matter here`;
    expect(readStatementText(long)).toEqual({ refused: 'too-long', length: longestStatement + 18 });
  });

  it('reads what it has read as the same', () => {
    const same = fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const read = readStatementText(typed);
      return 'refused' in read || JSON.stringify(readStatementText(read.text)) === JSON.stringify(read);
    });
    expect(() => fc.assert(same)).not.toThrow();
  });
});
