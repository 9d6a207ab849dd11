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
    `${code} is marked against the other bids. One more bid, however bad, can then change who wins. The award will show whether it did.`,
  absolutes: 'Every mark is held against a published figure or scale, not against the other bids.',
  residentsScoreTooHigh: (codes: readonly string[]) =>
    `Residents would score ${codes.join(', ')}, but they were told of a lower rung of involvement.`,
  residentsScoreNothing: 'Residents are to score on this contract, and no criterion is theirs yet.',
  residentsScore: (codes: readonly string[]) => `Residents score ${codes.join(', ')}.`,
} as const;
