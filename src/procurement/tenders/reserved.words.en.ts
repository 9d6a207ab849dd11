import type { Procurement, ReservedArea, ReservedKind } from './procurement.rules.ts';

const areas: Readonly<Record<ReservedArea, string>> = {
  none: '',
  uk: 'in the United Kingdom',
  'local-area': 'in the local area',
};
const kinds: Readonly<Record<ReservedKind, string>> = {
  none: 'Suppliers',
  sme: 'Small and medium-sized firms',
  vcse: 'Charities, community groups and social enterprises',
  'sme-or-vcse': 'Small and medium-sized firms, charities, community groups and social enterprises',
};

/** For whom a purchase is kept, in a phrase; null where all may bid. */
export function reservedSentence({
  reservedArea,
  reservedKind,
}: Pick<Procurement, 'reservedArea' | 'reservedKind'>): string | null {
  if (reservedArea === 'none' && reservedKind === 'none') return null;
  return [kinds[reservedKind], areas[reservedArea]].filter((part) => part !== '').join(' ');
}
