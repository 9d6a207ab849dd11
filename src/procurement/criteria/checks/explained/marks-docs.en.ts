import { sources } from '../sources.en.ts';
import type { CheckDoc } from './check-doc.rules.ts';

/** The checks that read the marks and the formulas. */
export const marksDocs = {
  total: {
    name: 'The marks total exactly 100',
    looksAt: 'The sum of all weights. They are whole numbers.',
    why: 'Bidders must know how much each criterion counts. This is the one check that stops the notice: the database itself refuses a total that is not 100, and any change after the notice.',
    source: sources.wholeMarks,
    todo: 'Add what is missing, or take away what is too much. The page says how many.',
    passes: 'Price 40, quality 30, social value 30.',
    fails: 'Price 40, quality 30, social value 29: add 1.',
  },
  'mandate-weights': {
    name: 'The mandate, or a reason',
    looksAt:
      'Whether each social value criterion comes from a line of the mandate, each line that was adopted has a criterion, and each has the marks that its share comes to.',
    why: 'Residents said what should count, and the authority answered them line by line. It may depart from that, and says why for each line. Everyone can read the reason.',
    source: sources.mandate,
    todo: 'Share the marks as the mandate says, in one click; or give the reason for each line that departs.',
    passes: 'The mandate gives prevention all of social value’s 30 marks, and SV1 has 30.',
    fails: 'The mandate says 18 and 12, and the draft gives 25 and 5, with no reason yet.',
  },
  'social-value-weight': {
    name: 'Social value counts',
    looksAt: 'Whether social value has at least 10 of the 100 marks.',
    why: 'Under ten marks it seldom changes who wins, and what residents asked for cannot either. The figure is central government’s; other authorities may follow it or not.',
    source: sources.socialValue,
    todo: 'Give it ten marks or more, or say why not.',
    passes: 'Social value has 30 of the 100 marks.',
    fails: 'Social value has 5 of the 100 marks.',
  },
  'price-weight': {
    name: 'Neither price nor the rest decides alone',
    looksAt: 'Whether price has from 20 to 70 of the 100 marks.',
    why: 'With hardly any marks, a dear bid wins by a little more quality. With nearly all, nothing else can matter. No law fixes it.',
    source: sources.priceWeight,
    todo: 'Work out what a mark costs: how much more may a bid cost for one more mark of quality?',
    passes: 'Price has 40 of the 100 marks.',
    fails: 'Price has 85 of the 100 marks.',
  },
  'rank-reversal': {
    name: 'No bid reorders the others',
    looksAt:
      'Whether marks are held against published figures or against the other bids; and whether the simulator has tried these very criteria on twenty plausible bids.',
    why: 'With marks out of 50 for quality and for the lowest price in proportion, A (quality 52, £50) beats C (quality 100, £100) by 76 to 75. Add D, a bid of quality 10 for £25, and C beats A by 62.5 to 51. D has no chance, and decides.',
    source: sources.absolutes,
    todo: 'Publish the price that gets no marks, and targets. Then run the simulator: it takes one click.',
    passes: 'Price against two published prices, tried on twenty bids: none of them reorders the others.',
    fails: 'Price in proportion to the lowest bid.',
  },
  inflation: {
    name: 'A promise that nobody can keep gains nothing',
    looksAt: 'Whether a quantity is marked against a published target or against the largest promise.',
    why: 'A bidder once declared its whole fee as social value and took full marks. Against a target that gains no more than a full promise. Against the best bid it takes marks from everyone else: with ten marks for social value, one offer of £1m turns 90 to 89 into 82 to 85.',
    source: sources.absolutes,
    todo: 'Publish a target: how much would be full marks on this contract?',
    passes: 'Jobs against a published target of 30.',
    fails: 'Jobs in proportion to the bid that promises most.',
  },
} as const satisfies Record<string, CheckDoc>;
