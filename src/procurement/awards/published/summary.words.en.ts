import { amount } from '../../../accountability/promises/quantity.words.en.ts';
import { formatPounds } from '../../../values/money.ts';

export const words = {
  title: (title: string) => `How your bid was assessed: ${title}`,
  heading: 'How your bid was assessed',
  won: (rank: string, total: string) => `Your bid won. It came ${rank} with ${total} marks in 100.`,
  lost: (rank: string, bids: number, total: string) =>
    `Your bid came ${rank} of ${bids}, with ${total} marks in 100.`,
  winner: (supplier: string, total: string) => `${supplier} won, with ${total}.`,
  law: 'Your assessment summary under the Procurement Act 2023, section 50. Each bid is held against the criteria, and not against another bid. You see your own marks and the winner’s, and nobody else’s.',
  sent: (date: string) => `Sent on ${date}.`,
  letter: (bid: string) => `You were scored as ${bid}; who you are was hidden from those who scored.`,
  yours: 'Your bid',
  theirs: 'The winner',
  marksOf: (marks: string, weight: number) => `${marks} of ${weight} marks`,
  price: (pounds: string) => formatPounds(Math.round(Number(pounds) * 100)),
  quantity: (value: string, unit: string | null, perSpendPence?: number | null) =>
    amount(Number(value), unit ?? '', perSpendPence),
  score: (score: string, max: number | null) => `${score} out of ${max}`,
  ordinal: (rank: number) => {
    const last = rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10;
    return `${rank}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
  },
  public: 'The public page of the award',
  pdf: 'This summary as a PDF',
  pdfName: (slug: string) => `assessment-summary-${slug}.pdf`,
  challenge: 'If you think about going to court',
  page: (page: number) => `Page ${page}`,
} as const;
