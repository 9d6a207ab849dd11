import { barredRefusals } from '../../barred/words.en.ts';
import { reasonRefusals } from '../reasons.words.en.ts';
import type { DecideInterestRefusal } from './decide-interest.ts';
import type { InterestRefusal } from './declare-interest.ts';
import type { InterestDecision } from './interests.queries.ts';
import type { NameRefusal } from './name-person.ts';
import type { AskedPart, Stage } from './stages.rules.ts';

export const partNames: Readonly<Record<AskedPart, string>> = {
  shapes: 'Shapes the criteria or the papers',
  advises: 'Advises from outside',
  moderates: 'Leads the panel',
  decides: 'Decides the award',
  scores: 'Scores',
};

export const stageNames: Readonly<Record<Stage, string>> = {
  'before-notice': 'Before the tender notice',
  'after-opening': 'Once the bidders are known',
  'before-moderation': 'Before the panel meets',
  'before-award': 'Before the award',
};

export const decisionNames: Readonly<Record<InterestDecision, string>> = {
  'goes-on': 'Goes on',
  'stands-aside': 'Stands aside from the whole purchase',
};

export const words = {
  title: (title: string) => `Links and conflicts: ${title}`,
  heading: 'Links and conflicts',
  lede: 'Everyone who influences this purchase says what links them to anyone who bids or might bid, and says it again at each stage.',
  law: 'Procurement Act 2023, sections 81 to 83. Section 81 covers whoever influences a decision: officers, members, advisers and scorers.',
  stage: (stage: Stage | null) =>
    stage === null ? 'Nobody is asked just now.' : `Asked now: ${stageNames[stage].toLowerCase()}.`,
  owing: (names: readonly string[]) =>
    names.length === 0
      ? 'Everyone who is asked has answered.'
      : `${names.length === 1 ? 'One person has' : `${names.length} people have`} still to answer: ${names.join(', ')}.`,
  owingNote: 'You may go on without them. The record shows who answered and when.',
  people: 'Who influences this purchase',
  peopleHead: { name: 'Name', part: 'Part', standing: 'Standing' },
  peopleNone:
    'Nobody is on the list yet. Put everyone on it who writes the criteria, advises, leads the panel or decides.',
  aside: 'Stood aside',
  takesPart: 'Takes part',
  add: 'Put somebody on the list',
  said: 'What they said',
  saidHead: { who: 'Who', stage: 'When', link: 'What they told', decided: 'What was decided' },
  saidNone: 'Nobody has told of a link at any stage.',
  noneCount: (count: number) =>
    count === 1 ? 'One answer says there is none.' : `${count} answers say there is none.`,
  about: (bidders: readonly string[]) => (bidders.length === 0 ? '' : `About ${bidders.join(', ')}. `),
  decide: 'Decide this',
  decideAbout: (name: string) => `whether ${name} goes on`,
  by: (name: string, date: string) => `${name}, ${date}`,
  advantages: 'Bidders with an advantage',
  advantagesLede:
    'If a link or an earlier part in this purchase gives a bidder an advantage that no step can take away, section 82 excludes it. It is told first, and heard.',
  advantageHead: { bidder: 'Bidder', state: 'State' },
  ask: (bidder: string) => `Ask ${bidder}`,
  own: {
    title: (title: string) => `Your links: ${title}`,
    heading: 'What links you to this purchase?',
    ask: (stage: Stage) =>
      `We ask you ${stageNames[stage].toLowerCase()}. Say it for yourself, your household and your close relatives.`,
    changed: 'Since you last answered, has anything changed? If nothing has, tick “None of these”.',
    whoBids: 'Who bids',
    mightBid: 'Nobody knows yet who will bid. Think of every firm or charity that might.',
    legend: 'Is any of this true of you and anyone who bids or might bid?',
    which: 'Which bidders is it about?',
    whichHint: 'Needed where there is a link',
    save: 'Save',
    done: 'You have answered. Thank you.',
    doneNote: 'If something changes, say so here at once.',
    nothing: 'You are not asked anything just now. We ask again at the next stage.',
    asideHeading: 'You stand aside',
    asideBody:
      'You told us of a link that could sway you, or the authority decided that you stand aside. You take no further part in this purchase. Thank you for saying so.',
    refusals: {
      'not-asked': 'You are not asked about this purchase just now',
      'stood-aside': 'You stand aside from this purchase',
      'already-declared': 'What you told us stands. You can only add to it',
      'detail-missing': 'Say what the link is',
      'bidders-missing': 'Choose which bidders it is about',
      'no-such-bidder': 'Choose among those who bid',
    } satisfies Record<InterestRefusal, string>,
  },
  naming: {
    title: 'Put somebody on the list',
    who: 'Who?',
    whoBlank: 'Choose somebody, or type the address of an adviser',
    email: 'Or the e-mail address of an adviser from outside',
    emailWrong: 'Type an e-mail address, such as name@example.org',
    name: 'The adviser’s name',
    nameBlank: 'Type the adviser’s name',
    part: 'What is their part?',
    partBlank: 'Choose their part',
    save: 'Put on the list',
    mailSubject: (title: string) => `Say what links you to a purchase: ${title}`,
    mailBody: (title: string, link: string) =>
      `You advise on “${title}”. Everyone who influences a purchase says what links them to those who bid or might bid. It takes two minutes.\n\nSign in with this address and answer: ${link}`,
    refusals: {
      'conflicting-hats': 'This person acts for a bidder. They cannot have a part in this purchase',
      'named-already': 'This person is on the list',
      'you-are-barred':
        'You stand aside from this purchase or act for a bidder, so somebody else must do this',
    } satisfies Record<NameRefusal, string>,
  },
  deciding: {
    title: (name: string) => `A link to decide: ${name}`,
    heading: (name: string) => `Does ${name} go on?`,
    told: (name: string, when: string) => `${name} told us on ${when}:`,
    suggested: (text: string) => `They suggest: ${text}`,
    law: 'Take steps so that the link gives nobody an advantage, and so that nobody could think it does. If no step is enough, they stand aside. Procurement Act 2023, sections 82 and 83.',
    ask: 'What do you decide?',
    choose: 'Choose what you decide',
    goesOnHint: 'With the steps you write below',
    steps: 'The steps',
    stepsHint: 'Such as: takes no part in talks about this bidder; a second officer reads every paper',
    why: 'Why',
    save: 'Decide',
    decided: 'This is decided.',
    back: 'Links and conflicts',
    refusals: {
      ...barredRefusals,
      ...reasonRefusals,
      'rests-on-nothing': 'Say what about this link decides it: name something from what they told you',
      'nothing-to-decide': 'There is nothing to decide about this',
      'already-decided': 'This is decided already',
      'own-interest': 'Nobody decides about a link of their own',
      'steps-missing': 'Say with which steps they go on',
    } satisfies Record<DecideInterestRefusal, string>,
  },
} as const;
