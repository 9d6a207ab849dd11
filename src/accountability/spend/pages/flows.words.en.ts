import { wordsPounds } from '../../../values/money.ts';

export const flowWords = {
  says: (body: string, sector: string, place: string, pence: number) =>
    `The largest stream: ${body} paid ${wordsPounds(pence)} to ${sector}, ${place}.`,
  place: (name: string | null) =>
    name ? `with a registered office in ${name}` : 'with an office elsewhere or not known',
  none: 'No supplier was paid in this year.',
  title: 'Who pays, what kind of supplier, and where it is',
  caption: 'Paid by each public body, to each sector, in each district of registered office',
  columns: ['Public body', 'Sector', 'District'] as const,
  amount: 'Paid',
  other: 'Other',
  elsewhere: 'Elsewhere or not known',
  sectors: {
    private: 'Private companies',
    'voluntary-community-social-enterprise': 'Charities and social enterprises',
    public: 'Public organisations',
    unknown: 'Sector not known',
  },
  means:
    'Streams under 1% of the whole are drawn together as “other”; the table has each. Grants and money between public bodies are not in it. The place is the district of the registered office: the work may be done elsewhere.',
  csv: 'These streams (CSV)',
  head: ['body', 'sector', 'district', 'paid_pence', 'paid_pounds'],
} as const;
