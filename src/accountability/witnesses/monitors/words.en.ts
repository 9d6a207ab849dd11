import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../values/dates.ts';
import type { ReplyFault } from '../report.rules.ts';
import type { FilingFault } from './file-visit.ts';
import type { AnswerName, Finding, QuestionName } from './visit.rules.ts';

/** Words for residents of a panel who go and look, and are named. */
export const words = {
  seenWhen: 'the day you went',
  heading: 'What named monitors saw',
  lede: 'Residents on a panel that watches. They are not counted among the residents above.',
  withSupplier: (count: number) =>
    `${count === 1 ? '1 visit is' : `${count} visits are`} with the supplier. We show ${count === 1 ? 'it' : 'them'} once it has answered, or when its days to answer are over.`,
  act: 'You are a monitor: file a visit',
  saw: {
    seen: 'A named monitor saw it',
    partly: 'A named monitor saw some of it',
    'not-seen': 'A named monitor did not see it',
  } satisfies Record<Finding, string>,
  who: (name: string | null, panel: string, on: Temporal.PlainDate) =>
    [name, panel, formatDate(on)].filter(Boolean).join(', '),
  checklist: 'What they checked',
  photo: 'The photo sent with it',
  replied: (supplier: string, at: Temporal.Instant) =>
    `${supplier} answered on ${formatDate(londonDate(at))}:`,
  unanswered: (by: Temporal.PlainDate) => `The supplier had until ${formatDate(by)} to answer, and did not.`,
  questions: {
    counts: (about: string) => `Did you see what counts? ${about}`,
    evidence: (about: string) => `Could you see the evidence that was agreed? ${about}`,
    place: (about: string) => `Was it in the right place? ${about}`,
    'not-this': (about: string) => `Was it free of what does not count? ${about}`,
  } satisfies Record<QuestionName, (about: string) => string>,
  answers: { yes: 'Yes', no: 'No', 'not-sure': 'I could not tell' } satisfies Record<AnswerName, string>,

  form: {
    title: (promise: string) => `File a visit: ${promise}`,
    heading: 'What did you find?',
    lede: (panel: string) => `You look for ${panel}. Go, look, and answer what you can.`,
    thanks: 'Thank you. Your visit is filed.',
    found: 'All in all, did you see it?',
    findings: { seen: 'Yes, all of it', partly: 'Some of it', 'not-seen': 'No' } satisfies Record<
      Finding,
      string
    >,
    replyHint: 'If you did not see all of it, the supplier may answer first. Then everyone can read it.',
    date: 'When did you go?',
    dateHint: (today: Temporal.PlainDate) => `For example, ${today.day} ${today.month} ${today.year}`,
    words: 'Say what you found, in your own words',
    wordsHint: 'A few words are enough. Name nobody.',
    photo: 'A photo, if you have one',
    photoHint:
      'Leave out faces and the inside of people’s homes. We remove the place that your camera wrote into it.',
    name: 'The name to show with it',
    nameHint: 'Everyone reads it. A first name is enough.',
    public:
      'Before you send it: the name, your answers, your words and your photo are public, once somebody at the public body has read them.',
    send: 'File the visit',
    choose: 'Choose an answer',
  },
  faults: {
    'not-seated': 'You do not sit on a panel that watches this promise.',
    'own-promise': 'You act for this supplier, so you cannot monitor what it promised.',
    'already-that-day': 'You have filed a visit for that day already.',
    'contract-over': 'The contract ended more than 30 days ago, so no more visits are filed.',
    'date-in-future': 'That day is still to come. Enter the day you went.',
    'date-before-promise': 'That is before it was promised. Enter a day after that.',
    'answers-missing': 'Answer every question',
    'words-missing': 'Say what you found, in a few words',
    'words-too-long': 'Use 1,000 characters at most',
    'name-missing': 'Enter the name to show',
    'name-too-long': 'Use 80 characters at most',
  } satisfies Record<FilingFault, string>,

  read: {
    title: (promise: string) => `What a named monitor wrote: ${promise}`,
    back: 'What residents saw',
  },
  reply: {
    title: (promise: string) => `Answer a named monitor: ${promise}`,
    heading: 'A named monitor did not see all of it',
    due: (date: Temporal.PlainDate) =>
      `Answer by ${formatDate(date)}. After that everyone reads the visit, answered or not.`,
    label: 'Your answer',
    hint: 'Public, in your organisation’s name. Say what happened and what you do about it.',
    send: 'Answer',
    back: 'All your promises',
    done: 'You have answered this visit.',
  },
  replyFaults: {
    'nothing-to-answer': 'The monitor has seen it, so there is nothing to answer.',
    'already-replied': 'This visit is answered already.',
    'words-missing': 'Write your answer',
    'words-too-long': 'Use 1,000 characters at most',
  } satisfies Record<ReplyFault, string>,
  tasks: {
    answer: (promise: string) => `Answer a named monitor: ${promise}`,
    look: (promise: string) => `Go and look, as a monitor: ${promise}`,
  },
} as const;
