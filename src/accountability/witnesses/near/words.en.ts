/** Words for the list of promises that anybody can go and see. */
export const words = {
  title: 'Seen it? Promises near you',
  lede: 'These are promises that you can go and see. Look, and tell us what you saw. It takes a minute.',
  note: 'Every report counts at once. Your name is never shown.',
  filters: {
    postcode: 'Your postcode',
    postcodeHint: 'We look up the district, and do not keep it',
    q: 'Search',
    district: 'District',
    everywhere: 'Everywhere',
    when: 'When',
    choices: { due: 'Due by today', coming: 'Still to come', all: 'All' },
    act: 'Show',
  },
  postcodeWrong: 'Choose a district: this postcode is not in one district of this region',
  found: (total: number) =>
    total === 1 ? '1 promise to see' : `${total.toLocaleString('en-GB')} promises to see`,
  none: 'There is no such promise to see. Search for something else, or choose everywhere.',
  tell: 'Seen it? Not seen it?',
  counts: (seen: number, disputes: number) =>
    disputes > 0 ? `Seen by ${seen}. Disputed by ${disputes}.` : `Seen by ${seen}.`,
  dueNow: (amount: string) => `${amount} due by today`,
  map: {
    title: 'Where there is something to see',
    sentence: (sum: number, most: string, count: number) =>
      sum === 0
        ? 'No promise like this lies in one district.'
        : sum === 1
          ? `One promise to see lies in one district: ${most}.`
          : `${sum} promises to see each lie in one district. Most are in ${most}: ${count}.`,
    caption: 'Promises to see, by district',
    head: ['District', 'Promises to see'],
    legend: ['None', '1', '2 or 3', '4 to 9', '10 or more'],
  },
  csv: 'Download this list (CSV)',
  csvName: 'promises-to-see.csv',
  csvHead: [
    'Promise',
    'Address',
    'Supplier',
    'Public body',
    'District',
    'Place',
    'Due on',
    'Seen',
    'Disputed',
  ],
} as const;
