import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import type { DateRefusal } from '../../values/parse-date.ts';
import { words as tenderWords } from '../tenders/words.en.ts';
import type { Lateness } from './deadline.rules.ts';

/** "4 minutes", "1 hour"; under a second has words of its own. */
export function latenessWords({ count, unit }: Lateness): string {
  if (count === 0) return 'less than a second';
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

export const sealingWords =
  'Sealed on arrival by this server. The server could be made to open it before time; sealing to openers’ keys comes later.';

export const tendersWords = {
  title: 'Open tenders',
  lede: 'What public bodies here are asking for bids on now. The next deadline first.',
  search: 'Search open tenders',
  show: 'Search',
  nothing: 'No tender is open that matches.',
  all: 'See every contract',
  due: (when: string) => `Bids due ${when}`,
  notice: 'The tender notice',
  bid: 'Make a bid',
  about: (title: string) => `: ${title}`,
} as const;

/** What is wrong with a price. */
export const priceWrong = { ...tenderWords.valueWrong, blank: 'Type your price' } as const;

/** What is wrong with one commitment; the criterion and the measure tell it from the others. */
function commitmentWrong(code: string, measure: string | null) {
  const which = measure ? `${code}, ${measure}` : `${code}, something more`;
  const dateWrong: Readonly<Record<DateRefusal, string>> = {
    blank: `${which}: say by when`,
    'day-missing': `${which}: the date needs a day`,
    'month-missing': `${which}: the date needs a month`,
    'year-missing': `${which}: the date needs a year`,
    'year-not-four-digits': `${which}: the year needs four digits, such as 2028`,
    'not-a-date': `${which}: there is no such day. Check the day and the month`,
  };
  return {
    quantityWrong: `${which}: type a number above zero, such as 180 or 12.5`,
    moreThanAll: `${which}: this is a share, so it is 100 per cent at most`,
    dateWrong,
    beforeStart: (startsOn: Temporal.PlainDate) =>
      `${which}: choose a day after the contract starts, on ${formatDate(startsOn)}`,
    placeBlank: `${which}: say where`,
    placeLong: `${which}: say where in 120 characters or fewer`,
  };
}

export const formWords = {
  title: 'Your bid',
  pageTitle: (title: string) => `Bid: ${title}`,
  lede: (due: string) =>
    `Bids are due by ${due}. Sending this form is your bid: there is no second step. You can send another before the deadline, and it takes this one’s place.`,
  sealing: `${sealingWords} Nobody can read your bid on this site before the deadline.`,
  kept: 'We do not keep a copy you can open. Keep what you type.',
  replaces: (when: string) => `You made a bid on ${when}. This one will take its place.`,
  price: 'Your price',
  priceLabel: 'The price in pounds for the whole contract, without VAT',
  priceHint: (words: string) => words,
  answers: 'Your answers',
  question: (code: string, question: string) => `${code}: ${question}`,
  questionHint: (marks: string) => `${marks}. At most 500 words. Leave out your firm’s name.`,
  answerBlank: (code: string) => `Answer ${code}`,
  answerLong: (code: string) => `Answer ${code} in 500 words or fewer`,
  commitments: 'What you commit to',
  commitmentsLede:
    'If you win, each of these becomes a promise that everyone can see: so much, by when, and where. Leave one empty if you do not offer it.',
  measure: (code: string, measure: string) => `${code}: ${measure}`,
  quantity: (units: string) => `How many ${units}?`,
  by: 'By when?',
  byHint: 'For example, 31 10 2028',
  place: 'Where?',
  more: (code: string) => `Offer something more for ${code}`,
  moreMeasure: 'What?',
  moreNothing: 'Nothing more',
  moreUnit: 'How much, in its own unit?',
  moreOption: (name: string, units: string) => `${name} (${units})`,
  commitment: commitmentWrong,
  act: 'Send this bid',
} as const;

/** Why a bid is not taken, beside its field or above the form. */
export const bidRefusals = {
  'not-open': 'This tender is not open for bids.',
  'conflicting-hats':
    'You are an evaluator of this tender, or were, so you cannot bid in it. Ask a colleague who is not to send the bid.',
  'price-not-positive': 'Type a price above zero',
  'answer-missing': 'Answer every question',
  'answer-to-nothing': 'The questions have changed since you opened this page. Send it again.',
  'commitment-to-nothing': 'One commitment is to something this tender does not count. Check them.',
  'quantity-not-positive': 'Every quantity must be a number above zero',
  'more-than-all': 'A share is 100 per cent at most',
  'due-before-start': 'Nothing can be due before the contract starts',
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
  sealing: sealingWords,
  commitmentMeans:
    'The commitment is the SHA-256 hash of the sealed bid. It is on the public record without your name. If a single letter of your bid changed, it would be another.',
  proof: {
    title: 'Proof that it came',
    means:
      'The public record holds your bid’s commitment, and is signed over it. The proof shows that to anyone, whatever becomes of this site. Keep it with your bid.',
    waiting: 'The public record holds your bid’s commitment. It is signed, and has a proof, within a minute.',
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
  ready: (count: number) => (count === 1 ? 'One bid waits.' : `${count} bids wait.`),
  none: 'No bid came. You can still record the opening.',
  lede: 'All are opened at once and only once. Each is held against the commitment made when it came in, and gets a letter in an order that says nothing.',
  tooSoon: (due: string) => `Bids are due by ${due}. Nobody can open one before then.`,
  act: 'Open the bids',
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
  open: (title: string, count: number) => `Open the bids (${count}): ${title}`,
  bid: (title: string) => `Bid before it closes: ${title}`,
  replace: (title: string) => `Your bid is in. You can replace it until it closes: ${title}`,
} as const;
