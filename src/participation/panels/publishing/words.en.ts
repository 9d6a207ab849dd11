/** What everybody reads about panels: what one is, how the lot works, and what came of it. */
export const words = {
  listTitle: 'Panels by lot',
  lessonsLink: 'What people who are drawn learn first: six short lessons, open to everyone',
  listLede: 'Some people are drawn by lot to help public bodies choose what they buy. It could be you.',
  openTitle: 'You can put your name in',
  openNone: 'No panel is looking for people just now.',
  soonTitle: 'Opens soon',
  laterTitle: 'Closed and drawn',
  until: (when: string) => `Until ${when}`,
  from: (when: string) => `From ${when}`,
  of: (body: string, seats: number) => `${body}. ${seats} seats.`,

  whatTitle: 'What it is',
  forPurchase: 'It is for this purchase:',
  whoTitle: 'Who can put their name in',
  who: (age: number, place: string) => `Anyone aged ${age} or over who lives in ${place}.`,
  region: 'any of the ten districts of Greater Manchester',
  letters: 'Letters with a code went to addresses chosen by chance. You need the code from yours.',
  lettersToo: 'Some people got a letter with a code. You can join without one too.',
  noKnowledge: 'You need to know nothing about it before. You are shown how.',
  getTitle: 'What you get',
  pay: (amount: string) => `${amount} for each day.`,
  noPay: 'There is no payment for your time.',
  childcare: 'Childcare, or someone to look after a person you care for.',
  expenses: 'Travel and food.',
  access: 'What you need to take part: tell us, and we arrange it.',
  takesTitle: 'What it takes',
  takes: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} in all.`,
  datesTitle: 'When',
  dates: { opens: 'Names can go in from', closes: 'Names close', draws: 'Drawn after', seats: 'Seats' },
  inPool: 'Names so far',
  tens: (tens: number) => (tens === 0 ? 'Fewer than 10' : `More than ${tens}`),
  putIn: 'Put your name in',
  haveCode: 'I have a letter with a code',
  yourPlace: 'See your own page',
  howLink: 'How the lot works',
  resultLink: 'See the result',
  recordTitle: 'Fixed before anyone could put their name in',
  record: (when: string) =>
    `All of this was put on the public record on ${when}, before names opened. Nothing of it can change.`,
  changesTitle: 'What changed since',
  changed: {
    extended: (when: string) => `${when}: people got longer to put their names in.`,
    quotas: (when: string) => `${when}: the quotas were changed before the draw.`,
  },
  reason: (text: string) => `The reason: “${text}”`,
  abandonedTitle: 'This panel was given up',
  abandoned: (when: string, reason: string) => `${when}. The reason: “${reason}”`,
  quotasTitle: 'Who the panel must look like',
  quotasLede: 'The numbers come from the census of 2021. Whoever is drawn, the panel keeps within them.',
  quotasNone: 'There are no quotas: everybody has the same chance.',
  columns: { who: 'Who', census: 'People here', quota: 'Seats', pool: 'Names' },
  range: (minimum: number, maximum: number) =>
    minimum === maximum ? String(minimum) : `${minimum} to ${maximum}`,
  part: (tenths: number) => `${(tenths / 10).toFixed(1)}%`,
  table: (category: string) => `${category}: people here, seats and names`,
  household: 'Two people of one address are never drawn together.',
  quotasCsv: 'The quotas as a file (CSV)',

  howTitle: 'How the lot works',
  howLede: 'A machine works out the chances. Chance alone decides. Anyone can check it.',
  how: [
    {
      title: 'Why not draw names from a hat?',
      text: [
        'From a hat, 12 people could all be from one street. So the panel has quotas: so many women, so many young people, and so on, as many as live here.',
        'If few young people put their names in, each of them is drawn more often. That is the price of a panel that looks like everybody.',
      ],
    },
    {
      title: 'Everybody gets as fair a chance as can be',
      text: [
        'There are many panels that keep within the quotas. We look for the mix of them that makes the smallest chance of anybody as large as it can be. Then the next smallest, and so on.',
        'Nobody can be given a better chance without giving somebody with a smaller one less.',
      ],
    },
    {
      title: '1,000 tickets',
      text: [
        'We write 1,000 tickets. On each stands a whole panel. If you are on 30 of them, your chance is 30 in 1,000: 3 in 100.',
        'The list of tickets is fixed when names close. Its fingerprint goes on the public record at once, so nobody can change a ticket after.',
      ],
    },
    {
      title: 'A number that nobody controls',
      text: [
        'Days later there is a public draw that has nothing to do with us, such as the National Lottery. Its numbers are the seed. We say which draw it will be before names close.',
        'Two people at the public body type in the seed, and neither sees what the other typed. If they are not the same, both start again. The seed and the fingerprint choose the ticket.',
      ],
    },
    {
      title: 'How to check',
      text: [
        'You can see on your own page what your chance was. With the fingerprint of the tickets and the seed anyone can work out the number of the ticket.',
        'The list of names is not shown, since few people are alike and somebody could be found by their age, sex and district. An auditor gets it without names, and works the whole lot out again.',
      ],
    },
  ],
  thisOne: 'In this panel',
  thisSeed: (source: string) => `The seed comes from: ${source}`,
  thisTime: (when: string) => `It cannot be typed in before ${when}.`,
  back: 'About this panel',

  drawnTitle: 'You are drawn',
  drawnLede: 'Would you like to sit on the panel? You can say yes or no.',
  notDrawnTitle: 'You were not drawn this time',
  notDrawnLede:
    'Thank you for putting your name in. If somebody who was drawn says no, another is drawn: then we write to you.',
  ownChance: (tickets: number) =>
    `You stood on ${tickets.toLocaleString('en-GB')} of the 1,000 tickets: your chance was ${(tickets / 10).toFixed(1)} in 100.`,
  toSeat: 'Say yes or no to your seat',
  toResult: 'How the draw went',

  mailNotSubject: (title: string) => `The draw is done: ${title}`,
  mailBody: (tickets: number, link: string) =>
    [
      'The lot is drawn, and you are not on the panel this time. Thank you for putting your name in. If somebody who was drawn says no, another is drawn: then we write to you.',
      `You stood on ${tickets.toLocaleString('en-GB')} of the 1,000 tickets. Your own page:`,
      link,
    ].join('\n\n'),
} as const;
