import { wordsPounds } from '../../values/money.ts';
import { countWord } from '../thread/words/counting.en.ts';

/** `£412m`, `£1.2m`, `£850k`, `£600`: short enough for a brick. */
function short(pence: number): string {
  const pounds = Math.round(pence / 100);
  if (pounds >= 10_000_000) return `£${Math.round(pounds / 1_000_000)}m`;
  if (pounds >= 1_000_000) return `£${Math.round(pounds / 100_000) / 10}m`;
  if (pounds >= 1_000) return `£${Math.round(pounds / 1_000)}k`;
  return `£${pounds}`;
}

/** Where the money goes. */
export const words = {
  heading: 'Where the money goes',
  region: (perPound: number, region: string) =>
    `${perPound}p of every pound went to suppliers with a registered office in ${region || 'this area'}, as far as we know where that is.`,
  most: (perPound: number, district: string) => ` ${perPound}p went to ${district} alone.`,
  basis: (bodies: number, from: string, to: string) =>
    `Payments published by ${bodies === 1 ? 'one public body' : `${countWord(bodies)} public bodies`}, ${from} to ${to}. Small lines are left out of the files, so the sums are floors.`,
  link: 'See who was paid, and for what',
  short,
  sentence: (most: string, pence: number) =>
    `Suppliers with a registered office in ${most} were paid most: ${wordsPounds(pence)}.`,
  caption: 'Paid to suppliers, by district of their registered office',
  head: ['District', 'Paid'] as const,
  legend: (steps: readonly number[]): [string, string, string, string, string] => {
    const [a = 0, b = 0, c = 0, d = 0] = steps;
    return [
      `under ${short(a)}`,
      `from ${short(a)}`,
      `from ${short(b)}`,
      `from ${short(c)}`,
      `${short(d)} or more`,
    ];
  },
  emptyTitle: 'No payments are published here yet',
  empty:
    'When a public body imports the payments it publishes, you see here who was paid, and where they are.',
  emptyLink: 'How the sums are made',
} as const;
