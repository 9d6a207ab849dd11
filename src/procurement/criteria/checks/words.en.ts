import type { FreeOfIndicators } from './finding.rules.ts';

/** What the checks say of a draft. A criterion is named by its code. */
export const words = {
  total: (total: number) => {
    if (total === 0) return 'You have given no marks yet: add 100.';
    if (total < 100) return `You have ${total}: add ${100 - total}.`;
    if (total > 100) return `You have ${total}: take away ${total - 100}.`;
    return 'The marks total exactly 100.';
  },
  noSubjectMatter: (code: string) =>
    `${code} does not say how it relates to what is bought. A reviewer must say so in their own words.`,
  thinSubjectMatter: (code: string) =>
    `${code} says very little of how it relates to what is bought. Would a bidder who lost be convinced?`,
  subjectMatter: 'Every criterion says how it relates to what is bought.',
  noQuestion: (code: string) => `${code} asks bidders nothing. Write its question.`,
  noDescriptors: (code: string, max: number) =>
    `${code} is marked 0 to ${max}, and we publish what each mark means only for 0 to 5. Mark it 0 to 5.`,
  noUnit: (code: string) => `${code} counts something that has no unit. Choose a measure that has one.`,
  measurable: 'Every criterion can be measured: a quantity has its unit, a band says what each mark means.',
  noPrice: 'Price has no marks. That is lawful only where the price is fixed; say so in the summary.',
  priceLow: (weight: number) =>
    `Price has ${weight} of the 100 marks. A dear bid could win by a little more quality: is that what you want?`,
  priceHigh: (weight: number) =>
    `Price has ${weight} of the 100 marks. What residents asked for can then hardly change who wins.`,
  price: (weight: number) => `Price has ${weight} of the 100 marks.`,
  socialValue: (weight: number, least: number) =>
    weight < least
      ? `Social value has ${weight} of the 100 marks, under ${least}.`
      : `Social value has ${weight} of the 100 marks.`,
  localnessOver: (code: string) =>
    `${code} marks where a bidder is. At this size the law does not let you: marks must be about the work. Mark where the benefit lands instead, such as jobs for people who live here.`,
  localnessUnder: (code: string) =>
    `${code} marks where a bidder is. Under the threshold you may keep the whole competition for local suppliers instead, if you decide so first and say it in the notice.`,
  nearnessLightTouch: (code: string) =>
    `${code} marks where a bidder is. A light-touch contract may weigh nearness to the people it serves: ask for that, and not for an address.`,
  localFirms: (code: string) =>
    `${code} speaks of local firms. Mark where the benefit lands, never where a bidder is based.`,
  noLocalness: 'No criterion marks where a bidder is based.',
  noMandate: 'No published mandate stands behind the social value marks.',
  untied: (code: string) =>
    `${code} comes from no line of the mandate. Tie it to one, or say why it is there.`,
  courseChanged: (code: string, outcome: string) =>
    `${code} comes from an answer about “${outcome}” that has been changed since. Choose its mandate lines again.`,
  unserved: (outcome: string) => `No criterion serves “${outcome}”, which the mandate adopted.`,
  departs: (code: string, weight: number, mandated: number) =>
    `${code} has ${weight}. Shared as the mandate says, it would have ${mandated}.`,
  followsMandate: 'The social value marks are shared as the mandate says.',
  relative: (code: string) =>
    `${code} is marked against the other bids. One more bid, however bad, can then change who wins.`,
  relativeRun: (code: string, reordered: number, tried: number) =>
    reordered === 0
      ? `${code} is marked against the other bids. None of ${tried} single bids taken away or added changed the order of the others; another still can.`
      : `${code} is marked against the other bids. ${reordered} of ${tried} single bids taken away or added changed the order of the others.`,
  absolutes: (seed: string) =>
    `Every mark is held against a published figure or scale, so no bid can reorder the others (run with the seed ${seed}).`,
  notRun: 'Twenty plausible bids have not been tried on these criteria yet. It takes one click.',
  runOutOfDate: 'The criteria have changed since twenty plausible bids were tried on them. Try them again.',
  inflatable: (code: string) =>
    `${code} is marked against the largest promise. One that nobody can keep takes marks from every other bid.`,
  notInflatable: 'A promise past the published target gets no more than a full one.',
  residentsTooHigh: (codes: readonly string[]) =>
    `Residents have a part in ${codes.join(', ')} that is above the rung of involvement they were told of.`,
  residentsNothing: {
    score: 'Residents are to score on this contract, and no criterion is theirs yet.',
    'write-questions':
      'Residents are to write questions for this contract, and none is marked as theirs yet.',
  },
  residentsTheirs: (codes: readonly string[]) => `Residents have a part in ${codes.join(', ')}.`,
  termsUnbounded: (code: string) =>
    `${code} asks about pay or contract terms, and not only for the people who work on this contract. Ask about this contract’s workers.`,
  termsBounded: (codes: readonly string[]) =>
    `${codes.join(', ')}: pay and contract terms are asked for this contract’s workers alone. Check that the 2001 Order covers them.`,
  vague: (code: string, word: string) =>
    `${code} says “${word}”, which two evaluators would read differently. Say what you want to see.`,
  manyQuestions: (code: string) =>
    `${code} asks more than two questions for one mark. Ask fewer, or make them criteria of their own.`,
  clear: 'Every question is one that two evaluators would read alike.',
  overBudget: (minutes: number, cap: number) =>
    `One bid takes a small firm about ${hours(minutes)}. For a contract of this size we would stop at ${hours(cap)}.`,
  withinBudget: (minutes: number, cap: number) =>
    `One bid takes a small firm about ${hours(minutes)}, within the ${hours(cap)} for a contract of this size.`,
  hardlyWorthAsking: (code: string, weight: number) =>
    `${code} asks for an answer that is worth ${weight === 1 ? '1 mark' : `${weight} marks`}. Ask for nothing, or give it more.`,
  indicators: (count: number) => `${count} key performance indicators are set; at least three are needed.`,
  indicatorsThough: (count: number) => `${indicatorsSet(count)}, though the duty does not reach this value.`,
  indicatorsFree: (kind: FreeOfIndicators, count: number) =>
    count === 0
      ? `No key performance indicators are asked for: ${freeOfIndicators[kind]}.`
      : `${indicatorsSet(count)}, though none are asked for: ${freeOfIndicators[kind]}.`,
  indicatorsMissing: (count: number) =>
    `A contract of over £5 million needs at least three key performance indicators; ${count} ${count === 1 ? 'is' : 'are'} set. Set them, or say why this contract could not rightly be assessed by any (section 52(2)).`,
  conflictsAssessed: 'A conflicts assessment is recorded.',
  conflictsNotAssessed:
    'No conflicts assessment is recorded. The Act asks for one before the tender notice, even where it finds nothing.',
  conflictsNotAssessedUnder:
    'No conflicts assessment is recorded. Check whether the Act asks for one at this size; it is wise at any.',
  charterMarked: (code: string) =>
    `${code} asks what a bidder has signed or belongs to. That is about the firm: ask for what it means for this contract.`,
  charterFree: 'No criterion asks what a bidder has signed.',
  equalityNote: 'A note says how equality was considered.',
  noEqualityNote: 'No note says how equality was considered. A few sentences are enough.',
  accessibilityNote: 'A note says how disabled people can use what is bought.',
  noAccessibilityNote: 'No note says how disabled people can use what is bought. A few sentences are enough.',
} as const;

const freeOfIndicators: Readonly<Record<FreeOfIndicators, string>> = {
  framework: 'section 52(6) leaves out frameworks, whatever their value',
  concession: 'section 52(6) leaves out concessions, whatever their value',
  'light-touch': 'section 52(6) leaves out light-touch contracts, whatever their value',
  'health-care': 'health care services to people are outside the Act',
};

function indicatorsSet(count: number): string {
  return count === 1 ? '1 key performance indicator is set' : `${count} key performance indicators are set`;
}

function hours(minutes: number): string {
  if (minutes < 90) return `${minutes} minutes`;
  const half = Math.round(minutes / 30) / 2;
  return `${half} hours`;
}
