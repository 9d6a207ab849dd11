import { words as evidence } from '../../evidence/words.en.ts';

const { faults, refused } = evidence.deliveries;

/** What a supplier’s program is told: the same reasons as on the page. */
export const claimWords = {
  faults,
  refused,
  summary: 'Report deliveries',
  about:
    'A supplier says what it has delivered, of many promises at once. All of the claims stand, or, where one is at fault, none. A claim with a link is evidenced too; only the buyer’s check makes it verified. Files are added on the page of a promise.',
  promise: 'The promise: its promiseId in the list promises',
  quantity: 'How much, in the promise’s unit, to two decimal places',
  note: 'What was done, in words; public',
  link: 'Where the evidence can be seen; begins with https://',
  none: 'Send one claim or more.',
  most: 'Send 500 claims at most.',
  answer: 'How many claims were made',
  wrong:
    'Nothing was claimed. Each claim at fault is named in “faults”: mend those, and send all of them again.',
} as const;
