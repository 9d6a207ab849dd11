import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';

/** The form that opens a receipt, and what stands around its stops. */
export const words = {
  title: 'Your influence receipt',
  erase: {
    link: 'Erase your copy instead',
    title: 'Erase your copy of an answer',
    lede: 'Your answer goes on counting. Only your own copy of it goes, and your receipt can never be opened again.',
    act: 'Erase my copy',
    doneTitle: 'Your copy is erased',
    doneLede: 'Nobody can open it any more, not even you. Your answer counts as before.',
  },
  form: {
    heading: 'Open your influence receipt',
    lede: 'See what you said, what all of you said, and what became of it.',
    label: 'Your receipt code',
    hint: 'Twenty letters, like BCDF-GHJK-MNPQ-RSTV-WXYZ. We gave it to you when you answered.',
    act: 'Open my receipt',
    malformed: 'A receipt code has twenty letters, with no vowels and no numbers. Check it and try again.',
    unknown: 'No receipt opens with this code. Check each letter: we cannot look it up for you.',
    lost: 'Lost your code?',
    lostHelp:
      'We do not have it. Only the code opens what you said, so that nobody else can read it, not even us. You can still follow what became of the round.',
    lostLink: 'Find the round you took part in',
  },
  kicker: 'Influence receipt · only you can see this',
  updated: (title: string, body: string, on: Temporal.PlainDate) =>
    `${title}, ${body}. As it stands on ${formatDate(on)}.`,
  heading: {
    early: 'You have had your say',
    tooFew: 'You had your say. Too few did',
    first: (name: string) => `Together, you put “${name}” first.`,
    said: 'Together, you said what matters.',
    changed: ' It changed who won.',
    same: ' It made no difference to who won.',
    shared: ' It settled who won.',
    marks: ' It became marks.',
    waiting: ' The answer comes next.',
  },
  proof: {
    lead: 'Your answer was counted.',
    means: ' The public record holds the results it is part of, and nothing of what you said.',
    inLead: 'Your answer is in.',
    inMeans:
      ' It is counted once the round closes. The public record will hold the results, and nothing of what you said.',
    link: 'Check the public record',
    entry: 'In the public record',
    download: 'Download the proofs',
    downloadMeans:
      'One file shows that each of these steps stands in the public record, just so. Keep it with your code.',
    check: 'Check them here',
    copyAsItWas:
      'What this page says that you said is your own copy, as it was when the round closed: its fingerprint is in the record of that day.',
    copyChanged:
      'Your own copy is not what it was when the round closed. Somebody with access to the database has changed what is kept of it. Please tell us.',
    copyEntry: 'The entry of the close',
    print: 'Print or save',
    thread: 'Follow the whole thread',
  },
} as const;
