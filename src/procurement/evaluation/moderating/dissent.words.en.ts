import type { DissentRefusal } from './record-dissent.ts';

export const dissentWords = {
  said: (name: string) => `${name} does not agree:`,
  ownSaid: 'You do not agree:',
  open: 'Somebody does not agree',
  ownOpen: 'I do not agree with this number',
  who: 'Who does not agree?',
  whoBlank: 'Choose who does not agree',
  why: 'Why',
  whyHint:
    'The number stands, and so do these words. Everyone reads them once the award is published, without a name.',
  record: 'Record it',
  refusals: {
    'not-agreed': 'The panel has not agreed a number yet',
    'not-a-scorer': 'Only somebody who scored this answer can say so',
    blank: 'Write why',
    'names-a-scorer': 'Everyone reads this. Say “one officer” or “one resident” instead of a name',
    'said-already': 'This is recorded already',
    'award-published': 'The award is published, so this can no longer be added',
  } satisfies Record<DissentRefusal, string>,
} as const;
