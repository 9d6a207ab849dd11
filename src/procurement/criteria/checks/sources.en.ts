import type { Source } from './finding.rules.ts';

/** Where each check comes from. */
export const sources = {
  relation: act('23(2)(a)'),
  measurable: act('23(2)(b)'),
  proportionate: act('23(2)(d)'),
  wholeMarks: { name: 'Our rule: whole marks that total exactly 100' },
  priceWeight: { name: 'Our guidance: neither price nor the rest alone should decide' },
  socialValue: {
    name: 'PPN 002 asks central government for at least 10 marks; other authorities may follow it',
  },
  mandate: {
    name: 'Our rule: what residents asked for and the authority adopted becomes marks, or it says why not',
  },
  absolutes: { name: 'Our rule: marks against published absolutes, so that no bid can reorder the others' },
  involvement: { name: 'The rung of involvement this procurement is on' },
} as const satisfies Record<string, Source>;

function act(section: string): Source {
  return {
    name: `Procurement Act 2023, section ${section}`,
    url: `https://www.legislation.gov.uk/ukpga/2023/54/section/${section.replace(/\(.*/, '')}`,
  };
}
