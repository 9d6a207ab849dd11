import { barredRefusals } from '../../barred/words.en.ts';
import type { LookedUp } from '../debarment/debarment.rules.ts';
import type { AskRefusal, StandingRefusal } from './refusals.rules.ts';
import type { Basis, Decision } from './standing.rules.ts';

export const words = {
  title: 'Who may take part',
  lede: 'Before marks count: does each bidder meet the conditions, and does anything in law keep it out? This is apart from how good its bid is.',
  source: 'Procurement Act 2023 ss.19(3), 26 to 28, 57 and 58',
  sourceUrl: 'https://www.legislation.gov.uk/ukpga/2023/54/section/26',
  list: (source: string, day: string) => `Looked up in the debarment list (${source}, loaded ${day}).`,
  listLink: 'The debarment list',
  noList:
    'No debarment list is loaded on this site, so none was looked in. Look at the published list yourself, or ask whoever runs the site to load it.',
  notOpened: 'Bids are not open yet.',
  caption: 'Bidders and what was found',
  bid: 'Bid',
  found: 'What was found',
  stands: 'Where it stands',
  bidder: (label: string, name: string) => `Bid ${label}, ${name}`,
  nothingFound: 'Nothing declared, and not on the list.',
  notDeclared: 'This supplier has not declared whether a ground applies: ask it.',
  declared: (names: readonly string[]) => `Declared: ${names.join('; ')}.`,
  match: (match: { who: LookedUp; name: string; mandatory: boolean; by: 'number' | 'name' | 'name-alike' }) =>
    `${roles[match.who.role]} ${match.who.name} ${likeness[match.by]} “${match.name}” on the debarment list (${match.mandatory ? 'mandatory: the bid must be left out' : 'discretionary: the bid may be left out'}).`,
  undecided: 'Not decided. Nothing keeps it out until you decide so.',
  asked: (day: string) => `Asked; it may answer until ${day}.`,
  answered: (day: string) => `It answered on ${day}.`,
  decisions: { 'takes-part': 'Takes part.', 'left-out': 'Left out.' } satisfies Record<Decision, string>,
  look: 'Look and decide',
  back: 'Who may take part',
  toDesk: 'This purchase',
  decideTitle: (label: string, name: string) => `Bid ${label}, ${name}: may it take part?`,
  happened: 'What happened',
  mended: 'What it has done since',
  question: (day: string) => `What you asked on ${day}`,
  answer: 'What it answered',
  itAnswered: (answer: string, day: string) => `${answer} (${day})`,
  noAnswer: (day: string) => `No answer yet. It has until ${day}.`,
  conditions: 'The conditions it must meet',
  ask: 'Ask the bidder first',
  askAgain: 'Ask something else',
  askTitle: (label: string) => `Ask the bidder of bid ${label}`,
  askLede:
    'Nobody may be left out without a fair chance to answer: to show that the ground does not apply, what it has done since, or to replace a sub-contractor.',
  askLabel: 'What do you ask?',
  askHint: 'Say which ground or condition it is about and what you have seen.',
  askBlank: 'Write what you ask.',
  askLong: 'Write what you ask in at most 2,000 characters.',
  answerBy: 'It may answer until the end of',
  answerDay: 'the last day to answer',
  askAct: 'Ask',
  decideLegend: 'Your decision',
  takesPart: 'It takes part',
  leftOut: 'It is left out: not ranked, not awarded',
  decisionBlank: 'Choose whether the bidder takes part.',
  basisLegend: 'What the decision rests on',
  basisBlank: 'Choose what the decision rests on.',
  reason: 'Your reason',
  reasonHint:
    'Name what you weighed: how serious it was, how long ago, what was done since, how likely it is to happen again (s.58). The bidder reads this. Everyone else reads only what the decision rests on.',
  act: 'Record this decision',
  bidderTitle: 'What the buyer asks before it decides whether you may take part',
  bidderLede: (name: string) =>
    `${name} asks you this before it decides anything. Your answer is read by the officers who decide, and by nobody else before the award.`,
  bidderLabel: 'Your answer',
  bidderHint:
    'Say what you have done since, with dates. If it is about a sub-contractor, you may offer another.',
  bidderBlank: 'Write your answer.',
  bidderLong: 'Write your answer in at most 4,000 characters.',
  bidderAct: 'Send this answer',
  bidderAnswered: (day: string) => `You answered on ${day}.`,
  bidderUntil: (day: string) => `You may answer until the end of ${day}.`,
  bidderNothing: 'The buyer has asked you nothing about taking part.',
  bidderDecided: (decision: Decision) =>
    decision === 'takes-part'
      ? 'The buyer decided that you take part.'
      : 'The buyer decided to leave your bid out. Its reason:',
  alreadyAnswered: 'You have answered everything, and the answers stand as they are.',
  taskAnswer: (title: string) => `Answer the buyer of “${title}”: may you take part?`,
  taskDecide: (title: string, label: string | null) =>
    `Decide whether bid ${label ?? ''} for “${title}” takes part`,
  mailSubject: (title: string) => `A question about your bid for “${title}”`,
  mailBody: (title: string, where: string) =>
    `The buyer of “${title}” asks you something before it decides whether your bid can take part.\n\nRead it and answer here: ${where}\n`,
  decidedMail: (title: string) => ({
    subject: `The buyer has decided something about your bid for “${title}”`,
    body: `The buyer of “${title}” has decided something about your bid. The decision stands here, for your firm alone:`,
  }),
} as const;

const roles: Readonly<Record<LookedUp['role'], string>> = {
  bidder: 'The bidder',
  associated: 'Somebody it relies on,',
  'sub-contractor': 'Its sub-contractor',
};

const likeness = {
  number: 'has the company number of',
  name: 'has the name of',
  'name-alike': 'has a name like (look yourself whether it is the same)',
} as const;

export const basisNames: Readonly<Record<Basis, string>> = {
  none: 'Nothing keeps it out',
  excludable: 'A discretionary ground applies, and may happen again (excludable, s.57(2))',
  excluded: 'A mandatory ground applies, and may happen again (excluded, s.57(1))',
  'condition-not-met': 'A condition of participation is not met (s.19(3)(a))',
};

export const askRefusals: Readonly<Record<AskRefusal, string>> = {
  'bids-not-opened': 'Bids are not open yet: there is nobody to ask.',
  'already-decided': 'This is decided already.',
  'too-soon': 'Give the bidder at least seven days to answer.',
  ...barredRefusals,
};

export const standingRefusals: Readonly<Record<StandingRefusal, string>> = {
  'already-decided': 'This is decided already, and stands.',
  'not-asked': 'Ask the bidder first: nobody may be left out without a chance to answer (s.58(5)).',
  'still-time-to-answer': 'The bidder may still answer. Decide once it has, or once its time is over.',
  'basis-missing': 'Choose what it rests on: without a ground or a condition a bidder takes part.',
  'bids-not-opened': 'Bids are not open yet.',
  ...barredRefusals,
  'award-decided': 'The award is decided: who took part cannot change any more.',
  blank: 'Write your reason.',
  'too-short': 'Say a little more: at least eight words, so that the bidder can follow it.',
  filler: 'Write the reason in words that say something.',
  repeated: 'You gave this very reason for another bidder. Say what it is for this one.',
  'rests-on-nothing': 'Say what the reason rests on: a ground, a condition, or what the bidder answered.',
};
