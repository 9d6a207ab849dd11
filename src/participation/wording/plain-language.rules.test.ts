import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlainLanguage, countSyllables } from './plain-language.rules.ts';
import { unsaidWords } from './unsaid-words.rules.ts';

const kinds = (text: string) =>
  checkPlainLanguage(text).findings.map(({ kind, text: said }) => `${kind}: ${said}`);

describe('plain language', () => {
  it('says nothing against a plain line', () => {
    expect(kinds('Small firms here get a share of the work. We pay them in 30 days.')).toEqual([]);
  });

  it('names long sentences, long words, passives and words we do not say', () => {
    const long = `The firm ${'and its people '.repeat(9)}help.`;
    expect(kinds(long)).toEqual([`long-sentence: ${long}`]);
    expect(kinds('We want operationalisation.')).toEqual(['long-word: operationalisation']);
    expect(kinds('Repairs are quickly done and visits were not completed.')).toEqual([
      'passive: are quickly done',
      'passive: were not completed',
    ]);
    expect(kinds('Vendors tell us prior to work.')).toEqual(['unsaid: prior to', 'unsaid: Vendors']);
  });

  it('reads words, not pieces of words', () => {
    expect(kinds('He is a biometrics student. They are red and ready.')).toEqual([]);
  });

  it('tells the age that reads it from thirty words on', () => {
    expect(checkPlainLanguage('We mend homes.').readingAge).toBeNull();
    const plain = 'We want each home to be warm and dry. The firm must mend a leak in a day. '.repeat(3);
    expect(checkPlainLanguage(plain).readingAge).toBeLessThanOrEqual(8);
    const heavy =
      'Contracting authorities maximise additionality through proportionate operationalisation of socioeconomic considerations within commissioning methodologies. '.repeat(
        3,
      );
    expect(checkPlainLanguage(heavy).readingAge).toBeGreaterThan(18);
  });

  it('counts what is heard in a word', () => {
    const counted = ['home', 'people', 'repairs', 'community', 'area', 'wanted', 'baked', 'I', '2026'].map(
      (word) => countSyllables(word),
    );
    expect(counted).toEqual([1, 2, 2, 4, 2, 2, 1, 1, 1]);
  });

  it('holds nothing against a word that the dictionary does not', () => {
    const dictionary = readFileSync('docs/words.md', 'utf8').toLowerCase();
    expect(unsaidWords.filter(({ word }) => !dictionary.includes(word.toLowerCase()))).toEqual([]);
    expect(unsaidWords.length).toBeGreaterThan(15);
  });
});
