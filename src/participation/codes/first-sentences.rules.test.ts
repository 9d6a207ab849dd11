import { expect, it } from 'vitest';
import { firstSentences } from './first-sentences.rules.ts';

it('leaves a short text as it is, and ends a long one with a sentence', () => {
  expect(firstSentences('Homes are mended.  Who pays?', 40)).toBe('Homes are mended. Who pays?');
  expect(firstSentences('Homes are mended. Who pays? The council does, for three years.', 40)).toBe(
    'Homes are mended. Who pays?',
  );
  expect(firstSentences('Homes are mended without end', 12)).toBe('Homes are m…');
});
