import { formatDate } from '../../../values/dates.ts';
import { amount, unitName } from '../../promises/quantity.words.en.ts';
import type { Ending, EndRefusal } from './end-need.ts';
import type { ExtendRefusal } from './extend-need.ts';
import type { Audience, ChecksAsked, NeedStep, Presence } from './need.rules.ts';
import type { StepFault } from './save-step.ts';
import type { SendRefusal } from './send-need.ts';

export const endingNames = {
  'not-needed': 'It is not needed any more',
  'found-elsewhere': 'It came from somebody else',
  'cannot-take-it': 'The group cannot take it after all',
  mistake: 'It was posted by mistake',
} as const satisfies Record<Ending, string>;

export const audienceNames: Readonly<Record<Audience, string>> = {
  everyone: 'Everyone',
  children: 'Children under 11',
  'young-people': 'Young people aged 11 to 17',
  'older-people': 'Older people',
  'disabled-people': 'Disabled people',
  families: 'Families',
  outside: 'A place, such as a park or a hall',
};
export const presenceNames: Readonly<Record<Presence, string>> = {
  'our-people': 'Two or more of our people, all the time',
  'group-leader': 'One of our people, all the time',
  nobody: 'Nobody of ours',
};
export const checksNames: Readonly<Record<ChecksAsked, string>> = {
  none: 'None',
  basic: 'A basic DBS check',
  enhanced: 'An enhanced DBS check',
  'ask-us': 'We talk about it first',
};

export const words = {
  day: formatDate,
  steps: {
    what: {
      title: 'What do you need?',
      lede: 'Choose what comes nearest. These are what suppliers have promised and still owe.',
    },
    when: { title: 'How much, and when?', lede: '' },
    where: { title: 'Where?', lede: '' },
    who: { title: 'Who is it for, and who is there?', lede: 'So that everyone is safe.' },
  } satisfies Record<NeedStep, { title: string; lede: string }>,
  progress: (at: number) => `Question ${at} of 4`,
  save: 'Save and go on',
  back: 'Back',
  kind: 'What kind of thing is it?',
  other: 'Something else',
  otherHint: 'No promise is counted in it. A supplier can still offer to bring it.',
  itemTitle: 'Say it in a line',
  titleHint:
    'Such as “Somebody to mend our kitchen door”. Everyone reads it: no names, numbers or addresses.',
  quantity: (unit: string) => `How many ${unitName(unit)}?`,
  quantityHint: 'A number, such as 20.',
  starts: 'From which day?',
  ends: 'Until which day?',
  endsHint: 'If it is one day only, enter the same day again.',
  dateHint: (text: string) => `For example, ${text}`,
  district: 'Which district?',
  choose: 'Choose a district',
  place: 'What is the place called?',
  placeHint: 'A hall, a school, a park or a street. Never somebody’s home. Everyone reads it.',
  forWhom: 'Who is it for?',
  present: 'Who of your group is there when the supplier comes?',
  presentHint: 'Where children or young people are, one of yours must be.',
  checks: 'Which check do you ask of whoever comes?',
  checksHint:
    'A DBS check shows whether somebody has a criminal record. If you are not sure, talk about it first.',
  startsWhat: 'the first day',
  endsWhat: 'the last day',
  faults: {
    kind: { kind: 'Choose what kind of thing it is' },
    'title-missing': { title: 'Say in a line what you need' },
    'title-long': { title: 'Make it shorter: 120 characters at most' },
    'title-gives-away': { title: 'Take out the address, number, postcode or link: everyone will read this' },
    quantity: { quantity: 'Enter how many, as a number above 0' },
    'quantity-too-much': { quantity: 'Enter a smaller number: a million at most' },
    'starts-past': { startsOn: 'The first day is past. Enter one that is still to come' },
    'ends-before': { endsOn: 'The last day is before the first. Enter the same day or a later one' },
    'ends-far': { endsOn: 'Enter a last day within a year. You can give it more time later' },
    district: { districtSlug: 'Choose a district' },
    'place-missing': { place: 'Enter what the place is called' },
    'place-long': { place: 'Make it shorter: 120 characters at most' },
    'place-gives-away': { place: 'Take out the postcode, number or link. The name of the place is enough' },
    'for-whom': { forWhom: 'Choose who it is for' },
    present: { present: 'Choose who of your group is there' },
    checks: { checks: 'Choose which check you ask' },
    'young-people-alone': {
      present: 'Where children or young people are, one of your group must be there. Choose another answer',
    },
    'sent-already': { '': 'You have sent this already' },
  } satisfies Record<StepFault, Readonly<Record<string, string>>>,
  check: {
    title: 'Read it once more',
    lede: 'Somebody at the public body reads it first. Then everyone can, without your name.',
    change: 'Change',
    rows: {
      what: 'What',
      kind: 'Counted in',
      howMuch: 'How much',
      when: 'When',
      where: 'Where',
      forWhom: 'For whom',
      present: 'Who of the group is there',
      checks: 'Check asked',
    },
    uncounted: 'Not counted',
    act: 'Send it',
    faults: {
      'not-whole': 'One of the four questions has no answer yet',
      'sent-already': 'You have sent this already',
      'days-past': 'The last day is past. Change the days first',
    } satisfies Record<SendRefusal, string>,
  },
  amount,
  when: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  own: {
    state: {
      draft: 'You have not sent it yet.',
      waiting: 'Somebody at the public body reads it first. We write to you.',
      shown: 'Everyone can read it.',
      declined: 'It is not shown.',
      closed: 'You closed it.',
      withdrawn: 'You took it back.',
    },
    declined: (ground: string, reason: string) => `${ground}. “${reason}”`,
    answers: 'What suppliers answered',
    noAnswers: 'No supplier has answered yet.',
    extend: 'Give it more time',
    extendTo: 'Until which day?',
    extendWhy: 'Why?',
    extendAct: 'Give it more time',
    extendReasons: { 'still-needed': 'We still need it', 'day-moved': 'Our day has moved' },
    end: 'Close it',
    endHint: 'If something is agreed, call that off first.',
    endWhy: 'Why?',
    endAct: 'Close it',
    public: 'See what everyone sees',
    back: 'Back to the group',
    extendFaults: {
      'why-missing': { why: 'Choose why' },
      'not-shown': { '': 'It is not open for everyone to read, so there is nothing to extend' },
      'not-later': { endsOn: 'Enter a day after the last day that it has now, and not in the past' },
      'ends-far': { endsOn: 'Enter a day within a year' },
    } satisfies Record<ExtendRefusal, Readonly<Record<string, string>>>,
    endFaults: {
      'why-missing': { why: 'Choose why' },
      'ended-already': { '': 'It is over already' },
      'matches-open': { '': 'A supplier has answered or is due to come. Say no, or call that off, first' },
    } satisfies Record<EndRefusal, Readonly<Record<string, string>>>,
  },
} as const;
