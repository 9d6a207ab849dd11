import { formatInstant } from '../../../values/dates.ts';
import type { AskFault } from '../ask-query.ts';
import type { CloseFault } from '../close-review.ts';
import type { ReviewerFault } from '../reviewer.ts';
import type { VerifyFault } from '../verify-figure.ts';

type When = Parameters<typeof formatInstant>[0];

const reviewer: Readonly<Record<ReviewerFault, string>> = {
  closed: 'This Review is signed off. Nothing in it changes any more.',
  superseded: 'The supplier has signed a correction. Go back to the list and open that one.',
  'acts-for-filer': 'You also act for whoever filed this. Somebody else has to review it.',
};

const list = {
  title: 'Social Value Reviews to check',
  lede: 'Reviews of suppliers that you pay, and other public bodies’ own. Whoever checks one, checks it for all bodies: the supplier answers once.',
  year: 'Year',
  show: 'Show',
  columns: ['Who filed it', 'You paid', 'Figures', 'With evidence', 'Verified', 'Where it is'],
  none: 'No Review of this year has been signed yet.',
  filed: (asked: number, signed: number) =>
    `You asked ${asked} ${asked === 1 ? 'supplier' : 'suppliers'} for a Review of this year. ${signed === 0 ? 'None has' : signed === 1 ? '1 has' : `${signed} have`} signed one.`,
  publicBody: 'a public body’s own',
  states: {
    asked: (count: number) => (count === 1 ? 'Waits for 1 answer' : `Waits for ${count} answers`),
    signed: 'Waits for a reviewer',
    closed: 'Signed off',
  },
  caption: (year: string) => `Reviews signed, ${year}`,
  everyone: 'All Reviews, as everyone sees them',
} as const;

const one = {
  back: 'All Reviews to check',
  heading: (name: string, year: string) => `${name}: ${year}`,
  signed: (name: string, position: string, at: When) =>
    `${name}, ${position}, signed it on ${formatInstant(at)}.`,
  columns: ['Figure', 'Answer', 'Grade', 'Files and links', 'Asked about'],
  openQuery: 'Waits for an answer',
  answered: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  explained: 'They say why a figure that looked wrong is right',
  explanation: (figure: string, said: string, reason: string) => `${figure}, ${said}: ${reason}`,
  close: 'Sign off this Review',
  closed: (body: string, note: string) => `${body} signed it off: ${note}`,
  correction: (number: number, why: string) => `Correction ${number}: ${why}`,
} as const;

const figure = {
  back: 'All figures',
  counts: 'What counts',
  countsNot: 'What does not',
  rule: 'What shows it',
  evidence: 'What they sent',
  noEvidence: 'Nothing. This figure is claimed: it cannot be verified until there is a file or a link.',
  checked: (body: string, at: When, note: string) => `${body} verified it on ${formatInstant(at)}: ${note}`,
  verify: 'Verify this figure',
  thread: 'What was asked',
  ask: 'Ask about this figure',
  askHint: 'The supplier answers once, for all bodies. Your question and the answer are public.',
  send: 'Send the question',
  waiting: 'A question about this figure waits for its answer. Nobody needs to ask again.',
  faults: {
    ...reviewer,
    'question-blank': 'Write what you want to know',
    'already-asked':
      'Another officer has asked about this figure. Wait for the answer: it will be here for you too.',
  } satisfies Record<AskFault, string>,
} as const;

const verify = {
  title: (short: string) => `Verify: ${short}`,
  said: (name: string, said: string) => `${name} says ${said}.`,
  restsOn: 'Which of these have you looked at, and does it show the whole figure?',
  note: 'What you saw',
  noteHint: 'One or two sentences. They are public with the figure.',
  done: 'It shows it: verify',
  faults: {
    ...reviewer,
    'no-figure': 'There is no figure here to verify.',
    'already-verified': 'This figure is verified already.',
    'evidence-not-there': 'Choose the file or link that shows it',
    'note-blank': 'Write what you saw',
  } satisfies Record<VerifyFault, string>,
} as const;

const close = {
  title: 'Sign off this Review',
  lede: 'You sign off for all public bodies. What you did not verify stays claimed or evidenced. After this nothing in it changes.',
  counts: (verified: number, given: number) => `${verified} of ${given} figures are verified.`,
  note: 'Your note',
  noteHint: 'What you looked at, and anything a reader should know. It is public.',
  done: 'Sign it off',
  faults: {
    ...reviewer,
    'queries-open': 'A question waits for its answer. Sign off when it is answered.',
    'note-blank': 'Write a note',
  } satisfies Record<CloseFault, string>,
} as const;

/** The words of the officers who review Reviews. */
export const deskWords = { list, one, figure, verify, close } as const;
