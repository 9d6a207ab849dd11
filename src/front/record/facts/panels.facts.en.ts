import { categoryWords, words as panelWords } from '../../../participation/panels/words.en.ts';
import {
  code,
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

const endedWhy = {
  'said-no': 'Said no',
  silent: 'Did not answer in time',
  left: 'Gave the seat up',
  link: 'Has a link to a bidder',
};
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
  'seat-replaced': {
    panel,
    number: count('Draw'),
    seats: count('Seats'),
    endedWhy: listOf('Why they were empty', named('', endedWhy)),
    seed: text('The public number, and the draw’s own'),
    ticket: count('Ticket drawn'),
    lotterySha256: code('Fingerprint of the lottery (SHA-256)'),
    poolSha256: code('Fingerprint of the list it was drawn from (SHA-256)'),
    quotaChanges: rows(
      'Where the panel can no longer look as it should',
      {
        category: named('By', categoryWords),
        feature: linked('Who', 'feature'),
        bound: named('Which', { minimum: 'At least', maximum: 'At most' }),
        from: count('Was'),
        to: count('Is'),
      },
      {},
      'Nowhere: every quota still holds',
    ),
  },
  'panel-abandoned': { panel, reason: text('Reason given') },
} as const satisfies Record<string, FactWords>;
