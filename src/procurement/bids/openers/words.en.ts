import type { KeyRefusal } from './make-key.ts';
import type { NameRefusal } from './name-openers.ts';
import type { OpenersFault } from './openers.rules.ts';
import type { RehearseRefusal } from './refusals.rules.ts';
import type { LostRefusal } from './say-key-lost.ts';

/** What a test bid holds. */
export const testBid = 'This is a test bid. Whoever reads it has opened it with the others’ help.\n';

/** The officer’s page. */
export const words = {
  title: 'Who opens the bids',
  lede: 'Bids are sealed to these people. Any so many of them, together, open them after the deadline; nobody can alone, and neither can we.',
  rule: 'The usual is five people, any three of them. At most two may be of the department that buys, and never so many that it could open by itself. One key alone, or a rule that needs every key, is refused: in 2025 an election had to be held again because one of three keys, all needed, was lost.',
  fixed: 'The tender notice is out. Bids are sealed to these people, and nobody can be replaced.',
  sealedOnArrival:
    'Nobody holds keys for this purchase. Our server seals each bid on arrival, and nobody can read one on this site before the deadline. The tender notice is out, so that stays as it is.',
  needed: (threshold: number, all: number) => `${threshold} of ${all} open the bids together.`,
  table: {
    caption: 'The openers',
    office: 'Office',
    department: 'Of the department that buys',
    key: 'Public key',
    keys: 'Their public keys',
    first: 'Tried after the notice',
    second: 'Tried before the deadline',
    came: 'Part of the keys came',
    lost: 'Key lost',
    act: 'Change',
  },
  yes: 'Yes',
  no: 'No',
  keyNone: 'Not made yet',
  notYet: 'Not yet',
  remove: 'Take off the list',
  removeAbout: (office: string) => `: ${office}`,
  none: 'Nobody is named yet.',
  add: 'Name somebody',
  office: 'Their office',
  officeHint:
    'Everyone reads this. Say the office and the body, such as “Head of audit, Bury Council”; leave the name out.',
  officeBlank: 'Say which office they hold',
  officeLong: 'Say it in 80 characters or fewer',
  email: 'Their e-mail address',
  emailHint: 'We write to them. It is shown to nobody.',
  name: 'Their name',
  nameHint: 'For their account here, if they have none. It is not shown.',
  nameBlank: 'Type their name',
  department: 'They work in the department that buys this',
  addAct: 'Name this person',
  boxTitle: 'How many, and how long',
  threshold: 'How many of them open the bids together?',
  thresholdHint: 'Three of five is usual. Two of three is the least.',
  thresholdWrong: 'Type a whole number from 2 up',
  grace: 'For how many minutes after the deadline may the bytes of a bid still come?',
  graceHint:
    'Its fingerprint has to be in by the deadline, and nothing can be changed after it. Large documents may need longer on a slow line. The notice says this.',
  graceWrong: 'Type a number of minutes from 0 to 1,440',
  boxAct: 'Save',
  ready: 'They can open: the notice can be published.',
  back: 'Back to the desk',
  refusals: {
    'notice-published': 'The tender notice is out. Nobody can be replaced any more.',
    'email-malformed': 'Type an e-mail address, such as name@example.org',
    'named-already': 'This person is on the list already.',
    'too-many-openers': 'Sixteen openers are the most.',
    'department-could-open':
      'The department that buys could then open the bids by itself. Name somebody from elsewhere.',
    'scores-it': 'This person scores the bids, so they cannot open them.',
    'names-themself': 'You cannot name yourself. Somebody who does not run this purchase opens the bids.',
    'acts-for-supplier': 'This person acts for a supplier, so they cannot open bids.',
    'one-key-opens': 'One key alone would open every bid. At least two people have to open together.',
  } satisfies Record<NameRefusal | 'one-key-opens', string>,
  faults: {
    'one-key-opens': 'One key alone would open every bid. At least two people have to open together.',
    'all-keys-needed':
      'Every key would be needed: one that is lost would lose every bid. Name one more person, or ask for fewer.',
    'too-few-openers': 'Name at least three people.',
    'too-many-openers': 'Name sixteen people at most.',
    'department-could-open':
      'The department that buys could open the bids by itself. Name somebody from elsewhere.',
    'key-missing': 'Somebody has not made a key yet. The notice waits for them.',
  } satisfies Record<OpenersFault, string>,
} as const;

/** The opener’s own page. */
export const openerWords = {
  title: 'Opening bids',
  youAre: (office: string) => `You are one of the openers, as: ${office}.`,
  howMany: (threshold: number, all: number) => `Any ${threshold} of ${all} of you open the bids together.`,
  key: 'Your key',
  keyLede:
    'Make a key on a device of your own. Only its public half, which begins with age1, comes here. The secret half stays with you: keep the file, and a copy of it somewhere else.',
  keyHow:
    'Without JavaScript: run “npx --no-install pp opener-key” in a checkout of this software, or “age-keygen -o my-key.txt”, and paste the public key it shows.',
  keyLabel: 'Your public key',
  keyAct: 'Confirm, and use this key',
  department: (office: string) =>
    `You are named as: ${office}. Do you work in the department that buys this?`,
  departmentHint:
    'By using a key you confirm that this is your office, and that you act for nobody who will bid.',
  departmentNo: 'No, I work elsewhere',
  departmentYes: 'Yes, I do',
  departmentBlank: 'Say whether you work in the department that buys this',
  keyIs: 'Bids are sealed to this public key:',
  keyAgain: 'You can put in another until the tender notice is out.',
  keyWait: 'Nothing more to do until the tender notice is out. We will write to you.',
  rehearse: 'Try your key',
  rehearseLede:
    'Open a test bid with your key. It shows that you could open the real ones. Everyone can see who has.',
  rehearsed: (when: string) => `You opened the test bid on ${when}.`,
  fetch: 'Fetch what to open',
  fetchHow:
    'Then run “npx --no-install pp unwrap-shares” with your key, in a checkout of this software, and send the file it writes.',
  sharesLabel: 'The file with your parts of the keys',
  sharesBlank: 'Choose the file that “pp unwrap-shares” wrote',
  rehearseAct: 'Open the test bid',
  fileAct: 'Send this file',
  open: 'Open the bids',
  openLede:
    'The deadline has passed. Use your key on your own device: it gives your part of the key to each bid, and nothing else leaves the device.',
  openAct: 'Use my key on this device',
  sent: (when: string) => `Your parts came on ${when}.`,
  soFar: (came: number, threshold: number) => `${came} of the ${threshold} that are needed have come.`,
  opened: 'The bids are open.',
  result: 'See what was opened',
  keyRefusals: {
    'notice-published': 'The tender notice is out. Keys cannot be changed any more.',
    'not-an-opener': 'You are not an opener of this tender.',
    'secret-key':
      'This is the secret half of a key. Never send it to anybody: make a new key, and paste the line that begins with age1.',
    'not-a-key': 'This is no public key. It begins with age1 and has 62 letters and digits.',
    'key-taken': 'Another opener uses this key. Make one of your own.',
  } satisfies Record<KeyRefusal, string>,
  rehearseRefusals: {
    'not-shares': 'This is not a file of “pp unwrap-shares”.',
    'not-an-opener': 'You are not an opener of this tender.',
    'no-rehearsal': 'There is no test bid yet. Come back in a minute.',
    'share-wrong':
      'This does not open the test bid. Fetch it again, and use the key whose public half is shown here.',
  } satisfies Record<RehearseRefusal, string>,
} as const;

/** The page on which an opener says that their key is lost. */
export const lostWords = {
  title: 'Is your key lost?',
  link: 'Say that your key is lost',
  lede: (threshold: number, all: number) =>
    `Say so, and nobody waits for you. Any ${threshold} of ${all} openers are enough. If fewer are left, suppliers are asked for the keys to their own bids after the deadline.`,
  look: 'Look first: on other devices, among your downloads, on paper. If you find the key later, you can still use it. Everyone can see that you said so.',
  act: 'My key is lost',
  said: 'You said that your key is lost. If you find it, use it.',
  refusals: {
    'not-an-opener': 'You have no key to this tender.',
    'notice-not-out': 'The tender notice is not out yet. Make another key instead.',
    'sent-already': 'Your parts came already. Nothing more is needed from you.',
    'said-already': 'You said so already.',
  } satisfies Record<LostRefusal, string>,
} as const;

export const taskWords = {
  key: (title: string) => `Make your key to open bids: ${title}`,
  rehearse: (title: string) => `Try your key on a test bid: ${title}`,
  open: (title: string) => `Use your key to open the bids: ${title}`,
} as const;
