import type { KeyScope } from './api-key.rules.ts';
import type { KeyRefusal } from './make-key.ts';

export const words = {
  title: 'Keys for your programs',
  back: 'How programs read from here',
  lede: 'A key says which program asks. With one, a program may ask more often, and it can report a supplier’s deliveries if you let it.',
  noKeyNeeded: 'Everything public can be read without a key.',
  head: ['Key', 'What for', 'Last used', ''],
  caption: 'Your keys',
  none: 'You have no key yet.',
  madeOn: (date: string) => `made on ${date}`,
  scopes: { read: 'Reads what is public', act: 'Reads, and acts' } satisfies Record<KeyScope, string>,
  actsAs: (hat: string) => `as: ${hat}`,
  neverUsed: 'not yet',
  withdraw: 'Withdraw',
  withdrawnOn: (date: string) => `Withdrawn on ${date}`,
  makeTitle: 'Make a key',
  name: 'A name for it',
  nameHint: 'So that you know it again: “spreadsheet of the press office”.',
  scope: 'What it may do',
  scopeHints: {
    read: 'Ask for anything public, more often than without a key.',
    act: (hat: string) =>
      `Also act as you do now: ${hat}. What it does is done in your name, by the same rules.`,
  },
  make: 'Make the key',
  faults: {
    name: 'Give the key a name, such as “press office”',
    nameTooLong: 'Give the key a name of 80 characters or fewer',
    scope: 'Choose what the key may do',
  },
  refused: {
    'too-many-keys': 'You hold 10 keys, which is the most. Withdraw one first',
    'acts-for-nobody': 'A key acts for a supplier. Choose that role first',
  } satisfies Record<KeyRefusal, string>,

  madeTitle: 'Your key',
  madeLede: 'Copy it now. We keep nothing that it could be read from, so it is shown this once.',
  try: 'Try it:',
  safe: 'Keep it as you would a password. If somebody else has seen it, withdraw it and make another.',
  toList: 'All your keys',

  withdrawTitle: (name: string) => `Withdraw the key “${name}”`,
  withdrawLede: 'Programs that use it are turned away within seconds. This cannot be undone.',
  withdrawAct: 'Withdraw it',
} as const;
