import { wordsPounds } from '../../../values/money.ts';

export const placeWords = {
  says: (perPound: number, region: string) =>
    `${perPound}p of every pound paid to suppliers went to those with a registered office in ${region || 'this region'}.`,
  nothing: 'We do not know yet where these suppliers are.',
  local: {
    title: 'What “local” means here',
    points: [
      'District: where the registered office is. A large firm may do the work here from an office elsewhere, and the other way round.',
      'Ward and deprivation: the postcode that a file publishes beside a payment, or the supplier’s own.',
      'Neither says where the work was done, or where the people live who did it.',
    ],
  },
  districts: 'Districts',
  wards: {
    title: 'Wards',
    caption: 'Paid to suppliers by the ward of their postcode',
    head: ['Ward', 'District', 'Paid', 'Suppliers'],
    none: 'Wards are shown once the boundaries of wards and the region’s postcodes have been loaded.',
    unknown: 'Elsewhere, or postcode not known',
    code: (code: string) => `Ward ${code}`,
    most: (name: string, pence: number) =>
      `Suppliers with a postcode in ${name} were paid most of any ward: ${wordsPounds(pence)}.`,
  },
  deprivation: {
    title: 'How deprived the places are',
    caption: 'Paid to suppliers by how deprived the place of their postcode is',
    head: ['Tenth of England’s places', 'Paid'] as const,
    tenth: (decile: number) =>
      decile === 1
        ? '1, the most deprived tenth'
        : decile === 10
          ? '10, the least deprived tenth'
          : String(decile),
    unknown: 'Elsewhere, or postcode not known',
    none: 'This is shown once postcodes and the index of deprivation have been loaded.',
    says: (perPound: number) =>
      `Of every pound paid to suppliers whose postcode is known, ${perPound}p went to places among the three most deprived tenths of England.`,
  },
  csv: 'These places (CSV)',
  head: ['kind', 'code', 'name', 'paid_pence', 'paid_pounds', 'suppliers'],
} as const;
