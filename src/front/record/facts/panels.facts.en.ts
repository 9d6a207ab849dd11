import { categoryWords, words as panelWords } from '../../../participation/panels/words.en.ts';
import {
  count,
  type FactWords,
  instant,
  linked,
  listOf,
  named,
  pence,
  rows,
  text,
  yesNo,
} from './fact.rules.ts';

const panel = linked('Panel', 'panel');
const quotas = rows(
  'What it must look like',
  {
    category: named('By', categoryWords),
    feature: linked('Who', 'feature'),
    minimum: count('At least'),
    maximum: count('At most'),
  },
  {},
  'Nothing: anyone may be drawn',
);

export const panelFacts = {
  'panel-announced': {
    panel,
    purpose: named('What it is for', panelWords.purposes),
    seats: count('Seats'),
    minimumAge: count('Youngest age'),
    district: linked('People who live in', 'area', 'The whole region'),
    quotas,
    householdRule: yesNo('At most one person from a household'),
    paymentPence: pence('Paid for a day'),
    days: count('Days'),
    childcare: yesNo('Childcare is paid for'),
    expensesCovered: yesNo('Expenses are paid'),
    recruits: listOf(
      'How people are asked',
      named('', { 'open-call': 'Anyone may put their name in', letters: 'Letters with codes' }),
    ),
    opensAt: instant('Names can be put in from'),
    closesAt: instant('Until'),
    drawsAt: instant('The draw is at'),
    seedSource: text('Where the draw’s public number comes from'),
  },
  'panel-codes-issued': { panel, codes: count('Codes') },
  'recruiting-extended': { panel },
  'pool-closed': { panel },
  'panel-quotas-changed': { panel, quotas },
  'seeds-differed': { panel },
  'panel-drawn': { panel },
  'panel-abandoned': { panel, reason: text('Reason given') },
} as const satisfies Record<string, FactWords>;
