import { wordsPounds } from '../../../values/money.ts';

export const wardMapWords = {
  title: 'Ward by ward',
  sentence: (ward: string, pence: number) =>
    `Suppliers whose postcode is in ${ward} were paid most: ${wordsPounds(pence)}.`,
  none: 'No supplier with a known postcode in these wards was paid.',
  caption: 'Paid to suppliers, by the ward of their postcode',
  head: ['On the map', 'Ward', 'Paid'] as const,
  nothing: 'none known',
  unknown: (pence: number, perPound: number) =>
    `Of all that suppliers were paid, ${wordsPounds(pence)} (${perPound}p in every pound) went to suppliers whose postcode is outside the region or was not published. It is not on this map.`,
  means: 'Where a supplier is paid is not always where its work is done.',
  source: (file: string) => `Boundaries from ${file}.`,
} as const;
