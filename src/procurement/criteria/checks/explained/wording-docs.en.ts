import { sources } from '../sources.en.ts';
import type { CheckDoc } from './check-doc.rules.ts';

/** The checks that read what a criterion says. */
export const wordingDocs = {
  'subject-matter': {
    name: 'It relates to what is bought',
    looksAt:
      'Whether each criterion says, in a reviewer’s own words, how it relates to what is bought. A tick is not enough, and neither is the title again.',
    why: 'A criterion that is not about the contract can undo the award. Whoever loses will ask; the words should convince them.',
    source: sources.relation,
    todo: 'Open the criterion and write one sentence: what in this contract makes this matter?',
    passes: 'The visits happen in the same homes, by the same fitters, on the same day as the repairs.',
    fails: 'Social value matters.',
  },
  'workforce-terms': {
    name: 'Pay and terms of this contract’s workers alone',
    looksAt:
      'Whether a question about pay, hours, unions or contract terms is bounded to the people who work on this contract.',
    why: 'Terms of a firm’s whole workforce are “non-commercial matters” that a council must leave out, except as far as the 2001 best-value Order and the Social Value Act let it ask. They are also not about what is bought. Bodies that are not best-value authorities should check which part binds them.',
    source: sources.workforceTerms,
    todo: 'Add “who work on this contract”, and take out “all your staff”. Check with your lawyer that the 2001 Order covers it.',
    passes: 'How many of the people who work on this contract will be paid the Real Living Wage?',
    fails: 'Do you pay all your staff the Real Living Wage?',
  },
  measurable: {
    name: 'It can be measured',
    looksAt:
      'Whether a quantity has its unit, an answer is scored on the scale whose every mark is described, and whoever is to answer is asked a question.',
    why: 'Evaluators must be able to give the same mark for the same answer, and a bidder must be able to see why.',
    source: sources.measurable,
    todo: 'Choose a measure that has a unit, or mark the answer 0 to 5.',
    passes: 'Jobs for local people, in full-time years, against a target of 30.',
    fails: 'An answer marked 0 to 7, where nothing says what a 6 is.',
  },
  clear: {
    name: 'Two evaluators read it alike',
    looksAt: 'Words that promise everything and say nothing, and several questions for one mark.',
    why: 'What two evaluators read differently they mark differently, and bidders guess.',
    source: sources.measurable,
    todo: 'Say what you want to see. Split a question that is really three.',
    passes: 'How will you know that a repair was done well, and what will you do when it was not?',
    fails: 'How will your robust approach go the extra mile, using best practice where possible?',
  },
  localness: {
    name: 'Where the benefit lands, not where the bidder is',
    looksAt: 'Questions about a bidder’s address, office or nearness, and about local firms.',
    why: 'Over the threshold, marks go to where the benefit lands: a bidder from anywhere may bring it. A light-touch contract may weigh nearness to the people it serves. Under the threshold, since 4 February 2026, English local bodies may keep the whole competition for local suppliers instead, if they decide so first and say it in the notice.',
    source: sources.proportionate,
    todo: 'Ask what will happen here: jobs for people who live here, visits, spending that stays.',
    passes: 'How many jobs will you give to people who live in Oldham?',
    fails: 'How far is your registered office from Oldham?',
  },
  charter: {
    name: 'Nobody must have signed anything',
    looksAt: 'Questions about whether a bidder signed a charter, filed a Review or belongs to a scheme.',
    why: 'Our Charter and Review are requests. Marks for having signed would make them a condition, and would be about the firm and not about this contract.',
    source: sources.charter,
    todo: 'Ask for what the charter asks for, on this contract.',
    passes: 'How will people who work on this contract get a say in how it is run?',
    fails: 'Have you signed the Social Value Charter?',
  },
} as const satisfies Record<string, CheckDoc>;
