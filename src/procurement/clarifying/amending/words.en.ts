import type { Barred } from '../../barred/barred.rules.ts';
import { barredRefusals } from '../../barred/words.en.ts';
import type { ConfirmRefusal } from './confirm-bid.ts';
import type { DeadlineFault } from './deadline-change.rules.ts';

/** Words of changing a published tender and of confirming a bid after a change. */
export const words = {
  title: 'Change this tender',
  lede: 'Say what is different, and give everybody more time. Everybody who asked, bid or follows is told at once.',
  fixed:
    'The criteria, their marks and the value cannot change. If they must, give this tender up and start again.',
  law: 'A tender may be changed while bids can still come in, and bidders need enough time for the change (Procurement Act 2023 ss.31 and 54).',
  now: (when: string) => `Bids are due by ${when} now.`,
  what: 'What changes?',
  whatHint: 'In words that everybody understands, such as: Table 2 lists 412 homes, not 421',
  whatBlank: 'Write what changes',
  reason: 'Why?',
  reasonBlank: 'Write why it changes',
  long: 'Write 3,000 characters or fewer',
  documents: 'Documents',
  replace: (title: string, version: number) => `A new version of “${title}”, after version ${version}`,
  leave: 'Leave it empty if the document stays',
  newTitle: 'What is the new document called?',
  newTitleHint: 'Leave it empty if there is none',
  newFile: 'The new document',
  newFileBlank: 'Choose the file, or leave the name empty',
  date: 'On which day are bids due then?',
  dateHint: 'Later than now, so that everybody can take in the change. For example, 24 7 2027',
  time: 'By what time, in London?',
  timeHint: 'Such as 12:00',
  needs: 'What of bids that are sealed already?',
  needsNo: 'They stand as they are',
  needsNoHint:
    'They are marked as sealed before the change. Their suppliers are told, and may confirm or replace them',
  needsYes: 'They are opened only if their suppliers confirm them, or put in others, in time',
  needsYesHint: 'For a change that a price or an answer hangs on',
  needsBlank: 'Choose what becomes of bids that are sealed already',
  act: 'Publish the change',
  refused: {
    ...barredRefusals,
    'not-open': 'The tender notice is not out yet: change the draft instead.',
    abandoned: 'This purchase was given up.',
    'already-opened': 'Bids are being opened: nothing can change any more.',
    'deadline-passed': 'The deadline has passed, so the tender cannot change any more.',
    'not-later': 'Choose a time later than the deadline now, and still to come',
    'too-little-time': 'Give everybody time: a day at least after a change, two hours after an outage',
    'too-little-time-to-confirm':
      'Where bids must be confirmed again, give five working days: whoever is away would lose their bid.',
    'outage-long-ago':
      'The deadline passed more than a day ago. Reopening it now would help only whoever missed it.',
    'reason-blank': 'Write why',
    'reason-short':
      'The deadline has passed, so say more: at least eight words on what was down, from when to when.',
  } satisfies Record<DeadlineFault | Barred, string>,
  confirm: {
    title: 'Confirm your bid',
    lede: 'Something has changed in this tender since you put in your bid.',
    stands: 'Your bid stands either way. Confirm it to say that you have read the change.',
    needed: 'Your bid is opened only if you confirm it, or put in another, by the deadline.',
    until: (when: string) => `Bids are due by ${when}.`,
    change: (number: number, when: string) => `Change ${number}, ${when}`,
    act: 'My bid stands as it is',
    other: 'Put in another bid',
    done: 'Your bid is confirmed. Nothing has changed since.',
    noBid: 'You have no bid in for this tender.',
    read: 'Read the tender with its changes',
    refused: {
      'no-bid': 'You have no bid in for this tender.',
      'nothing-to-confirm': 'Your bid is confirmed already.',
      'deadline-passed': 'The deadline has passed, so nothing can be confirmed any more.',
      'not-open': 'This tender takes no bids any more.',
    } satisfies Record<ConfirmRefusal['refused'], string>,
  },
} as const;
