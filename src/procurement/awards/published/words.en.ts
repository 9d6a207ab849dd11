import type { LeftOutBecause } from '../left-out.queries.ts';

function people(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const leftOutWhy: Record<LeftOutBecause, (bidder: string) => string> = {
  'low-price': (bidder) =>
    `${bidder} was disregarded: the authority considers its price abnormally low (Procurement Act 2023, section 19(3)(c)).`,
  excludable: (bidder) =>
    `${bidder} was left out: its supplier is excludable (Procurement Act 2023, section 26).`,
  excluded: (bidder) =>
    `${bidder} was left out: its supplier is excluded (Procurement Act 2023, section 26).`,
  'condition-not-met': (bidder) =>
    `${bidder} was left out: it does not meet a condition of taking part (Procurement Act 2023, section 19(3)(a)).`,
  none: (bidder) => `${bidder} was left out.`,
  advantage: (bidder) =>
    `${bidder} was left out: it had an unfair advantage that could not be removed (Procurement Act 2023, section 82).`,
};

export const words = {
  awardTitle: (title: string) => `Who won, and why: ${title}`,
  kicker: (body: string) => body,
  toCome: 'Not decided yet',
  toComeBody: (body: string) =>
    `When ${body} has decided and published, this page says who won and why, shows the sums, and says whether residents’ priorities changed the result.`,
  won: (supplier: string) => `${supplier} won`,
  reason: (body: string) => `${body}’s reason:`,
  promise: (quantity: string, measure: string) => `${quantity} (${measure.toLowerCase()})`,
  contract: 'The contract',
  file: 'The whole file',
  leftOut: 'Bids that were not ranked',
  leftOutBecause: (bidder: string, because: LeftOutBecause) => leftOutWhy[because](bidder),
  flags: 'What stood out',
  flagsNone: 'By our public indicators nothing stood out.',
  flagsLede: 'Public indicators look at figures and dates. What they find proves nothing about anybody.',
  flagsAll: 'What we look at',
  flagNote: (note: string) => `The authority says: ${note}`,
  ranking: 'The ranking',
  rankingLede: 'The winner is named. The other bids keep their letters.',
  exact: 'A figure under a mark is the exact fraction, where two places do not say it all.',
  howMarked: 'How each mark comes about',
  recompute: 'Work it out again yourself',
  recomputeLede:
    'The file holds the criteria, the prices, what was promised and the agreed scores: everything the ranking follows from.',
  recomputeDownload: 'evaluation.json',
  recomputeCommand: 'npx --no-install pp score evaluation.json',
  recomputeWhere: 'Run this where the software is installed, beside the file:',
  scores: 'How each answer was scored',
  thread: 'The whole thread',
  data: 'This page as data',
  scoresTitle: (title: string) => `How each answer was scored: ${title}`,
  scoresHeading: 'How each answer was scored',
  alone:
    'Everyone scored alone and blind. Then the panel agreed one whole number for each answer and wrote why. Nothing was averaged.',
  nobody: 'Nobody is appointed to score yet.',
  panel: (officers: number, residents: number, isOver: boolean) => {
    const scored = (count: number) => (isOver ? 'scored' : count === 1 ? 'scores' : 'score');
    return residents === 0
      ? `${people(officers, 'officer', 'officers')} ${scored(officers)} the answers. Residents ${scored(2)} none on this contract.`
      : `${people(officers, 'officer', 'officers')} and ${people(residents, 'resident', 'residents')} ${scored(2)} the answers.`;
  },
  declared: (count: number) => {
    if (count === 0)
      return 'None of them has told us yet what links them to the bidders. They must, before they see a word of any bid.';
    return count === 1
      ? 'One of them has told us what links them to each bidder.'
      : `${count} of them have told us what links them to each bidder.`;
  },
  links: (count: number) =>
    count === 0 ? 'No link was named.' : `${people(count, 'link was', 'links were')} named.`,
  stoodAside: (count: number) =>
    count === 0 ? '' : `${people(count, 'person', 'people')} stood aside from every bid because of a link.`,
  secret: 'Scores and reasons stand here once the award is published.',
  question: (code: string, title: string) => (title.startsWith(code) ? title : `${code}: ${title}`),
  marks: (weight: number) => `${people(weight, 'mark', 'marks')} in 100.`,
  scoredBy: (officers: number, residents: number) =>
    `Scored by ${residents === 0 ? people(officers, 'officer', 'officers') : `${people(officers, 'officer', 'officers')} and ${people(residents, 'resident', 'residents')}`}.`,
  byFormula: 'A published formula gives these marks: nobody scored them.',
  answerScore: (bid: string, score: number, max: number) => `${bid}: ${score} out of ${max}`,
  movement: (lowest: number, highest: number, score: number) => {
    if (lowest === highest)
      return score === lowest
        ? `Everyone gave ${lowest}.`
        : `Everyone gave ${lowest}; together they agreed ${score}.`;
    return `Alone they gave ${lowest} to ${highest}; together they agreed ${score}.`;
  },
  award: 'Who won, and the sums',
  fileName: 'evaluation.json',
} as const;
