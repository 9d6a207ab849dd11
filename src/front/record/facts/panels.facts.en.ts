import { categoryWords, words as panelWords } from '../../../participation/panels/words.en.ts';
import {
  answers,
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

const panel = linked('Panel', 'panel');
const quota = {
  category: named('By', categoryWords),
  feature: linked('Who', 'feature'),
  minimum: count('At least'),
  maximum: count('At most'),
};
const anyone = 'Nothing: anyone may be drawn';
const quotas = rows('What it must look like', quota, {}, anyone);
const reason = text('Reason given');
const seedSource = text('Where the draw’s public number comes from');
const drawsAt = instant('The draw is at');
const fingerprints = {
  poolSha256: code('Fingerprint of the list it is drawn from (SHA-256)'),
  quotasSha256: code('Fingerprint of what it must look like, as a file (SHA-256)'),
  lotterySha256: code('Fingerprint of the lottery (SHA-256)', 'None: what it must look like cannot be met'),
};
const people = count('People who may be drawn, in full tens', 'Fewer than 10');

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
    drawsAt,
    seedSource,
  },
  'panel-codes-issued': { panel, codes: count('Codes') },
  'recruiting-extended': {
    panel,
    reason,
    closedAt: instant('It was to end at'),
    closesAt: instant('It ends at'),
    drawsAt,
    seedSource,
  },
  'pool-closed': { panel, people, ...fingerprints, seedSource, drawsAt },
  'panel-quotas-changed': {
    panel,
    reason,
    before: rows('What it had to look like', quota, {}, anyone),
    after: rows('What it must look like now', quota, {}, anyone),
  },
  'seeds-differed': { panel },
  'panel-drawn': {
    panel,
    seed: text('The public number'),
    seedSource,
    ticket: count('Ticket drawn'),
    people,
    everybodyAtLeast: text(
      'Everybody’s chance was at least about',
      'Not told: a small group could be worked out from it',
    ),
    chances: rows(
      'Chances, on average',
      {
        category: named('By', categoryWords),
        feature: linked('Who', 'feature'),
        chance: text('At least about'),
      },
      {},
      'Not told, or there are no quotas',
    ),
    smallestChance: count('Smallest chance of anybody, of 1', 'Not told: too few people'),
    greatestChance: count('Greatest chance of anybody, of 1', 'Not told: too few people'),
    kinds: rows(
      'Chances of people who are alike in everything the lot reads',
      {
        features: answers('Who', 'category', linked('', 'feature')),
        people: count('People, to the nearest 5'),
        chance: count('Chance, of 1'),
      },
      {},
      'No kind has enough people to tell',
    ),
    ...fingerprints,
  },
  'seat-replaced': {
    panel,
    number: count('Draw'),
    seats: count('Seats'),
    typedIn: count('Of these, empty because of what staff typed in for somebody without e-mail'),
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
