import type { Way } from '../rounds/round-rule.rules.ts';
import type { CodeRefusal } from './enter-joining-code.ts';
import type { InsteadOfPoints } from './own-answer.rules.ts';
import type { PointsRefusal } from './points.rules.ts';
import type { TakePartRefusal } from './take-part.ts';

/** What residents read from joining a round to holding their receipt. */
export const words = {
  task: (question: string) => `Have your say: ${question}`,

  joinTitle: 'Start with your e-mail address',
  joinLede: 'We send you a link. Open it, and you can answer.',
  joinWhy:
    'Why we ask: so that each person answers once. Your address is never shown, and never kept with your answer.',
  email: 'Your e-mail address',
  emailBlank: 'Enter your e-mail address',
  emailMalformed: 'Enter an e-mail address in the correct format, like name@example.com',
  sendLink: 'Send me the link',
  haveCode: 'I have a code from a letter, a library or a stall',
  noEmail: 'No e-mail address?',
  noEmailBody: 'A library or a stall can give you a code. Staff there can help you answer too.',
  demonstration: 'This is a demonstration: no message leaves the site. Use a made-up address, then',
  readMail: 'read the mail here',

  codeTitle: 'Enter your code',
  codeLede: 'It is on your letter, or on the slip you were given.',
  codeLabel: 'Your code',
  codeHint: 'Eight letters, like BCDF-GHJK. Capitals and hyphens do not matter.',
  codeAct: 'Go on',
  codeOnce: 'Each code counts once. We cannot tell who was given which.',
  useEmail: 'I have no code. Use my e-mail address',
  codeNeeded: 'For this round everyone needs a code, so that each answer is one person’s.',
  codeRefused: {
    'code-malformed': 'A code is eight letters, like BCDF-GHJK. Check yours for a missing letter',
    'code-unknown': 'We do not know this code. Check each letter, and that your slip is for this question',
    'code-used':
      'This code has been used. Each code counts once. If it was not you, ask whoever gave it to you for another',
    'code-void':
      'This code was reported lost or stolen, so it counts no more. Ask whoever gave it to you for another',
    'has-code': 'You are in with another code already. You do not need a second one',
    'round-not-open': 'This round is not open yet. Keep your code until it is',
    'round-closed': 'This round has closed, so the code no longer counts',
  } satisfies Record<CodeRefusal, string>,

  placeTitle: 'What is your postcode?',
  placeLede: 'So that we can see which places took part, and which are missing.',
  placeKept: 'We keep the first half only, such as M11. It cannot point to your home.',
  postcode: 'Your postcode',
  postcodeBlank: 'Enter your postcode, or its first half',
  postcodeMalformed: 'Enter a postcode, like M11 1AA, or its first half, like M11',
  goOn: 'Go on',
  districtTitle: 'Which of these do you live in?',
  districtHint: (outward: string) => `Postcodes that begin with ${outward} lie in more than one.`,
  elsewhere: 'Somewhere else',
  districtBlank: 'Choose where you live, or “Somewhere else”',
  outsideTitle: (outward: string, region: string) => `${outward} is outside ${region}`,
  outsideBody: 'You can still take part. Your answer counts the same; it is not counted for any one place.',
  changePostcode: 'Change my postcode',

  lede: 'You have 100 points. Give more to what matters more. You can give 0.',
  legend: (count: number) => `Share 100 points over ${count} outcomes`,
  give: 'Give my points',
  addUp: 'Add up',
  undo: 'Undo',
  noPoints: 'Or give no points',
  noPointsLede:
    'Both count as taking part, and we say how many people chose them. Neither moves the points of others.',
  instead: {
    'do-not-mind': 'I don’t mind',
    'none-of-these': 'None of these',
  } satisfies Record<InsteadOfPoints, string>,
  answerOnce:
    'You have one answer, and can change it until the round closes. We keep it apart from your name, and publish totals only: nothing about fewer than 10 people.',
  never:
    'After the round closes your answer can be neither traced nor erased. Nobody can take it out again: not you, and not us.',
  secrecy: 'How your answer is kept secret',
  secrecyLines: [
    'Your answer goes into a box. That you took part goes into a register. Nothing joins the two.',
    'The box keeps your answer, your district and the day. Not your name, your address or the time.',
    'While the round is open you can change your answer, so a key that only this site holds can find it. Someone in full control of the site could use it, or a backup made then. When the round closes we destroy the key and shuffle the box into another one.',
    'You get a secret code. It opens your own copy of your answer, and only you have it.',
  ],
  pointsRefused: {
    'not-a-number': (outcome: string) => `Enter a number for ${outcome}, like 20`,
    negative: (outcome: string) => `Points for ${outcome} cannot be less than 0`,
  } satisfies Record<PointsRefusal, (outcome: string) => string>,
  nothingGiven: 'You have not given any points yet. Give some to at least one',
  refused: {
    'not-open': 'This round is not open yet, so nothing was counted',
    closed: 'This round has closed, so this came too late to be counted',
    'not-verified': 'This round asks for another proof that you are one person. Start again with your code',
  } satisfies Record<TakePartRefusal, string>,

  scaleTitle: 'Make it 100?',
  scaleLede: (total: string) =>
    `Your points add up to ${total}. Here they are in the same proportions, so that they make 100.`,
  scaleCaption: 'Your points, and what they come to',
  outcome: 'Outcome',
  youGave: 'You gave',
  outOf100: 'Out of 100',
  total: 'Total',
  giveThese: 'Give these points',
  change: 'Change my points',

  answeredTitle: 'You have answered',
  answeredBody: (closes: string) => `Your answer is in, and counts once. You can change it until ${closes}.`,
  changeAnswer: 'Change my answer',
  openCopy: 'Open my receipt',
  backToRound: 'Back to the question',

  waysTitle: 'How would you like to say it?',
  waysLede: 'Each says something different. Do one, or all of them, in any order.',
  ways: {
    points: {
      name: 'Share 100 points',
      says: 'Says how much each thing matters to you. This is what weights are made of.',
    },
    comparisons: { name: 'Compare two at a time', says: 'Quick on a phone. Says what you put before what.' },
    statements: {
      name: 'Agree or disagree',
      says: 'With what other people say. You can add your own words.',
    },
  } satisfies Record<Way, { name: string; says: string }>,

  bidderTitle: 'Do you work for a firm that may bid?',
  bidderLede: (what: string) =>
    `Or does someone you live with? We ask everyone who answers about “${what}”, because bids will be marked by what residents say. Your answer counts either way: we show the results with and without people who say yes.`,
  bidderYes: 'Yes',
  bidderNo: 'No',
  bidderRather: 'I would rather not say',
  bidderBlank: 'Choose yes, no, or that you would rather not say',
  goOnAct: 'Go on',

  doneTitle: 'Thank you. Your answer is in',
  doneLede: 'This is your secret code. It opens your receipt: what you said, and what became of it.',
  secretLabel: 'Your secret code',
  doneKeep:
    'Write it down, print this page or save the link. Only you have the code. We do not keep it, and nobody can get it back for you.',
  doneLink: 'Open my receipt',
  doneSafe: 'On a shared computer? Write the code down, then',
  doneForget: 'clear it from this computer',
  doneTenMinutes: 'This browser can show it for ten more minutes.',
  doneGoneTitle: 'The code is not shown again',
  doneGoneBody: 'We showed it once and keep no copy. If you wrote it down, it opens your receipt.',
  followTitle: 'Shall we tell you what becomes of it?',
  followLede:
    'An e-mail when the results are out, when you are answered, and at each step after that. It is kept apart from your answer, and one click stops it.',
  otherWays: 'Say more, if you like',
  aboutYou: 'Tell us about you, so that we see who is missing',
  missing: 'Is something missing from the list?',
  nextTitle: 'What happens next',
  next: (closes: string, due: string, body: string) => [
    `The round closes on ${closes}. Then everyone sees what all of you said together.`,
    `${body} answers each outcome by ${due}: yes, yes but, or no, and why.`,
    'What it takes on becomes marks that bidders can win.',
  ],
} as const;
