const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const deliveryWords = {
  title: 'Tell what you delivered',
  heading: 'Tell it once',
  lede: 'One piece of work can serve promises to several buyers. Tell it once, and say how much counts for each. It is split and never counted twice.',
  together: 'Promises to several buyers that count the same',
  togetherNone: 'No two of your promises count the same thing.',
  togetherLink: (measure: string, count: number) => `${measure}: ${many(count, 'promise', 'promises')}`,
  many: 'Many claims from one table',
  manyLede:
    'Download your open promises as a table, fill in how much and what was done, and send it back. Lines without an amount claim nothing. All lines count, or none: where one is wrong we tell you which.',
  download: 'Your open promises (CSV)',
  table: 'The table',
  tableHint: 'A CSV file of up to 500 lines. It carries links and no files.',
  send: 'Send these claims',
  done: (count: number) =>
    `${many(count, 'claim is', 'claims are')} sent. The buyers’ contract managers check them next.`,
  noFile: 'Choose a table',
  refused: {
    'not-a-table':
      'We found no columns called promise and quantity in this file. Start from your own table below.',
    'too-many': 'Send 500 lines at most',
    empty: 'No line has an amount, so there is nothing to claim',
  },
  faultsTitle: 'Nothing was claimed. Put these lines right and send the table again.',
  fault: (line: number, why: string) => `Line ${line}: ${why}`,
  faults: {
    'promise-unknown': 'this is no promise of yours. Keep the first column as it came',
    quantity: 'enter how much as a number, such as 12 or 7.5',
    'quantity-too-fine': 'give two decimals at most, such as 7.25',
    note: 'say what was done',
    'same-line': 'this says the same as a line above',
    'quantity-not-positive': 'enter a number above 0',
    'more-than-promised':
      'with this you would claim more than is owed. If that is right, claim it on the promise’s own page',
    'link-not-https': 'enter a whole address that begins with https://',
  },
  columns: [
    'promise',
    'buyer',
    'what',
    'place',
    'due',
    'counted_in',
    'still_owed',
    'quantity',
    'what_was_done',
    'link',
  ],
  shareTitle: (measure: string) => `Tell it once: ${measure}`,
  whole: 'How much was delivered, in all?',
  wholeHint: (unit: string) => `In ${unit}. Only what no earlier claim counted.`,
  shares: 'How much of it counts for each?',
  sharesHint: 'Leave a promise empty if none of it does. Together they cannot be more than was delivered.',
  share: (buyer: string, place: string, left: string) => `${buyer}, ${place}: ${left} still owed`,
  shareFaults: {
    'no-share': 'Say how much counts for at least one promise',
    'more-than-delivered': 'The parts come to more than was delivered',
    'another-measure': 'One of these promises counts something else',
  },
  back: 'Tell what you delivered',
  shared: 'Your delivery is shared among its promises. Each buyer checks its own part.',
} as const;
