import type { IndicatorRefusal } from './set-indicators.ts';

/** Words of the key performance indicators. */
export const words = {
  title: 'Key performance indicators',
  lede: 'What the contract is watched by. Over £5 million at least three are needed, except for frameworks, concessions, light-touch contracts and health care services: they are published with the contract details, and the authority publishes how the supplier does against them at least once a year (Procurement Act 2023, sections 52 and 71). Bidders read them in the notice.',
  locked:
    'These are in the tender notice, so they stay as bidders read them. You can add to them until the contract is signed.',
  row: (number: number) => `Indicator ${number}`,
  name: 'What is watched?',
  nameHint: 'Such as: repairs finished within five days',
  measured: 'How is it measured?',
  measuredHint: 'From what records, how often, by whom',
  target: 'What counts as good?',
  targetHint: 'Such as: 95 of 100 each quarter',
  save: 'Save the indicators',
  unfinished: 'Fill in all three, or none of them',
  long: 'Say it in 300 characters or fewer',
  refused: {
    'contract-signed': 'The contract is signed, and holds its own indicators.',
    'too-many': 'Set twelve at the most.',
  } satisfies Record<IndicatorRefusal, string>,
  table: {
    caption: 'Key performance indicators',
    name: 'What is watched',
    measured: 'How',
    target: 'Good is',
  },
} as const;
