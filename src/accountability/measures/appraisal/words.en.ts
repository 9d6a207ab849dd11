import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import type { ParameterName } from '../read-appraisal.rules.ts';

const names: Readonly<Record<ParameterName, string>> = {
  'discount-rate': 'How much less a year counts than the one before',
  'distributional-elasticity': 'How much more a pound counts to people on less',
  'gdp-deflator': 'Prices, year by year',
};
const about: Readonly<Record<ParameterName, string>> = {
  'discount-rate':
    'Benefits that come later count for less. The rate falls for years far off, and each band begins where the one before ended.',
  'distributional-elasticity':
    'A pound to a group counts as (everyone’s middle income ÷ the group’s middle income) to the power of this number. Shown beside the figure without a weight, never in its place.',
  'gdp-deflator':
    'A value in the prices of one year is brought to the prices of another by these. The latest year is the one that pounds are shown in.',
};

export const words = {
  kicker: 'How pounds are counted',
  title: 'The numbers behind the pounds',
  lede: 'Every figure in pounds on this site rests on these. Each has its source and the day from which it is used. A later edition is added, and the one before stays.',
  all: 'All measures',
  account: 'The social value account',
  name: (name: ParameterName) => names[name],
  about: (name: ParameterName) => about[name],
  heads: {
    'discount-rate': ['From year', 'Rate'],
    'distributional-elasticity': ['What', 'Number'],
    'gdp-deflator': ['Year', 'Index'],
  } satisfies Record<ParameterName, readonly [string, string]>,
  key: (name: ParameterName, key: number) =>
    name === 'distributional-elasticity' ? 'The power' : String(key),
  value: (name: ParameterName, value: string) =>
    name === 'discount-rate' ? `${Number((Number(value) * 100).toFixed(4))}%` : String(Number(value)),
  edition: (from: Temporal.PlainDate, isInForce: boolean) =>
    isInForce ? `Used since ${formatDate(from)}.` : `Used from ${formatDate(from)}, and not today.`,
  incomes: 'Whose middle income is known',
  incomesAbout: 'What a pound counts to them, where an open source says what they live on.',
  incomesHead: ['Measure', 'Who', 'Their middle income', 'Everyone’s'] as const,
  worth:
    'What one of each measure is worth, and who saves, stands on the page of the measure, with source, date and grade.',
  csv: 'Download as a table (CSV)',
  json: 'Download as data (JSON)',
  csvHead: ['parameter', 'key', 'value', 'from', 'in_force', 'source', 'source_url'],
} as const;
