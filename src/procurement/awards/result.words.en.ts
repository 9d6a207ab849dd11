import type { PublishedWeightChange } from '../evaluation/scoring/publish-result.rules.ts';
import type { EvaluationResult } from '../evaluation/scoring/score-evaluation.rules.ts';
import type { CounterfactualTelling } from './marks.rules.ts';

/** A bid as a sentence calls it: its letter, and its bidder’s name where that may be told. */
export type Naming = (bidder: string) => string;

/** A result in sentences. Marks to two places; everything else exact beside them. */
export const words = {
  rank: 'Place',
  bid: 'Bid',
  total: 'Marks in 100',
  ranking: 'Marks, criterion by criterion',
  partsLabel: 'Marks by criterion',
  named: (bidder: string, supplier: string) => `${supplier} (${bidder})`,
  tie: (bidders: string, settledBy: string, isSettled: boolean) =>
    isSettled
      ? `${bidders} have the same marks. The published tie rule puts them in this order, by ${settledBy}.`
      : `${bidders} have the same marks, and the published tie rule does not tell them apart.`,
  sensitivityHeading: 'What would have changed it',
  sensitivityNone: 'No change of one weight alone would have changed who came first.',
  sensitivityLede: 'One weight changes, and the others shrink or grow in proportion.',
  weightChange: (criterion: string, change: PublishedWeightChange, winner: string | null) => {
    const than = change.direction === 'up' ? 'more' : 'less';
    const then = winner === null ? 'first place would have been shared' : `${winner} would have come first`;
    return `If ${criterion} had counted for ${than} than ${figure(change.to)} marks instead of ${figure(change.from)}, ${then}.`;
  },
  reversalHeading: 'Could one more bid have changed the order?',
  reversalNever:
    'No. Every mark is held against a published figure or scale, so no bid can reorder the others.',
  reversalNotFound: (criteria: string, tried: number) =>
    `${criteria} is marked against the other bids, so it could. None of the ${tried} changes we tried does.`,
  reversalRemoved: (bid: string, ahead: string, overtaker: string) =>
    `Yes. Without ${bid}, ${overtaker} would stand ahead of ${ahead}, though neither changed a word.`,
  reversalAdded: (ahead: string, overtaker: string) =>
    `Yes. With one more bid that set a new extreme, ${overtaker} would stand ahead of ${ahead}, though neither changed a word.`,
  counterfactualHeading: 'What residents changed',
  counterfactual: {
    changed: (winner: string, other: string, ahead: string) =>
      `Residents’ priorities changed who won. With the authority’s own marks, written down before residents were asked, ${other} would have won, ${ahead} marks ahead of ${winner}.`,
    same: (winner: string, ahead: string) =>
      `Residents’ priorities made no difference to who won. With the authority’s own marks, written down before residents were asked, ${winner} would have won too, by ${ahead} marks.`,
    alone: (winner: string) =>
      `Residents’ priorities made no difference to who won: ${winner} made the only bid.`,
    shared:
      'Residents’ priorities settled who won. With the authority’s own marks, first place would have been shared.',
    notRecorded:
      'Nobody can say whether residents’ priorities changed who won: the authority wrote down no marks of its own before residents were asked.',
    notYet: 'Whether residents’ priorities changed who won is published with the contract’s details.',
  },
  unvariedHeading: 'If the authority had changed nothing of what residents asked',
  unvaried: {
    'as-asked': 'The authority changed nothing of what residents asked, so there is nothing to compare.',
    same: (winner: string) =>
      `The authority varied or declined some of what residents asked. With everything as they asked, ${winner} would have won too.`,
    changed: (winner: string, other: string) =>
      `The authority varied or declined some of what residents asked. With everything as they asked, ${other} would have won instead of ${winner}.`,
    shared:
      'The authority varied or declined some of what residents asked. With everything as they asked, first place would have been shared.',
  },
  unvariedTable: 'The marks, as published and as residents asked',
  unvariedHead: 'As residents asked',
  unvariedRanking: 'The ranking with everything as residents asked',
  caution: 'Bids might have differed under other weights.',
  draftTable: 'The marks, with residents’ priorities and without',
  draftHead: { criterion: 'Criterion', published: 'As published', draft: 'The authority’s own' },
  otherRanking: 'The ranking under the authority’s own marks',
  low: (bid: string) => `${bid} may be abnormally low.`,
  lowReasons: {
    'below-mean-of-others': 'Its price is 40% or more under the mean of the other bids.',
    'below-next': 'Its price is 30% or more under the next lowest.',
  },
  lowAsk:
    'Ask the bidder before anyone decides, and let it explain. This is a prompt to ask and no rule of law (Procurement Act 2023, section 19).',
} as const;

/** The counterfactual in one sentence. */
export function counterfactualSentence(told: CounterfactualTelling, naming: Naming, winner: string): string {
  const says = words.counterfactual;
  if (told.kind === 'changed') return says.changed(naming(winner), naming(told.other), told.ahead);
  if (told.kind === 'same') return says.same(naming(winner), told.ahead);
  if (told.kind === 'alone') return says.alone(naming(winner));
  if (told.kind === 'shared') return says.shared;
  return told.kind === 'not-yet' ? says.notYet : says.notRecorded;
}

/** At most two places, none that say nothing: 47.5, 40, 33.33. */
export function figure(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Whether the order hangs on who else bid, in a sentence: never, not in anything tried, or how. */
export function reversalSentence({ reversal }: Pick<EvaluationResult, 'reversal'>, naming: Naming): string {
  const { example, relativeCriteria, tried } = reversal;
  if (relativeCriteria.length === 0) return words.reversalNever;
  if (!example) return words.reversalNotFound(relativeCriteria.join(', '), tried);
  const [ahead, overtaker] = example.swapped.map(naming) as [string, string];
  return example.change === 'removed'
    ? words.reversalRemoved(naming(example.bid.bidder), ahead, overtaker)
    : words.reversalAdded(ahead, overtaker);
}
