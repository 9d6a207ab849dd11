import type { HowAgreed } from './opened-subcontractor.rules.ts';

/** What everybody reads about who an opened bid says will do part of it. */
export const openedWords = {
  heading: 'Who else would do part of it',
  line: (name: string, share: string, work: string) => `${name}, about ${share} of the price: ${work}.`,
  agreed: {
    'own-people': 'Confirmed: its own people said yes.',
    'given-address': 'Confirmed from an address that the bidder gave.',
    'not-confirmed': 'Not confirmed: it has not said yes to this.',
  } satisfies Record<HowAgreed, string>,
  unnamed: (number: number) => `Sub-contractor ${number}`,
  elsewhere: 'Who else would do part of it stands with the answers where names are shown.',
} as const;
