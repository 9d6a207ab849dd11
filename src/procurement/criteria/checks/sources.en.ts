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
  simulator: {
    name: 'Our rule: twenty plausible bids are tried on the criteria before the notice goes out',
  },
  workforceTerms: {
    name: 'Local Government Act 1988, section 17, and the 2001 best-value Order (SI 2001/909)',
    url: 'https://www.legislation.gov.uk/ukpga/1988/9/section/17',
  },
  indicators: {
    name: 'Procurement Act 2023, sections 52 and 71',
    url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/52',
  },
  conflicts: act('83'),
  charter: { name: 'Our rule: the Charter and the Review are asked for, and are never a condition of a bid' },
  equality: {
    name: 'Equality Act 2010, section 149',
    url: 'https://www.legislation.gov.uk/ukpga/2010/15/section/149',
  },
  accessibility: {
    name: 'Equality Act 2010, section 20',
    url: 'https://www.legislation.gov.uk/ukpga/2010/15/section/20',
  },
  involvement: { name: 'The rung of involvement this procurement is on' },
} as const satisfies Record<string, Source>;

function act(section: string): Source {
  return {
    name: `Procurement Act 2023, section ${section}`,
    url: `https://www.legislation.gov.uk/ukpga/2023/54/section/${section.replace(/\(.*/, '')}`,
  };
}
