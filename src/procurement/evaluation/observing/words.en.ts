import { barredRefusals } from '../../barred/words.en.ts';
import { reasonRefusals } from '../reasons.words.en.ts';
import type { AnswerTestimonyRefusal } from './answer-testimony.ts';
import type { TestimonyRefusal } from './file-testimony.ts';
import type { Fairness } from './observer.rules.ts';
import type { AppointObserverRefusal } from './refusals.rules.ts';

export const fairNames: Readonly<Record<Fairness, string>> = {
  yes: 'Yes, it was fair',
  'in-part': 'In part',
  no: 'No, it was not',
};

export const words = {
  title: (title: string) => `Observers: ${title}`,
  heading: 'People who watch',
  lede: 'Observers see every paper, each score once all are in, and what the panel agrees. They score nothing. Afterwards they say in public what they saw, and the authority answers.',
  law: 'Named before the tender notice and in it: section 16 lets an authority involve other persons before the notice. Procurement Act 2023.',
  none: 'Nobody is named.',
  from: (name: string, place: string) => (place === '' ? name : `${name}, ${place}`),
  name: 'Their name, as the notice gives it',
  nameHint: 'They agree that everyone can read it',
  comesFrom: 'For whom do they watch?',
  comesFromHint: 'Such as a residents’ group. You may leave it out',
  email: 'Their e-mail address',
  save: 'Name them',
  shut: {
    'rung-too-low':
      'Residents are on a lower rung than “observe” in this purchase. Change that first, before the notice.',
    'notice-published': 'The tender notice is out, so nobody new can be named.',
  },
  refusals: {
    'rung-too-low': 'Residents are on a lower rung than “observe” in this purchase',
    'notice-published': 'The tender notice is out, so nobody new can be named',
    'name-missing': 'Type their name',
    'email-malformed': 'Type an e-mail address, such as name@example.org',
    'conflicting-hats': 'This person acts for a bidder, so they cannot watch',
    'named-already': 'This person is named',
  } satisfies Record<AppointObserverRefusal, string>,
  mailSubject: (title: string) => `You watch how bids are scored: ${title}`,
  mailBody: (title: string, link: string) =>
    `You are named to watch how the bids for “${title}” are scored. You see every paper and every score, and score nothing. What is in a bid stays with you until the award is published. Afterwards you say in public what you saw.\n\nSign in with this address: ${link}`,
  watch: {
    title: (title: string) => `Watch the scoring: ${title}`,
    heading: 'You watch the scoring',
    lede: 'You see what the panel sees and score nothing. Keep what is in the bids to yourself until the award is published.',
    notOpen: 'The bids are not open yet. Once they are, the papers wait for you here.',
    papers: 'Read the papers',
    question: (code: string, title: string) => `${code}: ${title}`,
    bid: (label: string) => `Bid ${label}`,
    scoring: 'People are still scoring. You see each score once all are in, like the panel itself.',
    officer: (number: number) => `Officer ${number}`,
    resident: (number: number) => `Resident ${number}`,
    agreed: (score: number, max: number) => `The panel agreed ${score} out of ${max}.`,
    notAgreed: 'The panel has not agreed a score yet.',
    testify: 'What you saw',
    testifyLede:
      'Everyone reads it, with your name, once the award is published. You file it once. Write about how it was done, not about what is in a bid.',
    testifyLater: 'You say what you saw once every score is agreed.',
    fair: 'Was it fair?',
    fairBlank: 'Say whether it was fair',
    words: 'What did you see?',
    file: 'File it',
    filed: 'You said:',
    answered: 'The authority answered:',
    refusals: {
      blank: 'Write what you saw',
      'too-long': 'Write at most 5,000 letters',
      'not-scored': 'You say what you saw once every score is agreed',
      'filed-already': 'You have said what you saw',
    } satisfies Record<TestimonyRefusal, string>,
  },
  answering: {
    title: (name: string) => `Answer ${name}`,
    heading: (name: string) => `Answer what ${name} saw`,
    answer: 'The authority’s answer',
    answerHint: 'Everyone reads it beside what they said',
    send: 'Answer',
    back: 'People who watch',
    act: 'Answer',
    read: 'Read both',
    waits: 'Waits for an answer',
    refusals: {
      ...barredRefusals,
      ...reasonRefusals,
      blank: 'Write the answer',
      'rests-on-nothing': 'Speak to what they said: name something from it',
      'answered-already': 'This is answered',
    } satisfies Record<AnswerTestimonyRefusal, string>,
  },
  open: {
    title: (title: string) => `People who watched: ${title}`,
    kicker: (body: string) => `Bought by ${body}`,
    heading: 'People who watched the scoring',
    lede: (count: number) =>
      count === 0
        ? 'Nobody outside the panel was named to watch this purchase.'
        : `${count === 1 ? 'One person was' : `${count} people were`} named in the tender notice to watch. They see every paper and every score, and score nothing.`,
    later: 'What they saw stands here once the award is published.',
    saidNothing: 'Nobody has said yet what they saw.',
    said: (name: string, date: string) => `${name} said on ${date}:`,
    fair: 'Was it fair?',
    answer: (body: string) => `${body} answered:`,
    notAnswered: (body: string) => `${body} has not answered yet.`,
    thread: 'The whole purchase',
    data: 'This page as data',
  },
} as const;
