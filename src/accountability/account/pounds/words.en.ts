import type { MeasureSaving } from '../../measures/saving.rules.ts';
import type { Grade } from '../../measures/valuing.rules.ts';
import type { HangsOn } from './hangs-on.rules.ts';

const assumptions: Readonly<Record<HangsOn['assumption'], string>> = {
  proxy: 'What one is worth',
  deadweight: 'What would have happened anyway',
  displacement: 'What was moved from elsewhere',
  attribution: 'What others did',
  leakage: 'What left the place',
  dropOff: 'What is lost each year',
  discountRate: 'The discount rate',
};
const who: Readonly<Record<MeasureSaving['kind'], string>> = {
  fiscal: 'Public money',
  economic: 'People and firms, in earnings and costs',
  social: 'Everyone, in wellbeing',
};
const grades: Readonly<Record<Grade, string>> = { green: 'Green', amber: 'Amber', red: 'Red' };

export const words = {
  none: 'none',
  committed: 'What is owed',
  verified: 'What is verified',
  grade: (grade: Grade) => grades[grade],
  saves: {
    title: 'Who saves',
    lede: 'Each row stands alone. Added up, or added to what things are worth, they would count some money twice.',
    caption: (year: number) => `Who saves when promises are kept, in pounds of ${year}`,
    head: ['Who', 'By what is owed', 'By what is verified', 'How sure'] as const,
    who: (kind: MeasureSaving['kind'], agency: string | null) =>
      agency === null ? who[kind] : `${who[kind]}: ${agency}`,
    from: (measures: number) =>
      measures === 1 ? 'from 1 kind of thing' : `from ${measures} kinds of things`,
    note: 'Quantity times what the source gives for one, before anything is taken off. Money saved by a public service is seldom cash it can spend elsewhere. It is time and places it no longer needs.',
  },
  weighed: {
    title: 'If a pound counts for more to people on less',
    lede: 'The government’s guide to appraisal lets a pound count for more where those who gain live on less. It stands beside the figure without a weight, never in its place.',
    caption: (year: number) => `Present value without and with a weight, in pounds of ${year}`,
    head: ['Of what', 'Without a weight', 'With a weight'] as const,
    group: (measure: string, group: string) =>
      `${measure}: ${group.charAt(0).toLowerCase()}${group.slice(1)}`,
    incomes: (own: string, all: string, weight: string) =>
      `their middle household income is ${own} a year, everyone’s is ${all}, so a pound of theirs counts as £${weight}.`,
    dated: (dated: string, grade: Grade) => `${dated}. ${grades[grade]}.`,
    only: 'Other promises have no weight: no open source gives the income of those who gain, or those who gain are public services.',
  },
  hangs: {
    title: 'How much these pounds hang on what is assumed',
    lede: 'Each row moves one assumption down and up, all else as it stands, and says what the present value then is.',
    caption: 'What the present value becomes when one assumption moves',
    head: [
      'What is assumed',
      'Moved by',
      'What is owed, from and to',
      'What is verified, from and to',
    ] as const,
    assumption: (assumption: HangsOn['assumption'], measure: string | null) =>
      measure === null ? assumptions[assumption] : `${assumptions[assumption]}: ${measure}`,
    ofItself: (percent: number) => `${percent}% of itself`,
    points: (points: number) => (points === 1 ? '1 point of 100' : `${points} points of 100`),
    range: (low: string, high: string) => `${low} to ${high}`,
  },
} as const;
