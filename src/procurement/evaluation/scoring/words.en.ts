import { criterionMethodNames } from '../../methods/criterion-methods.rules.ts';
import { overallMethodNames } from './evaluation.rules.ts';
import type { RefusalAbout, RefusalWord } from './refusals.rules.ts';

/** Why an evaluation cannot be scored, each in one sentence that says how to mend it. */
export const evaluationRefusals: Readonly<Record<RefusalWord, (about: RefusalAbout) => string>> = {
  'not-an-evaluation': () => 'This is not an evaluation: give a JSON object with criteria and bids.',
  'overall-unknown': ({ value }) =>
    `There is no overall method “${value}”: use one of ${overallMethodNames.join(', ')}.`,
  'no-criteria': () => 'There are no criteria: list at least one under “criteria”.',
  'criterion-without-id': ({ value }) => `Criterion ${value} in the list has no id: give it one, as text.`,
  'criterion-twice': ({ criterion }) => `Two criteria have the id “${criterion}”: give each its own.`,
  'weight-not-whole': ({ criterion, value }) =>
    `The weight of “${criterion}” is ${value || 'missing'}: give a whole number from 0 to 100.`,
  'weights-not-100': ({ value }) => `The weights total ${value}: change them so that they total exactly 100.`,
  'method-unknown': ({ criterion, value }) =>
    `“${criterion}” has the method “${value}”, which does not exist: use one of ${criterionMethodNames.join(', ')}.`,
  'setting-missing': ({ criterion, value }) => `“${criterion}” has no ${value}: its method needs one.`,
  'setting-not-a-number': ({ criterion, value }) =>
    `“${criterion}” has the ${value}, which is not a number: write it like "120.00".`,
  'qualification-not-above-zero': ({ criterion }) =>
    `“${criterion}” has a qualification price that is not above 0: publish one that is.`,
  'floor-not-below-qualification': ({ criterion }) =>
    `“${criterion}” has a floor that is not below its qualification price: lower the floor or raise the other.`,
  'target-not-above-zero': ({ criterion }) =>
    `“${criterion}” has a target that is not above 0: set one that is.`,
  'max-not-whole': ({ criterion }) => `“${criterion}” needs a max that is a whole number above 0, such as 5.`,
  'criterion-has-no-say': ({ criterion }) =>
    `“${criterion}” has no say in features-adjusted, which ranks on price and features alone: take it out.`,
  'no-bids': () => 'There are no bids: list at least one under “bids”.',
  'bid-without-bidder': ({ value }) => `Bid ${value} in the list has no bidder: name it, as text.`,
  'bidder-twice': ({ bidder }) => `Two bids are by “${bidder}”: give each bidder one bid.`,
  'value-missing': ({ bidder, criterion }) =>
    `The bid of “${bidder}” has no value for “${criterion}”: add it, or 0 if it offers none.`,
  'value-not-a-number': ({ bidder, criterion, value }) =>
    `The bid of “${bidder}” has “${value}” for “${criterion}”, which is not a number: write it like "80.00".`,
  'below-zero': ({ bidder, criterion, value }) =>
    `The bid of “${bidder}” has ${value} for “${criterion}”: it cannot be below 0.`,
  'price-not-above-zero': ({ bidder, criterion, value }) =>
    `The bid of “${bidder}” has ${value} for “${criterion}”: this method needs a price above 0.`,
  'band-out-of-range': ({ bidder, criterion, value }) =>
    `The bid of “${bidder}” has ${value} for “${criterion}”: the panel’s score is a whole number from 0 to its max.`,
  'no-quality': ({ bidder }) =>
    `The bid of “${bidder}” has no quality points, so it has no price per point: leave it out, or use another method.`,
  'features-max-out-of-range': ({ value }) =>
    `featuresMax is ${value || 'missing'}: give a fraction of price from 0 to under 1, such as "0.3".`,
  'features-over-max': ({ bidder, value }) =>
    `The bid of “${bidder}” has features worth ${value}, which is more than featuresMax: mend one of the two.`,
  'draft-not-by-criterion': ({ list, value }) =>
    `${list} holds “${value}”, which is no criterion: give one weight for each criterion’s id.`,
  'draft-weight-missing': ({ list, criterion }) =>
    `${list} says nothing of “${criterion}”: add it, 0 included.`,
  'draft-weight-not-whole': ({ list, criterion, value }) =>
    `In ${list} the weight of “${criterion}” is ${value}: give a whole number from 0 to 100.`,
  'draft-weights-not-100': ({ list, value }) =>
    `The weights in ${list} total ${value}: change them so that they total exactly 100.`,
  'tie-rule-unknown': ({ value }) =>
    `tieRule holds “${value}”, which is no criterion: list ids, the first to be looked at first.`,
};

export const words = {
  summary: 'Score bids: ranking, sensitivity, reversal and counterfactual, in exact arithmetic',
  wantsOneFile: 'Name one evaluation file, or - for standard input. See: npx --no-install pp help score',
  brokenJson: (reason: string) => `This is not well-formed JSON (${reason.replace(/\s+/g, ' ')}): mend it.`,
  columns: { rank: 'rank', bidder: 'bidder', total: 'total' },
  wins: (bidder: string) => `${bidder} wins.`,
  noWinner: 'First place is shared: the published tie rule does not tell the bids apart.',
  tie: (bidders: string, settledBy: string) =>
    settledBy ? `${bidders} have equal totals, settled by ${settledBy}.` : `${bidders} have equal totals.`,
  ignoredWeights: (ids: string) => `The weight of ${ids} has no say under this overall method.`,
  noReversal:
    'Rank reversal: no bid can reorder the others, since all are scored against published absolutes.',
  noReversalFound: (ids: string, tried: number) =>
    `Rank reversal: ${ids} depends on the other bids, but none of the ${tried} changes tried reorders them.`,
  removed: (bidder: string) => `without ${bidder}`,
  added: (values: string) => `with one more bid (${values})`,
  reversal: (change: string, ahead: string, overtaker: string) =>
    `Rank reversal is possible: ${change}, ${overtaker} goes ahead of ${ahead}.`,
  sensitivityHeading: 'The winner changes when a weight moves, the others rescaled in proportion:',
  noSensitivity: 'No move of a single weight changes the winner.',
  weightChange: (criterion: string, from: string, to: string, isUp: boolean, winner: string | null) =>
    `  ${criterion} ${isUp ? 'above' : 'below'} ${to} (now ${from}): ${winner ?? 'a shared first place'}`,
  counterfactual: (winner: string | null, isSame: boolean) =>
    winner === null
      ? 'Under the authority’s draft weights first place is shared.'
      : `Under the authority’s draft weights ${winner} wins${isSame ? ' too' : ''}.`,
  unvaried: (winner: string | null, isSame: boolean) =>
    winner === null
      ? 'With everything as residents asked, first place would have been shared.'
      : `With everything as residents asked, ${winner} would have come first${isSame ? ' too' : ''}.`,
  counterfactualCaution: 'Bids might have differed under other weights.',
  low: (bidder: string) => `${bidder}’s price is possibly abnormally low: ask before any decision.`,
} as const;
