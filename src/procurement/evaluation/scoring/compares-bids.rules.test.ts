import { describe, expect, it } from 'vitest';
import { comparesBids } from './compares-bids.rules.ts';

describe('notes that compare bids', () => {
  it.each([
    ['Stronger than the other bids on training.', ['Stronger than the other bids']],
    ['This is better than Bid C.', ['better than Bid C']],
    ['The best response of the three.', ['best response']],
    ['The strongest of the bids received.', ['strongest of the bids']],
    ['Less detailed than others, but clear.', ['Less detailed than others']],
    ['Compared with the others it is thin.', ['Compared with the others']],
    ['Unlike other bidders, it names a college.', ['Unlike other bidders']],
    ['It outperforms the rest and beats Bid B.', ['outperforms the rest', 'beats Bid B']],
    ['Not as detailed as the others.', ['as detailed as the others']],
    ['On a par with Bid B in most things.', ['On a par with Bid B']],
    ['It says the same as bid C.', ['the same as bid C']],
    ['Nobody else offers a named lead.', ['Nobody else']],
    ['None of the others show this.', ['None of the others']],
    ['Only this bid names a college.', ['Only this bid']],
    ['It falls short of the rest.', ['falls short of the rest']],
    ['Clearer, so it ranks first.', ['ranks first']],
    ['A plan like bid A had.', ['like bid A']],
    ['More convincing than any of the other suppliers', ['More convincing than any of the other suppliers']],
  ])('%s', (text, phrases) => expect(comparesBids(text)).toEqual(phrases));

  it.each([
    'The recruitment plan names two colleges and a start date for each apprentice.',
    'It promises more than 20 apprentices and better pay than the minimum.',
    'Weaker than the criterion asks: no dates. The bid meets the rest of the question.',
    'Turnover is better than the first year, and delivery exceeds last year.',
    'They answer as soon as they can, and the same as last year in May.',
    'Nobody is left waiting, and none of the visits is missed.',
    'It works with other local charities. The latest figures are on page 3.',
  ])('points at nothing in: %s', (text) => expect(comparesBids(text)).toEqual([]));

  it('points at the name of another bidder', () => {
    expect(comparesBids('Acme (UK) Ltd had this too, Acme did.', ['Acme (UK) Ltd'])).toEqual([
      'Acme (UK) Ltd',
    ]);
    expect(comparesBids('Acmeville is a town.', ['Acme'])).toEqual([]);
  });
});
