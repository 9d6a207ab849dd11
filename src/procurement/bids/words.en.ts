import type { Lateness } from './deadline.rules.ts';

/** "4 minutes", "1 hour"; under a second has words of its own. */
export function latenessWords({ count, unit }: Lateness): string {
  if (count === 0) return 'less than a second';
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

/** How bids are sealed by the access rule. */
export const sealingWords =
  'Sealed on arrival by this server, by the access rule: nobody is let read it before the deadline, and every attempt is recorded. Whoever runs the server could be made to.';

/** How one bid was sealed. */
export const sealingNames: Readonly<Record<string, string>> = {
  server: sealingWords,
  'openers-browser': 'Sealed in your browser, to the openers’ keys. Nothing of it reached us unsealed.',
  'openers-file': 'Sealed on a machine of yours, to the openers’ keys. Nothing of it reached us unsealed.',
  'openers-server':
    'Sealed by our server as it arrived, to the openers’ keys, before anything touched a disk. Our server saw what was inside for that moment.',
};

/** Why a bid is not taken, beside its field or above the form. */
export const bidRefusals = {
  'not-open': 'This tender is not open for bids.',
  'conflicting-hats':
    'You score this tender, or did, or somebody who acts for this supplier opens its bids. So this bid cannot come in from you.',
  'sealed-to-openers':
    'Bids for this tender are sealed to its openers. Open the page again, and send it from there.',
  'price-not-positive': 'Type a price above zero',
  'answer-missing': 'Answer every question',
  'answer-to-nothing': 'The questions have changed since you opened this page. Send it again.',
  'commitment-to-nothing': 'One commitment is to something this tender does not count. Check them.',
  'quantity-not-positive': 'Every quantity must be a number above zero',
  'more-than-all': 'A share is 100 per cent at most',
  'not-for-the-spend-asked':
    'The tender asks for this for each so many pounds spent. Open the form again, so that it says the same.',
  'due-before-start': 'Nothing can be due before the contract starts',
  'too-much':
    'Part of your bid is too long, or has letters that cannot be kept. Make it shorter, or type it again.',
} as const;

export const receiptWords = {
  title: 'Receipt for your bid',
  madeTitle: 'Your bid is in',
  made: (when: string) => `It reached us on ${when}.`,
  none: 'You have no bid in this tender.',
  rows: {
    commitment: 'Commitment',
    size: 'Size',
    when: 'Reached us',
    due: 'Deadline',
    sealing: 'Sealing',
    label: 'Judged as',
  },
  bytes: (count: string) => `${count} bytes, sealed`,
  label: (label: string) => `Bid ${label}`,
  commitmentMeans:
    'The commitment is the SHA-256 hash of the sealed bid. If a single letter of your bid changed, it would be another.',
  bytesDue: (received: string, all: string, until: string) =>
    `${received} of ${all} bytes have come. The rest has to be here by ${until}; nothing can be changed by it.`,
  bytesNever: 'Not all of its bytes came in time, so it cannot be opened.',
  bytesLink: 'Send the rest from your copy of the sealed bid',
  withdraw: 'Take your bid back',
  release: 'Give the key to your bid',
  releaseWhy: (until: string) =>
    `The openers cannot open every bid, and you were asked for the key to yours by ${until}. It still opens it until the award is decided.`,
  proof: {
    title: 'Proof that it came',
    means:
      'The public record holds an envelope with your bid’s commitment, and is signed over it. It does not say that a bid is inside, nor whose: empty envelopes are put in as well, so that nobody can count bids. With the chance that was mixed in you can show that this envelope is yours. Keep it with your bid.',
    waiting: 'The public record holds your envelope. It is signed, and has a proof, within a minute.',
    salt: 'Chance mixed in',
    late: 'The record also says that this bid came too late, and is signed over it.',
    download: 'Download the proof',
    entry: (position: number | null) =>
      position === null ? 'Its entry in the public record' : `Entry ${position} of the public record`,
  },
  again: 'Send another bid in its place',
  first: 'Make a bid',
  keep: 'Keep this page: print it, or save its address.',
  lateTitle: (late: string) => `This bid came ${late} late. We cannot open it`,
  late: (due: string, came: string) =>
    `The deadline was ${due}. Your bid reached us on ${came}. We kept no copy.`,
  lateRule:
    'Rule: a bid that comes after the deadline in the tender notice is not considered, whoever sent it.',
  lateThen:
    'If you think the time is wrong, write to the buyer with this page. That it came is on the public record.',
  stands: 'Your earlier bid still stands.',
  notice: 'The tender notice',
} as const;

export const openWords = {
  title: 'Open the bids',
  ready: 'The deadline has passed. The bids wait.',
  lede: 'All are opened at once and only once. Each is held against the commitment made when it came in, and gets a letter in an order that says nothing.',
  tooSoon: (due: string) => `Bids are due by ${due}. Nobody can open one before then.`,
  act: 'Open the bids',
  openers:
    'Bids are sealed to the openers. They open by themselves, all together, once enough openers have sent their parts.',
  came: (came: number, threshold: number) =>
    `${came} of the ${threshold} openers that are needed have sent their parts.`,
  bytesMayCome: (until: string) =>
    `The bytes of a bid may still come until ${until}. Nothing opens before then, unless all are here.`,
  recovery: 'Too few can still open, or a bid does not open? Ask suppliers for their keys',
  recoveryRuns: (until: string) => `Suppliers may give their keys until ${until}.`,
  who: 'Who opens',
  doneTitle: 'The bids are open',
  done: (count: number, when: string) =>
    count === 1 ? `One bid was opened on ${when}.` : `${count} bids were opened on ${when}.`,
  unreadable: (count: number) =>
    count === 1
      ? 'One bid could not be read. Tell its supplier at once: what it sent is still sealed.'
      : `${count} bids could not be read. Tell their suppliers at once: what they sent is still sealed.`,
  table: {
    caption: 'What was opened',
    label: 'Bid',
    supplier: 'Supplier',
    price: 'Price',
    commitments: 'Commitments',
  },
  label: (label: string) => `Bid ${label}`,
  scores: 'Go on to the scoring',
  refused: {
    'not-open': 'The tender notice is not out yet.',
    'deadline-not-passed': 'The deadline has not passed. Nobody can open a bid before then.',
    'already-opened': 'The bids are open already.',
    'bytes-may-come': 'The bytes of a bid may still come. Nothing opens before that time is over.',
    'keys-missing': 'Too few openers have sent their parts. The bids open as soon as enough have.',
  },
} as const;

export const stationWords = {
  kicker: (body: string) => `${body} · bids`,
  pageTitle: (title: string) => `Bids: ${title}`,
  soon: 'No bids yet: the tender notice is not out.',
  open: (due: string) =>
    `The tender is open. Bids are due by ${due}. How many came is told once they are opened.`,
  waiting: (due: string) => `The deadline was ${due}. The bids are not opened yet.`,
  came: (count: number) =>
    count === 0
      ? 'No bid came in time.'
      : count === 1
        ? 'One bid came in time.'
        : `${count} bids came in time.`,
  late: (count: number) =>
    count === 0
      ? 'None came late.'
      : count === 1
        ? 'One came late and was refused.'
        : `${count} came late and were refused.`,
  opened: (when: string) => `They were opened together on ${when}.`,
  unreadable: (count: number) => (count === 1 ? 'One could not be read.' : `${count} could not be read.`),
  before:
    'Who bid, and for how much, is told when the award is published. Until then bids are letters, in an order that says nothing.',
  after:
    'The winner is named. The others keep their letters. Every price is shown, so that anyone can work out the ranking again.',
  sealing: 'How they were sealed',
  sealingIs: sealingWords,
  toOpeners: (threshold: number, all: number) =>
    `Every bid is sealed so that any ${threshold} of these ${all} people open it together, after the deadline. Nobody can open one alone, and neither can we. So many of them could agree to open early: that is why they come from different places.`,
  operator:
    'Whoever runs this site can see who bid, when, and roughly how large a bid is; not what is inside.',
  lines: 'No opener’s key is here, and there is no other key that opens every bid.',
  box: 'Why nobody can count them',
  boxIs:
    'Each bid goes into the public record as an envelope that says nothing. The box also gets empty envelopes at random times, so that nobody can tell how many have bid. When the bids are opened the record tells what was in each envelope.',
  boxCount: (count: number, empty: number) => `${count} envelopes were put in; ${empty} of them were empty.`,
  recoveryRuns: (until: string) =>
    `Too few openers could open every bid, so suppliers were asked for the keys to their own bids, until ${until}. What they committed to rules out that a bid changes.`,
  recoveryWas:
    'Suppliers were asked for the keys to their own bids, since the openers’ parts did not open every one. A bid whose key has not come stays sealed and can join the others until the award is decided.',
  table: { caption: 'The bids', label: 'Bid', who: 'Supplier', price: 'Price', reached: 'Fingerprint' },
  label: (label: string) => `Bid ${label}`,
  winner: (name: string) => `${name}, the winner`,
  unnamed: 'Not named',
  notTold: 'Not published',
  commitmentsMean:
    'A fingerprint (SHA-256) of each sealed bid went on the public record when it came in. It shows that no bid changed afterwards. Each leads to its entry.',
  data: 'Everything on this page as data',
  thread: 'The whole thread',
  notice: 'The tender notice',
} as const;

export const taskWords = {
  open: (title: string) => `Open the bids: ${title}`,
  bid: (title: string) => `Bid before it closes: ${title}`,
  replace: (title: string) => `Your bid is in. You can replace it until it closes: ${title}`,
} as const;
