import { wordsPounds } from '../../../values/money.ts';

const grouped = new Intl.NumberFormat('en-GB');

const inWords: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
};

export const kindWords = {
  says: (perPound: number, count: number) =>
    `The ${count === 1 ? 'one supplier' : `${inWords[count] ?? grouped.format(count)} suppliers`} paid most got ${perPound}p of every pound paid to suppliers.`,
  none: 'No supplier was paid in this year.',
  top: {
    title: 'Who is paid most',
    caption: 'The ten suppliers paid most, with their share of what all suppliers were paid',
    head: ['Supplier', 'Paid', 'Share'],
    rest: (count: number) => `The other ${grouped.format(count)}`,
    total: 'All suppliers',
    means: 'The share is of money for what was bought: grants and money between public bodies are not in it.',
  },
  size: {
    title: 'Small, medium and large',
    caption: 'Paid to suppliers by their size',
    head: ['Size', 'Paid'] as const,
    says: (pence: number, perPound: number) =>
      `At least ${wordsPounds(pence)}, ${perPound}p of every pound, went to sole traders and to small and medium firms.`,
    unknown:
      'Published files do not say how large a firm is. Until it tells us, or a register does, we do not know.',
  },
  sector: {
    title: 'Charities, community groups and social enterprises',
    caption: 'Paid to suppliers by sector',
    head: ['Sector', 'Paid'] as const,
    says: (pence: number, perPound: number) =>
      `At least ${wordsPounds(pence)}, ${perPound}p of every pound, went to voluntary, community and social enterprises.`,
    notKnown: 'Not known',
    unknown: 'Where no register and no supplier has told us, the sector is not known.',
  },
  kind: {
    title: 'What they are',
    caption: 'Paid to suppliers by what kind of organisation they are',
    head: ['Kind', 'Paid'] as const,
    says: (name: string, perPound: number, unknown: number) =>
      `${name}: at least ${perPound}p of every pound, more than any other kind we can tell. For ${unknown}p we cannot tell.`,
    none: 'We cannot tell yet what these suppliers are.',
    means: 'Told by numbers in the files and by the name, where they can tell.',
    names: {
      company: 'Companies',
      charity: 'Charities',
      mutual: 'Mutuals and co-operatives',
      partnership: 'Partnerships',
      person: 'People in business',
      unknown: 'Not known',
    } as Readonly<Record<string, string>>,
  },
  prompt: {
    title: 'How promptly they are paid',
    none: (who: string) =>
      `${who} does not publish this. Its files say when each payment was made, and not when the invoice came.`,
    noneAll:
      'No public body here publishes this. Their files say when each payment was made, and not when the invoice came.',
  },
  csv: 'These kinds (CSV)',
  head: ['by', 'key', 'paid_pence', 'paid_pounds', 'suppliers'],
} as const;
