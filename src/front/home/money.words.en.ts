import { countWord } from '../thread/words/counting.en.ts';

/** Where the money goes. */
export const words = {
  heading: 'Where the money goes',
  region: (perPound: number, region: string) =>
    `${perPound}p of every pound went to suppliers with a registered office in ${region || 'this area'}, as far as we know where that is.`,
  most: (perPound: number, district: string) => ` ${perPound}p went to ${district} alone.`,
  basis: (bodies: number, from: string, to: string) =>
    `Payments published by ${bodies === 1 ? 'one public body' : `${countWord(bodies)} public bodies`}, ${from} to ${to}. Small lines are left out of the files, so the sums are floors.`,
  link: 'See who was paid, and for what',
  emptyTitle: 'No payments are published here yet',
  empty:
    'When a public body imports the payments it publishes, you see here who was paid, and where they are.',
  emptyLink: 'How the sums are made',
} as const;
