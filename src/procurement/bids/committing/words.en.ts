export const words = {
  title: 'Your sealed bid',
  refusedTitle: 'This bid was not taken',
  receipt: 'Your receipt',
  fileTitle: 'Send a bid you sealed yourself',
  fileLede: (due: string) =>
    `Choose the file that the offline page or “pp seal” made. All of it has to be here by ${due}: send it early, or seal in this browser, where only a fingerprint has to come in time.`,
  fileLabel: 'The sealed bid',
  fileHint: (megabytes: number) => `At most ${megabytes} MB. Nobody can read it before the bids are opened.`,
  fileBlank: 'Choose the file of your sealed bid',
  fileAct: 'Send this bid',
  fileClosed: 'Bids for this tender can no longer be sent.',
  fileSealing: 'Nothing of what is inside is known to this site. Keep your key file: we have no copy of it.',
  openersFile: 'Who opens (openers.json), for sealing without a connection',
  withdrawTitle: 'Take your bid back',
  withdrawLede:
    'Your bid will never be opened. Nobody is told that you took it back until the bids are opened, and then without your name.',
  withdrawAgain: (due: string) => `You can send another until ${due}.`,
  withdrawAct: 'Take it back',
  keep: 'Leave it where it is',
} as const;

/** Why a sealed bid is not taken. */
export const refusals = {
  'not-open': 'This tender is not open for bids.',
  'conflicting-hats':
    'You score this tender, or did, or somebody who acts for this supplier opens its bids. So this bid cannot come in from you.',
  'deadline-passed': 'The deadline has passed. This bid came too late, and we kept no copy of it.',
  'not-sealed-to-openers': 'Bids for this tender are not sealed to openers. Use its ordinary form.',
  'other-tender': 'This bid was sealed for another tender.',
  'other-openers':
    'This bid was sealed to other openers than those in the tender notice. Fetch who opens again, and seal it again.',
  'bid-too-large': 'This bid is larger than allowed. Leave a document out, or make one smaller.',
  'envelope-too-large': 'This is not a sealed bid.',
  'not-an-envelope': 'This is not a sealed bid.',
  'opener-twice': 'This bid was sealed to one opener twice.',
  'one-key-opens': 'This bid was sealed so that one key opens it. Seal it again.',
  'all-keys-needed': 'This bid was sealed so that every key is needed. Seal it again.',
  'too-few-openers': 'This bid was sealed to too few openers.',
  'too-many-openers': 'This bid was sealed to too many openers.',
  'not-a-sealed-bid':
    'This file is not a sealed bid. Choose the file that ends in “.sealed-bid.tar”, and not your key file.',
  'too-much-today':
    'You have sent as much as a supplier may in one day. What you committed to before stands.',
  'no-room': 'This site is short of room. It is our fault, not yours: try again in some minutes.',
  'grace-passed':
    'The time in which the bytes of your bid could still come is over. Your commitment is on the record; the bid cannot be opened.',
  'bytes-differ': 'This file was damaged on its way: it is not what it says it is. Send it again.',
} as const;

export const withdrawRefusals = {
  'not-open': refusals['not-open'],
  'deadline-passed': 'The deadline has passed. A bid can no longer be taken back.',
  'no-bid': 'You have no bid in this tender.',
} as const;
