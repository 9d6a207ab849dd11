import type { ChanceBand } from '../drawing/publish-draw.rules.ts';

/** What everybody reads about a draw that is done. */
export const resultWords = {
  title: (title: string) => `The draw: ${title}`,
  heading: 'How the draw went',
  lede: (seats: number, people: number | null) =>
    people === null
      ? `${seats} people are drawn by lot. Fewer than 10 more names were in.`
      : `${seats} people are drawn by lot, of ${people.toLocaleString('en-GB')} or more whose names were in.`,
  noNames: 'Nobody is named here. Who sits on the panel is theirs to tell.',
  mineTitle: 'Was your name in?',
  mine: 'See your own result',
  chancesTitle: 'The chances',
  everybody: (band: ChanceBand) =>
    band === 'less than 1 in 1000'
      ? 'Somebody had a chance of less than 1 in 1,000, or none: no panel within the quotas can hold them, or hardly any. We keep the quotas all the same, since the panel must look like everybody here.'
      : `Everybody whose name was in had a chance of at least about ${band.replace('1000', '1,000')}.`,
  chancesHidden:
    'We do not tell the chances of this draw. Few people of some group put their names in, and from the chances anybody could work out how few.',
  chancesExact:
    'Everybody whose name was in sees their own chance. An auditor works out all of them, exactly, from the list whose fingerprint is on the public record.',
  chanceOf: (band: ChanceBand) =>
    band.startsWith('less')
      ? 'less than 1 in 1,000, or none'
      : `at least about ${band.replace('1000', '1,000')} each`,
  hidden: 'under 10',
  about: (people: number) => `about ${people.toLocaleString('en-GB')}`,
  kindsTitle: 'People who are alike in everything the lot reads',
  kindsLede: 'Only groups of 10 people or more are told. Their numbers are rounded to 5.',
  kindsNone:
    'There is no group of 10 people or more who are alike in everything the lot reads, or their number would give away smaller ones.',
  kindColumns: { who: 'Who', people: 'Names' },
  tablesTitle: 'People here, seats and names',
  tablesLede:
    'The panel keeps within these seats: that is how it is drawn. We do not tell how many exactly sit for each, since a small number could point at somebody. Names are rounded to 5. Where no group is hidden, the chance of each on average stands beside them. Where it says “under 10”, it may be more: then the number would give away a smaller one.',
  checkTitle: 'Check it yourself',
  seed: 'The seed',
  seedFrom: 'It came from',
  seedTyped: 'Two people at the public body typed it in, and neither saw what the other typed.',
  ticket: 'The ticket',
  ticketOf: (ticket: number) => `${ticket.toLocaleString('en-GB')} of 1,000`,
  how: 'Write the seed, a colon and the fingerprint of the tickets. Take the SHA-256 of that text as one whole number, divide by 1,000 and add 1 to what is left over: that is the number of the ticket.',
  fixedBefore: (when: string) => `Fixed and on the public record since ${when}, before the seed was known:`,
  prints: {
    lottery: 'Fingerprint of the tickets',
    pool: 'Fingerprint of the list',
    quotas: 'Fingerprint of the quotas',
  },
  entries: {
    closing: 'The entry of the public record that fixed them',
    drawn: 'The entry of the public record with what was drawn',
  },
  auditorTitle: 'What an auditor does',
  auditor:
    'The list of names is not shown: few people are alike, and somebody could be found. An auditor gets it from the public body, without names, and works the whole lot out again:',
  data: 'All of this as data (JSON)',
  replacements: 'Seats that fell empty are filled by lot from the same list.',
} as const;
