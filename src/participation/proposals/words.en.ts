import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import { mostTitleCharacters, mostWhyCharacters, type NotShownReason, type Step } from './proposal.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');

/** Where a proposal stands, in a few words. */
export const stepNames: Readonly<Record<Step, string>> = {
  received: 'Received',
  'taken-up': 'Taken up',
  'being-drafted': 'Being drafted',
  adopted: 'Adopted',
  'made-a-measure': 'Made a measure',
  declined: 'Declined',
};

/** Why the words of a proposal are not shown. */
export const notShownSentences: Readonly<Record<NotShownReason, string>> = {
  'names-somebody': 'It names or describes a private person.',
  harms: 'It could hurt people, or break the law, if we showed it.',
  sells: 'It sells or advertises something.',
  'not-about-buying': 'It is not about what public bodies buy, or what they want bought things to do.',
};

/** What followers read when a proposal has come to its end. */
export const endMail = {
  subject: (title: string) => `What became of “${title}”`,
  body: (step: Step, title: string, note: string) =>
    `A resident said what is missing: “${title}”.\n\n${stepNames[step]}. ${note}`,
};

export const words = {
  saidHere: 'What others said this round leaves out',
  others: 'All that residents say is missing, and what became of it',
  title: 'Is something missing?',
  by: (body: string) => `${body} asks`,
  lede: 'This round asks about some things. Tell us what it leaves out. You need no account.',
  asked: 'What this round asks about',
  titleLabel: 'What is missing?',
  titleHint: `In a few words, such as “Shade at bus stops”. ${mostTitleCharacters} letters at most.`,
  titleBlank: 'Say what is missing',
  titleLong: `Use ${mostTitleCharacters} letters or fewer`,
  why: 'Why does it matter?',
  whyHint: 'Please do not name anyone, and give no address or phone number.',
  whyBlank: 'Say why it matters',
  whyLong: `Use ${grouped.format(mostWhyCharacters)} letters or fewer`,
  theme: 'Which of these is it about? You need not choose',
  noTheme: 'None of them, or not sure',
  themeWrong: 'Choose one of these themes, or none',
  district: 'Which place is it about? You need not choose',
  noDistrict: 'Everywhere, or not sure',
  districtWrong: 'Choose one of these places, or none',
  whatHappens: (body: string) =>
    `Somebody at ${body} reads it before it is shown. If it is shown, an officer is named who looks after it, and a day. If it is not shown, we say why. We do not keep who wrote it.`,
  send: 'Send it',
  similarTitle: 'Has somebody said this already?',
  similarLede: 'These look like what you wrote. If one of them is it, say that it matters to you too.',
  similarOutcomes: 'This round asks about these already',
  similarProposals: 'Other people said',
  yours: 'What you wrote',
  isDifferent: 'Mine is different: send it',
  change: 'Change what I wrote',
  sentTitle: (number: number) => `Proposal ${number}`,
  waiting: (body: string, madeAt: Temporal.Instant) =>
    `Somebody said what is missing on ${formatDate(londonDate(madeAt))}. ${body} reads it before it is shown here.`,
  keep: (number: number) =>
    `If this is yours, note the number ${number}. It is all you need to see here what became of it.`,
  notShown: 'The body does not show this one',
  notShownWhy: (body: string, reason: string) => `${body} gave this reason: ${reason}`,
  notShownBack: 'Whoever wrote it can say it again in other words.',
  merged: 'This says the same as another proposal',
  mergedInto: (number: number) => `Go on to proposal ${number}`,
  kicker: (number: number, body: string) => `Proposal ${number}, to ${body}`,
  said: (madeAt: Temporal.Instant, place: string | null) =>
    `A resident said this on ${formatDate(londonDate(madeAt))}${place ? `, about ${place}` : ''}.`,
  alsoSaid: (count: number) =>
    count === 1
      ? 'One more person said the same in other words.'
      : `${count} more people said the same in other words.`,
  round: 'Said in',
  theme2: 'About',
  owner: 'Who looks after it',
  ownerOf: (name: string, body: string) => `${name}, ${body}`,
  due: 'Next step by',
  late: (dueOn: Temporal.PlainDate) => `Late: it was due ${formatDate(dueOn)}`,
  lateTag: 'Late',
  standsAt: 'Where it stands',
  progress: 'What became of it',
  stepDue: (dueOn: Temporal.PlainDate) => `Next step promised by ${formatDate(dueOn)}.`,
  stepOwner: (name: string) => `${name} looks after it.`,
  stepOn: (at: Temporal.Instant) => formatDate(londonDate(at)),
  support: 'Does this matter to you too?',
  supportFew: 'Fewer than 10 people have said so yet.',
  supportTens: (tens: number) => `At least ${grouped.format(tens)} people say that it matters to them too.`,
  supportAct: 'This matters to me too',
  supportGiven: 'You said that this matters to you too.',
  supportTake: 'Take that back',
  supportSignIn: 'You sign in first, so that each person counts once.',
  supportTitle: (title: string) => `Does “${title}” matter to you too?`,
  supportGone: 'This proposal is not shown any more.',
  backToProposal: 'Back to the proposal',
  drafts: 'Drafts that came of it',
  shared: 'People told other bodies the same',
  listTitle: 'What residents say is missing',
  listLede:
    'Every round asks whether something is missing. Each proposal has an officer who looks after it, a day by which the next step is due, and what became of it.',
  sayOne: 'Have your say in a round',
  common: 'What several places ask for',
  written: 'What is written together',
  frameworks: 'Frameworks and their versions',
  searchLabel: 'Search',
  stateLabel: 'Where it stands',
  anyState: 'Anything',
  states: { open: 'Something is still to come', late: 'Late', adopted: 'Adopted', declined: 'Declined' },
  bodyLabel: 'Public body',
  anyBody: 'Any',
  districtLabel: 'Place',
  anyDistrict: 'Any',
  filterAct: 'Search',
  csv: 'Download as a spreadsheet (CSV)',
  json: 'Download as data (JSON)',
  csvName: 'proposals.csv',
  none: 'Nothing like that has been proposed.',
  noneYet: 'Nobody has proposed anything yet.',
  clear: 'Show all proposals',
  found: (total: number) => (total === 1 ? '1 proposal' : `${grouped.format(total)} proposals`),
  by2: (owner: string | null, dueOn: Temporal.PlainDate | null) =>
    [owner ?? '', dueOn ? `next step by ${formatDate(dueOn)}` : ''].filter(Boolean).join(', '),
  task: {
    unread: (count: number) =>
      count === 1 ? 'Read a proposal from a resident' : `Read ${count} proposals from residents`,
    due: (title: string) => `Next step on what a resident proposed: ${title}`,
  },
} as const;
