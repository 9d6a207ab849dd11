/** Words of the simulator. */
export const words = {
  title: 'Try the criteria on twenty bids',
  steady: (tried: number) =>
    `No bid can change the order of the others: we took away or added ${tried} bids, one at a time, and the others stayed as they were.`,
  shaky: (reordered: number, tried: number) =>
    `One bid can change the order of the others: it happened after ${reordered} of the ${tried} bids we took away or added, one at a time.`,
  unshaken: (tried: number) =>
    `None of the ${tried} bids we took away or added, one at a time, changed the order of the others. With these formulas another bid still can.`,
  madeUp: (seed: string) =>
    `Nobody made these bids. They stand around the figures you publish, and come from the seed “${seed}”: the same seed gives the same bids. They are scored by the sums that score real bids.`,
  not100: 'The marks do not total 100 yet, so nothing can be scored.',
  notReady: (total: number) =>
    total < 100
      ? `The marks total ${total}, so nothing can be scored yet. Add ${100 - total} first.`
      : `The marks total ${total}, so nothing can be scored yet. Take away ${total - 100} first.`,
  willShow:
    'Then this page scores twenty made-up bids with your criteria. It shows whether one bid more or fewer changes the order of the others, and what a promise that nobody could keep would win.',
  goAndMend: 'Go back to the criteria',
  pictureSteady:
    'The order of the twenty bids before and after one more bid that is far out: no line crosses.',
  pictureShaky: (change: string) =>
    `The order of the bids before and after ${change}: where lines cross, two bids change places.`,
  removed: (bidder: string) => `bid ${bidder} is taken away`,
  added: (bidder: string) =>
    bidder.startsWith('far out in ') ? `a bid ${bidder} is added` : `another bid is added`,
  before: 'Before',
  after: 'After',
  bid: (name: string) => `Bid ${name}`,
  order: { caption: 'The order before and after', place: 'Place' },
  tries: {
    title: 'One bid more or fewer',
    caption: 'After how many the other bids changed places, and another came first',
    what: 'What we tried',
    tried: 'Tried',
    reordered: 'Reordered',
    newFirst: 'New first',
    removed: 'One of the twenty is taken away',
    added: 'One more is added: twenty others, and some that are far out',
  },
  inflation: {
    title: 'A promise that nobody could keep',
    none: 'No criterion counts a quantity, so no promise can be inflated.',
    nothing: 'A promise past the full one gains nothing: every target is published, and marks stop there.',
    gains: (codes: string) =>
      `In ${codes} an inflated promise takes marks from every other bid, and so does one that is never kept. Publish a target instead.`,
    caption: 'Marks of the middle one of the twenty, with a full promise and an inflated one',
    what: 'Promise',
    honest: 'Full',
    inflated: 'Inflated',
    others: 'Others lose',
    place: 'Place',
    kinds: {
      'ten-times': (code: string, honest: string, inflated: string) =>
        `${code}: ${inflated}, ten times ${honest}`,
      'whole-price': (code: string, honest: string, inflated: string) =>
        `${code}: ${inflated}, its whole price, where ${honest} is full`,
    },
    places: (before: number, after: number) => (before === after ? `${before}` : `${before}, then ${after}`),
  },
  why: 'Marks that depend on the other bids can be moved by a bid that has no chance itself. Marks against a published price, target or scale cannot. We offer both, and show the difference before the notice locks the criteria.',
  bids: 'The twenty bids, best first',
  bidsTable: { caption: 'Twenty made-up bids', place: 'Place', bid: 'Bid', total: 'Marks' },
  seed: 'Make twenty other bids from the seed',
  other: 'Try these',
  keep: 'Keep this with the criteria',
  kept: (seed: string, when: string) => `Kept with the criteria on ${when}, from the seed “${seed}”.`,
  keptBefore: 'The criteria have changed since a run was kept with them.',
  locked: 'The tender notice is out, so what was kept with the criteria stays.',
  check: 'What the check looks at',
} as const;
