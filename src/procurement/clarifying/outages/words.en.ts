import { HOURS_LOOKED_BACK } from './outage.rules.ts';

/** Words of giving more time after an outage. */
export const words = {
  title: 'More time after an outage',
  lede: 'If this site could not be reached near the deadline, give everybody the same time back. Bids that are in stand, and every bidder is told.',
  now: (when: string) => `Bids are due by ${when} now.`,
  measured: (minutes: number) =>
    `This site writes down every minute in which it serves. In the ${HOURS_LOOKED_BACK} hours before the deadline ${minutes} minutes are missing:`,
  noneMeasured: `This site writes down every minute in which it serves, and misses none in the ${HOURS_LOOKED_BACK} hours before the deadline. You may still give more time where you know of an outage that it could not see, such as the network between.`,
  tooSoon: `The deadline is more than ${HOURS_LOOKED_BACK} hours away. If an outage lasts, you can give more time nearer to it.`,
  outage: (from: string, to: string, minutes: number) => `${from} to ${to}: ${minutes} minutes`,
  proposal: 'The day and time below give that time back.',
  reason: 'What happened?',
  reasonHint: 'Everybody can read it',
  reasonBlank: 'Write what happened',
  long: 'Write 600 characters or fewer',
  date: 'On which day are bids due then?',
  dateHint: 'For example, 24 7 2027',
  time: 'By what time, in London?',
  timeHint: 'Such as 12:00',
  act: 'Give everybody more time',
} as const;
