/** Words of recording notices on the central platform at the desk. */
export const words = {
  title: 'Notices on the central platform',
  lede: 'A notice counts as published when the central digital platform has it out. Record its number and its time there: every period of the law runs from that day.',
  none: 'No notice is recorded yet.',
  caption: 'Notices recorded for this purchase',
  head: { notice: 'Notice', identifier: 'Number', published: 'Published there', recorded: 'Recorded here' },
  recordedBy: (when: string, who: string | null) =>
    who ? `${when}, by ${who}` : `${when}, from the platform’s feed`,
  uk4: 'Record the tender notice',
  uk4Again: 'Record the tender notice again',
  again:
    'If its number or time was wrong, record it again: the last one counts, and the earlier one stays to be read.',
  uk12: 'Record the procurement termination notice',
  awaited: (identifier: string) =>
    `This site asks the platform’s feed every ten minutes for the time of ${identifier}.`,
  tooShort: (earliest: string, due: string, source: string) =>
    `Counted from the platform’s day, the law gives bidders until ${earliest} (${source}), and bids are due by ${due}. Give more time by a change, unless the reason you gave still holds.`,
  enough: (source: string) => `The deadline gives bidders the least time of the law (${source}).`,
  change: 'Publish a change',
  act: 'Record it',
  notPublished: 'The tender notice is not out here yet.',
} as const;
