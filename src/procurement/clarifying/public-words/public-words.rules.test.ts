import { describe, expect, it } from 'vitest';
import { findInPublicWords } from './public-words.rules.ts';

const sought = {
  suppliers: ['Bright Path Homes Ltd', 'Together CIC', 'Home Repairs Ltd'],
  people: ['Nasreen Okafor', 'Kit'],
  about: 'Home repairs for Ambleford',
};
const find = (text: string) => findInPublicWords(text, sought).map(({ kind, text: what }) => [kind, what]);

describe('what must not stand in words for everybody', () => {
  it.each([
    ['BRIGHT-PATH homes limited was late', [['supplier', 'Bright Path Homes Ltd']]],
    ['Only Together could do it', [['supplier', 'Together CIC']]],
    ['Nasreen Okafor marked it low', [['person', 'Nasreen Okafor']]],
    ['Write to kim.lee+x@home.example.org.', [['email', 'kim.lee+x@home.example.org']]],
    ['Ring 0161 496 0000, please', [['phone', '0161 496 0000']]],
    ['Ring +44 (0)7700 900123', [['phone', '+44 (0)7700 900123']]],
    ['Ring 07700900123', [['phone', '07700900123']]],
  ])('is found: %s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    'Bidders work together on home repairs, with kit of their own.',
    'Bids are due on 01-02-2026 10:00, or 01/02/2026 10 30.',
    'The notice is 2026/S 000-0123456789 and ocds-h6vhtk-0412345678.',
    'The price is £1,012,345.00 over 36 months @ 2% a year.',
    'See section 04 2026 for 0.1234567890 of it.',
  ])('is not found in ordinary words: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
