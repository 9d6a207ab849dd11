import { formatDate, formatInstant } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { fileFaults } from '../../files/words.en.ts';
import type { AnswerFault } from '../answers.rules.ts';
import type { CorrectFault } from '../correct-review.ts';
import type { LivingWage } from '../living-wage.ts';
import type { MinutesTaken } from '../minutes.rules.ts';
import type { ReplyFault } from '../reply-to-query.ts';
import type { SignFault } from '../sign-review.ts';
import type { ReviewState, SectionState } from '../standing.rules.ts';
import { yearWords } from '../words.en.ts';

/** How long it takes, before anyone begins. */
export function minutesSentence(taken: MinutesTaken): string {
  if (taken.kind === 'measured')
    return `About ${taken.minutes} minutes: that was the middle of the ${taken.reviews} who did it.`;
  const done = taken.reviews === 1 ? '1 supplier has' : `${taken.reviews} suppliers have`;
  return `Too few to say how long it takes: ${done} done it, and we would need 10. We think about ${taken.thought} minutes.`;
}

const home = {
  title: 'Social Value Review',
  supplierLede:
    'Once a year, suppliers that a public body here paid £50,000 or more are asked what they did for the region: for people and pay, skills, community, the environment, and the firms they buy from.',
  bodyLede:
    'It binds both ways. You ask your suppliers for a Review, so you file one of your own. An officer of another public body reviews it.',
  free: 'It is a request. It is never a condition of bidding, and anyone may file one who was not asked.',
  askedLink: 'See who asks you for what, and why',
  paidBy: (bodies: number, pence: number, year: string) =>
    `${bodies === 1 ? 'One public body' : `${bodies} public bodies`} paid you ${formatPounds(pence)} in ${yearWords(year)}.`,
  saved: 'Each page is saved when you press its button. Stop whenever you like and come back.',
  timing:
    'We count the time from opening a page to saving it and on to the next. A gap of more than 10 minutes is time away, and is left out.',
  begin: 'Begin the Review',
  year: 'Which year?',
  yours: 'Your Reviews',
  columns: ['Year', 'Where it is', 'Open'],
  none: 'You have not begun one yet.',
  open: 'Open',
  states: {
    draft: 'Not signed yet',
    signed: 'Signed by you, with the reviewers',
    closed: 'Signed by both',
  } satisfies Record<ReviewState, string>,
  faults: {
    year: 'Choose a year',
    'year-not-open': 'That year is not open for a Review. Choose one that is over.',
    'already-signed': 'You have signed the Review of that year. Open it to correct it.',
  },
} as const;

const tasks = {
  back: 'Social Value Review',
  title: (year: string) => `Your Review of ${yearWords(year)}`,
  correcting: (revision: number, why: string) => `This is correction ${revision - 1}: ${why}`,
  progress: (done: number, total: number) => `${done} of ${total} questions have an answer.`,
  left: 'You can leave this page and come back: what you saved is kept.',
  list: 'Parts of the Review',
  sign: 'Check your answers and sign',
  signLater: 'You can sign when every part is done.',
  states: {
    'not-started': 'Not started',
    started: 'Started',
    check: 'Something to check',
    done: 'Done',
  } satisfies Record<SectionState, string>,
  signedBy: (name: string, position: string, at: Parameters<typeof formatInstant>[0]) =>
    `${name}, ${position}, signed it on ${formatInstant(at)}.`,
  took: (minutes: number) => `It took ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  closed: (body: string) => `${body} signed it off for all public bodies.`,
  withReviewers:
    'An officer of a public body that pays you looks at it now. They may ask about a figure, and they mark what the evidence shows as verified.',
  withPeers:
    'An officer of another public body looks at it now. They may ask about a figure, and they mark what the evidence shows as verified.',
  queries: 'Questions from reviewers',
  noQueries: 'Nobody has asked you anything about it.',
  answer: 'Answer',
  answered: 'Answered',
  public: 'Your Review as everyone sees it',
  correct: 'Correct it',
  justSigned: 'Signed. Thank you.',
  saved: 'Saved.',
} as const;

const section = {
  back: 'All parts',
  save: 'Save and go on',
  counts: 'What counts',
  countsNot: 'What does not',
  evidence: 'What shows it',
  about: (short: string) => `About “${short}”`,
  noFigure: (short: string) => `No figure for “${short}”`,
  lastYear: 'Filled in from last year’s Review. Check it.',
  contracts:
    'Filled in from what you evidenced in your contracts this year. Check it, and add what else you did.',
  before: (said: string) => `Last year you said ${said}.`,
  inContracts: (said: string) => `Your contracts show ${said} with evidence this year.`,
  confirm: 'The figures that were filled in for us are right for this year',
  confirmFault:
    'Check the figures that were filled in for you, then tick that they are right, or change them',
  rate: (rate: LivingWage) =>
    `The Real Living Wage to be paid by the end of this year was ${formatPounds(rate.ukPencePerHour)} an hour, from ${formatDate(rate.effectiveFrom)}.`,
  rateSource: (name: string) => `Source: ${name}`,
  noRate: 'We hold no Real Living Wage rate for this year.',
  addEvidence: 'Add a file or a link',
  evidenceCount: (count: number) => (count === 1 ? '1 file or link' : `${count} files or links`),
  evidenceOf: (short: string) => ` for “${short}”`,
  why: (short: string) => `“${short}”: if the figure is right, say why`,
  whyHint: 'Or correct the figure above. The figure, the warning and what you say are all kept.',
  explained: (reason: string) => `You said why it is right: ${reason}`,
  wrong: (sentence: string) => `${sentence} Correct it, or say why it is right.`,
  faults: {
    'not-a-figure': 'Write a figure, such as 12, 7.5 or 1,200',
    'not-whole': 'Write a whole number: these are counted one by one',
    'figure-and-tick': 'Give a figure or tick a box, not both',
    'two-ticks': 'Tick one box: you do not know, or it does not apply',
    'yes-or-no': 'Choose yes or no',
    'too-long': 'Write it in 200 characters or fewer',
  } satisfies Record<AnswerFault, string>,
  signed: 'This Review is signed. Correct it with a new revision.',
} as const;

const evidence = {
  title: (short: string) => `What shows it: ${short}`,
  rule: 'What shows it',
  privacy: 'Files are seen by reviewers only. Links are public. Take people’s names out of both.',
  have: 'What you have added',
  none: 'Nothing yet. Without a file or a link this figure is claimed; with one it is evidenced.',
  remove: 'Take away',
  removeOf: (name: string) => `: ${name}`,
  file: 'A file',
  link: 'A link',
  linkHint: 'A page that begins with https://',
  add: 'Add it',
  done: 'Go back to the questions',
  faults: {
    ...fileFaults,
    'link-not-https': 'Write the whole address, beginning with https://',
    'nothing-given': 'Choose a file or write a link',
    signed: section.signed,
  },
} as const;

const sign = {
  title: 'Check your answers and sign',
  lede: 'Read it through. Once you sign, nothing in it changes: a mistake is put right by a correction, and both can be seen.',
  open: 'These have no answer yet:',
  check: 'These look wrong. Correct them or say why they are right:',
  who: 'Who signs',
  name: 'Your name',
  position: 'Your position',
  published: 'Your name and position are published with the Review.',
  authority: (name: string) =>
    `I have authority to sign this for ${name}, and to the best of my knowledge it is right`,
  sign: 'Sign the Review',
  change: 'Change',
  faults: {
    signed: 'It is signed already.',
    unanswered: 'Some questions have no answer. “We do not know” is an answer too.',
    implausible: 'Some figures look wrong. Correct them, or say why they are right.',
    'name-blank': 'Write your name and your position',
    'no-authority': 'Tick that you have authority to sign',
    'queries-open': 'A reviewer has asked about the Review that this corrects. Answer that first.',
  } satisfies Record<SignFault, string>,
} as const;

const reply = {
  title: 'Answer a reviewer',
  asked: (body: string, at: Parameters<typeof formatInstant>[0]) => `${body} asked on ${formatInstant(at)}:`,
  once: 'You answer once, for all public bodies. Your answer is public with the Review.',
  figure: (short: string, said: string) => `${short}: you said ${said}.`,
  reply: 'Your answer',
  more: 'If you have something that shows it, add it here.',
  send: 'Send the answer',
  wrong: 'If the figure is wrong, say so here, and then correct the Review.',
  faults: {
    ...fileFaults,
    'link-not-https': evidence.faults['link-not-https'],
    'reply-blank': 'Write your answer',
    'already-answered': 'This was answered already.',
    closed: 'This Review is signed off. Nothing in it changes any more.',
  } satisfies Record<ReplyFault, string>,
} as const;

const correct = {
  title: 'Correct the Review',
  lede: 'A correction is a new revision with its own date. Your figures and evidence are copied into it; you change what is wrong and sign again. The old one stays beside it.',
  why: 'What is wrong in it?',
  whyHint: 'One sentence. It is public.',
  begin: 'Begin the correction',
  faults: {
    'not-signed': 'It is not signed yet: change it as it is.',
    'already-begun': 'A correction is begun already.',
    'queries-open': 'A reviewer waits for an answer. Answer first: you can say that a correction follows.',
    'reason-blank': 'Say what is wrong in it',
  } satisfies Record<CorrectFault, string>,
} as const;

/** The words of whoever files a Review. */
export const ownWords = { home, tasks, section, evidence, sign, reply, correct } as const;
