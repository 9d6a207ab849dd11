import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import type { DeclineGround } from './moderation.rules.ts';
import type { ProposeRefusal } from './propose-statement.ts';
import { longestStatement } from './statement-text.rules.ts';
import type { VoteWord } from './vote.rules.ts';

const statements = (count: number) => (count === 1 ? '1 statement' : `${count} statements`);

/** What residents read where they speak to statements. */
export const words = {
  statements,
  number: (number: number) => `Statement ${number}`,
  quoted: (text: string) => `“${text}”`,
  backToRound: 'Back to the round',
  backToVoting: 'Go on with the statements',

  voteTitle: (text: string) => `Do you agree? “${text}”`,
  voteAsk: 'Do you agree?',
  votes: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' } satisfies Record<VoteWord, string>,
  passMeans: 'Pass if you are not sure, or it says nothing to you.',
  voteProgress: (done: number, total: number) => `You have answered ${done} of ${total}.`,
  voteLast: (word: VoteWord, text: string) =>
    `${{ agree: 'You agreed', disagree: 'You disagreed', pass: 'You passed' }[word]}: “${text}”`,
  voteChange: 'Change it',
  voteBlank: 'Choose Agree, Disagree or Pass',
  voteBefore: (word: VoteWord) =>
    `${{ agree: 'You agreed', disagree: 'You disagreed', pass: 'You passed' }[word]} before. Your new answer takes its place.`,
  seedBy: (body: string) => `Written by ${body} to begin with`,
  byResident: 'Proposed by a resident',
  about: (outcome: string) => `About: ${outcome}`,
  stop: 'Stop here',
  stopMeans:
    'Stop whenever you like. What you have said counts. Come back while the round is open to say more.',
  finish: 'Finish',
  allTitle: (total: number) => (total === 1 ? 'You have answered it' : `You have answered all ${total}`),
  allBody: 'More may come: people can propose statements until the round closes.',
  noneTitle: 'There is nothing to answer yet',
  noneBody: 'No statement is shown yet. Say the first thing: propose one.',
  ways: {
    propose: 'Propose a statement',
    yours: 'What you said',
    all: 'Every statement',
    map: 'Where people agree, and where not',
    declined: 'What was not shown, and why',
  },

  yoursTitle: 'What you said',
  yoursLede: (done: number, total: number) =>
    `You have answered ${done} of ${statements(total)}. Change any of it until the round closes. Nobody else can see this page.`,
  yoursNone: 'You have not answered any statement yet.',
  yoursCaption: 'What you said of each statement',
  yoursHead: ['Statement', 'You said', 'Change'],
  change: 'Change',

  listTitle: 'What people say',
  listLede: (body: string) =>
    `Each is one person’s thought, or ${body}’s to begin with. Somebody at ${body} reads a statement before it is shown.`,
  listStart: 'Say if you agree',
  listFound: (count: number, total: number) =>
    count === total ? `${statements(total)}.` : `${count} of ${statements(total)}.`,
  listNone: 'No statement is shown yet.',
  listNoneFound: 'No statement has these words.',
  listClear: 'See them all',
  search: 'Words to look for',
  outcome: 'About',
  anyOutcome: 'Anything',
  searchAct: 'Find',
  csv: 'Download as CSV',
  json: 'Download as JSON',
  csvName: (slug: string) => `${slug}-statements.csv`,
  csvNote: 'How people voted is in the results, for groups of at least 10, and never person by person.',

  oneWaits: 'Somebody has to read it first',
  oneWaitsBody: (body: string) =>
    `This statement came in and nobody at ${body} has read it yet. Until then nobody else can. Come back to this page to see what became of it.`,
  oneUnread: 'The round closed before it was read',
  oneUnreadBody: (body: string) => `${body} did not read this statement before the round closed.`,
  oneShown: (on: Temporal.PlainDate) => `Shown since ${formatDate(on)}.`,
  oneMergedTitle: 'It was joined with another that says the same',
  oneMerged: (into: number) => `See statement ${into}`,
  oneMergedBody: 'Votes on it count for that one.',
  oneDeclinedTitle: 'It is not shown',
  declinedOn: (body: string, on: Temporal.PlainDate) => `${body} declined it on ${formatDate(on)}.`,
  declinedMore: 'You can propose it again in other words, while the round is open.',
  keepNumber: (number: number) =>
    `It is number ${number}. Keep this page’s address to see what becomes of it: we do not keep who proposed what.`,
  yoursWaiting: 'You proposed:',

  mapInWords: 'In words',
  mapAsPicture: 'As a picture',
  mapAsTable: 'As a table',
  mapSoFar: 'So far. It is made anew whenever at least 10 more people have answered.',
  mapClosed: 'The round has closed. This is the last map made while it was open; the results have the whole.',
  mapOver: 'The round is over. This is the last map made while it was open.',
  mapResults: 'See the results, with everybody’s answers',
  mapMade: (at: string) => `Made on ${at}.`,
  mapGone: 'A statement that is no longer shown',
  mapCaption: 'What each group says of the statements named above',
  mapStatement: 'Statement',
  mapAll: 'All groups',
  mapGroup: (letter: string) => `Group ${letter}`,
  mapNoCell: 'Not named',
  mapEmptyCell:
    '“Not named” means that the statement does not set this group apart, or that we cannot tell without giving people away.',
  mapHowTitle: 'How the groups are found',
  mapHow: (seed: string | null) => [
    'People who give like answers stand close together. A computer looks for groups of them, from fifty starts, and keeps the clearest.',
    'Then it draws the people again, many times. Groups that do not come back are not shown.',
    'Nobody decides who is in which group, and nothing but the answers counts: not where people live, not who they are.',
    'Numbers are to the nearest 5, and none is under 10. Single answers are never published, so only an auditor who is given them can repeat the sum: with “npx --no-install pp opinion” in a checkout of this software.',
    ...(seed ? [`The sum starts from the seed ${seed}, so that it comes out the same each time.`] : []),
  ],

  resultTitle: 'What people said of each other’s statements',
  resultEach: 'Every statement',
  resultCaption: 'How many agreed, disagreed and passed',
  resultHidden: 'under 10 or hidden',
  resultRounded:
    'Numbers are to the nearest 5. “Under 10 or hidden” means that fewer than 10 people said so, or that the number would give away one that is under 10.',
  resultNotWeighed:
    'These numbers count whoever answered. They are not weighted to the census: statements find what people mean, and the points or comparisons of a round say how much it weighs.',

  declinedTitle: 'What was not shown, and why',
  declinedLede: (body: string) =>
    `${body} reads each statement before it is shown. It may decline one for these reasons only. To be wrong, or rude about ${body}, is none of them.`,
  declinedNone: 'No statement has been declined.',
  declinedCount: (count: number) => `${statements(count)} declined so far.`,
  declinedWords: 'What a declined statement said is not published. Who proposed it is known to nobody.',
  grounds: {
    personal: 'It names or points to a private person',
    abusive: 'It threatens or insults people, or breaks the law',
    'off-topic': 'It is about something this round cannot change',
    'several-ideas': 'It says more than one thing, so an answer would mean nothing',
    unclear: 'It cannot be agreed or disagreed with',
    advert: 'It advertises a business, a party or a campaign',
  } satisfies Record<DeclineGround, string>,

  proposeTitle: 'Propose a statement',
  proposeLede: 'One idea, in your own words, that others can agree or disagree with.',
  proposeLabel: 'Your statement',
  proposeHint: `Up to ${longestStatement} characters. Under 140 is best. No names of people, telephone numbers, addresses or links.`,
  proposeOutcome: 'What is it about? (optional)',
  proposeNone: 'None of these in particular',
  proposeAct: 'Propose it',
  proposeNext: (body: string) =>
    `Somebody at ${body} reads it first. They show it, join it with one that says the same, or decline it and say why. They do not see who proposed it.`,
  proposeGrounds: 'Why a statement may be declined',
  proposeKept:
    'While it waits, we keep a mark that leads to you, so that each person has three waiting at most. It goes once the statement is read. From then on nobody can tell whose it was: not even you, so note its number.',
  waitingTitle: 'Yours that nobody has read yet',
  similarTitle: 'Somebody said this already',
  similarLede: (count: number) =>
    count === 1
      ? 'This one is much like yours. If it says what you mean, answer it instead.'
      : 'These are much like yours. If one says what you mean, answer it instead.',
  similarAgree: 'Agree with it',
  similarYours: 'Yours',
  similarAnyway: 'Mine says something else: propose it',
  similarEdit: 'Change my words',
  refused: {
    blank: () => 'Write what you think, in one sentence',
    'too-short': () => 'Write at least three words, so that people know what they agree with',
    'too-long': (length = 0) =>
      `That is ${length} characters. Take away ${length - longestStatement} so that it fits into ${longestStatement}`,
    question: () => 'Nobody can agree with a question. Write what you think instead',
    'several-ideas': () => 'Say one thing. Propose the others on their own',
    link: () => 'Take out the link. Say it in your own words',
    'e-mail': () => 'Take out the e-mail address: everyone will read this',
    phone: () => 'Take out the telephone number: everyone will read this',
    postcode: () => 'Take out the postcode, or leave only its first half: a whole one points to a few homes',
    handle: () => 'Take out the name that begins with @: everyone will read this',
    shouting: () => 'Write it in small letters, with one full stop. Capitals are hard to read',
    outcome: () => 'Choose one of the list, or “None of these in particular”',
    'not-asked': () => 'This round does not ask for statements',
    'not-open': () => 'This round is not open, so nothing can be proposed',
    'not-verified': () =>
      'This round asks for another proof that you are one person. Start again with your code',
    'three-wait': () =>
      'Three of yours wait to be read already. When one has been read, you can propose another',
  } satisfies Record<ProposeRefusal, (length?: number) => string>,
  task: (count: number, title: string) => `Read ${statements(count)}: ${title}`,
} as const;
