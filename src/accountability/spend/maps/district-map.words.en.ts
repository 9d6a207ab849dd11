import { wordsPounds } from '../../../values/money.ts';
import { shortPounds } from '../short-pounds.en.ts';
import type { DistrictMoney, ShadeSteps } from './district-map.rules.ts';

export const districtMapWords = {
  sentence: ({ name, pence }: DistrictMoney) =>
    `Suppliers with a registered office in ${name} were paid most: ${wordsPounds(pence)}.`,
  caption: 'Paid to suppliers, by district of their registered office',
  head: ['District', 'Paid'] as const,
  mapHead: ['On the map', 'District', 'Paid'] as const,
  nothing: 'none known',
  legend: ([a, b, c, d]: ShadeSteps): [string, string, string, string, string] => [
    `under ${shortPounds(a)}`,
    `from ${shortPounds(a)}`,
    `from ${shortPounds(b)}`,
    `from ${shortPounds(c)}`,
    `${shortPounds(d)} or more`,
  ],
} as const;
