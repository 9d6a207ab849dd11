import type { KindOfService } from './procurement.rules.ts';

/** Which rules apply by the kind of thing that is bought: said before anything else. */
export const kindWords: Readonly<
  Record<
    KindOfService,
    { readonly name: string; readonly means: string; readonly rules: string; readonly source: string }
  >
> = {
  ordinary: {
    name: 'Goods, services or works',
    means: 'Lamps, cleaning, software, a bridge: most things',
    rules: 'The Procurement Act applies in full from its threshold on, and its shorter rules below.',
    source: 'Procurement Act 2023, sections 1 to 3 and 84 to 88',
  },
  'light-touch': {
    name: 'Light-touch services',
    means: 'Social care, education, training, school meals, legal and some other services to people',
    rules:
      'A higher threshold, no least time for bids, no standstill that you must keep. What the people served say about it may count.',
    source: 'Procurement Act 2023, section 9, and the Procurement Regulations 2024, schedule 1',
  },
  'health-care': {
    name: 'Health care services to people',
    means: 'Treatment, nursing, community health, sexual health, drug and alcohol treatment',
    rules:
      'The Provider Selection Regime applies at any value, and the Procurement Act does not. It has direct awards A, B and C, the most suitable provider process and the competitive process. Only a competitive process is run here; for another, plan here and award there.',
    source: 'Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348)',
  },
  concession: {
    name: 'A concession',
    means: 'The supplier is paid by those who use it, and bears the risk: a café in a park, a car park',
    rules:
      'The Procurement Act applies from the threshold for works on, held against what the supplier can expect to earn.',
    source: 'Procurement Act 2023, section 8 and schedules 1 and 3',
  },
  framework: {
    name: 'Setting up a framework',
    means: 'You agree terms with suppliers now, and buy under them later',
    rules:
      'It is bought like the contracts under it would be. It lasts at most four years, or eight where it is opened again in between, and says how contracts under it are awarded.',
    source: 'Procurement Act 2023, sections 45 to 49',
  },
  'framework-call-off': {
    name: 'Buying under a framework',
    means: 'A contract with suppliers that are on a framework already, yours or another body’s',
    rules:
      'The framework’s own rules say who may bid and what counts. There is no tender notice and no standstill that you must keep, but an award notice (UK6).',
    source: 'Procurement Act 2023, sections 45, 46 and 51',
  },
};
