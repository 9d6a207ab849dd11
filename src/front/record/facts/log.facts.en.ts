import { code, type FactWords, instant, named, text } from './fact.rules.ts';

/** What the record says of itself. */
export const logFacts = {
  'record-key-announced': {
    key: code('The new public key'),
    replaces: code('It takes the place of', 'None: it is the first'),
    because: named('Why', {
      first: 'It is the first key of this record',
      yearly: 'Keys are changed every year',
      lost: 'The key before it was lost',
      stolen: 'The key before it may be in other hands',
    }),
    bothSignUntil: instant('Both keys sign until', 'Only the new key signs'),
  },
  'record-witness-named': { keeper: text('Who keeps the copy'), key: code('Its public key') },
  'record-witness-ended': { keeper: text('Who kept the copy'), key: code('Its public key') },
} as const satisfies Record<string, FactWords>;
