import type { AddLotRefusal } from './add-lot.ts';

export const words = {
  title: 'Lots',
  lede: 'Each lot is a purchase of its own: its own criteria, bids and award. All share one tender notice and one deadline. For thresholds they are added together.',
  none: 'It is one purchase so far. The first lot you add makes this one lot 1.',
  table: 'The lots of this purchase',
  head: { lot: 'Lot', title: 'What is bought', value: 'Value, without VAT' },
  together: 'Together',
  lot: (number: number) => `Lot ${number}`,
  add: 'Add a lot',
  name: 'What is this lot called?',
  nameHint: 'So that it stands by itself, such as “Home repairs in Saddleworth”',
  save: 'Add the lot',
  refused: {
    'notice-published': { '': 'The tender notice is out, so no lot can be added.' },
    'is-a-lot': { '': 'This is a lot itself. Add lots where the first one is.' },
    'direct-award': { '': 'A contract without competition has no lots. Prepare another purchase instead.' },
  } satisfies Record<AddLotRefusal, Readonly<Record<string, string>>>,
} as const;
