import type { Barred } from './barred.rules.ts';

export const barredRefusals = {
  'conflicting-hats': 'You act for a bidder, so you cannot do this',
  'stood-aside':
    'You stand aside from this purchase over a link of your own, so somebody else must do this (Procurement Act 2023, sections 81 to 83)',
} as const satisfies Record<Barred, string>;

/** What somebody meets in place of a desk that is not theirs to use. */
export const barredScreens = {
  'conflicting-hats': {
    title: 'You act for a bidder',
    body: 'You act for somebody who bids for this purchase. So you neither see this page nor do anything on it, whatever else you do for this authority (Procurement Act 2023, sections 81 to 83). Somebody else does it.',
  },
  'stood-aside': {
    title: 'You stand aside',
    body: 'You stand aside from this purchase over a link you told us of. It is no mark against you. So you neither see this page nor do anything on it, whatever else you do for this authority (Procurement Act 2023, sections 81 to 83). Somebody else does it.',
  },
  'still-scoring': {
    title: 'Not yet for you',
    body: 'You score the bids of this purchase, and your scores do not stand yet. This page shows who made which bid, and its price. You may look once the panel has opened everyone’s scores on your questions: from then on nobody can change theirs. Until then somebody else does what there is to do here.',
    act: 'Go to your scores',
  },
} as const satisfies Record<
  Barred | 'still-scoring',
  { readonly title: string; readonly body: string; readonly act?: string }
>;
