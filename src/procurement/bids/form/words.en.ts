/** What the supplier reads on the way to a bid. */
export const overviewWords = {
  title: (title: string) => `Your bid for “${title}”`,
  kicker: (body: string) => `${body} · bid`,
  due: (when: string) => `Bids are due by ${when}, by the clock of this site.`,
  minutes: (minutes: number) =>
    minutes < 90
      ? `We think it takes a small firm about ${minutes} minutes.`
      : `We think it takes a small firm about ${Math.round(minutes / 30) / 2} hours.`,
  asked: 'What is asked',
  price: 'Your price for the whole contract',
  question: (code: string, question: string) => `${code}: ${question}`,
  quantity: (code: string, measure: string) => `${code}: how much of “${measure}” you promise`,
  marks: (weight: number) => (weight === 1 ? '1 mark in 100' : `${weight} marks in 100`),
  table: { caption: 'What is asked, and its marks', what: 'What', marks: 'Marks' },
  marking: 'How bids are marked, with examples',
  notice: 'The tender notice',
  people: 'Who will do part of it',
  peopleNone: 'Nobody else, so far.',
  peopleWaiting: (count: number) =>
    count === 1 ? 'One has not agreed yet.' : `${count} have not agreed yet.`,
  peopleAgreed: (count: number) => (count === 1 ? 'One has agreed.' : `${count} have agreed.`),
  change: 'Name or take out',
  draft: 'Your draft',
  draftKept: (when: string) => `Kept ${when}, sealed in your browser. We cannot read it.`,
  draftNone: 'Nothing is kept yet. What you type is kept as you go, sealed in your browser.',
  draftMore: 'About drafts',
  rows: { due: 'Deadline', people: 'Sub-contractors', draft: 'Draft', bid: 'Bid' },
  bidNone: 'You have not sent one.',
  bidMade: (when: string) => `In since ${when}. You can replace it or take it back until the deadline.`,
  receipt: 'Its receipt',
  start: 'Write your bid',
  again: 'Write one in its place',
  how: 'How it goes',
  steps: [
    'You write it step by step. Stop when you like: a draft is kept.',
    'You see the marks your price and promises would get, by the same sums that mark every bid.',
    'At the end a page shows what is missing and what may be a slip.',
    'You seal it and send it. There is no second “submit”.',
  ],
  sealed: {
    openers: 'Your browser seals it. Nobody can read it before several openers open all bids together.',
    'access-rule': 'Our server seals it on arrival. Nobody can read it on this site before the deadline.',
  },
} as const;

export const formWords = {
  title: 'Your bid',
  pageTitle: (title: string) => `Bid: ${title}`,
  back: 'About your bid',
  due: (due: string) => `Bids are due by ${due}.`,
  oneRequest:
    'Sending this form is your bid. You can send another before the deadline, and it takes this one’s place.',
  sealing: {
    openers:
      'Your browser seals this bid on your device, to several people’s keys. Without JavaScript our server seals it as it arrives, in memory, and tells you so: to keep it from our server too, use the offline sealer.',
    'access-rule': 'Sealed on arrival by this server. Nobody can read it on this site before the deadline.',
  },
  offline: 'Seal it away from this site',
  sealerHash: 'SHA-256 of the offline sealer:',
  replaces: (when: string) => `You made a bid on ${when}. This one will take its place.`,
  price: 'Your price',
  priceLabel: 'The price in pounds for the whole contract, without VAT',
  question: (code: string, question: string) => `${code}: ${question}`,
  marks: (weight: number) => (weight === 1 ? '1 mark in 100' : `${weight} marks in 100`),
  questionHint: 'At most 500 words. Leave out your firm’s name.',
  scale: 'What each score means',
  scaleLine: (mark: number, name: string, means: string) => `${mark} – ${name}. ${means}`,
  worked: 'Examples of marks',
  commitments: (code: string) => `${code}: what you promise`,
  commitmentsLede:
    'If you win, each becomes a promise that everyone can see: so much, by when, and where. Leave it empty if you do not offer it.',
  measure: (code: string, measure: string) => `${code}: ${measure}`,
  line: (code: string, measure: string, line: number) => `${code}: ${measure}, line ${line}`,
  quantity: (units: string) => `How many ${units}?`,
  perSpend: (per: string) =>
    `This is${per}. Nothing is owed before anything is spent; what each spend makes owed gets a day of its own.`,
  by: 'By when?',
  byHint: 'For example, 31 10 2028',
  place: 'Where?',
  split: 'Split it: another place or day',
  more: (code: string) => `Offer something more for ${code}`,
  moreMeasure: 'What?',
  moreNothing: 'Nothing more',
  moreUnit: 'How much, in its own unit?',
  moreOption: (name: string, units: string) => `${name} (${units})`,
  files: 'Documents',
  filesLede: 'Only if a question asks for one, or you have one ready. Evaluators read your answers first.',
  filesKinds: 'PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG or plain text, without macros.',
  file: (number: number) => `Document ${number}`,
  filesMost:
    'Up to 4 documents of 5 MB each this way. The browser sealer and the offline sealer take 100 MB together.',
  filesMostSealed: 'Up to 100 MB together.',
  filesNotDrafted: 'Documents are not kept in the draft. Choose them last.',
  people: 'Who will do part of it',
  peopleNone: 'You have named nobody. That is fine if you do all of it yourself.',
  peopleLine: (name: string, work: string, share: string) => `${name}: ${work}, about ${share} of the price`,
  peopleWaits: (name: string) => `${name} has not agreed yet.`,
  peopleChange: 'Name somebody, or take them out',
  check: 'Check and send',
  checkLede: 'Nothing is sent until you press the button.',
  checkFirst: 'Look it over first',
  checked: 'Nothing has been sent yet. Look it over below.',
  toMend: 'To mend before you send',
  toLookAt: 'Look at these again',
  toLookAtLede: 'They may be right. You can send your bid as it is.',
  allWell: 'Nothing is missing, and nothing looks like a slip.',
  declared: 'What this bid says is true, and we have not agreed it with another bidder.',
  act: 'Send this bid',
  refused: {
    'not-open': 'This tender is not open for bids.',
    'conflicting-hats':
      'You score this tender, or did, or somebody who acts for this supplier opens its bids. So this bid cannot come in from you.',
    'no-openers': 'The openers of this tender are not ready. Tell the buyer.',
  },
} as const;

/** Words that the script of the form brings along. */
export const scriptWords = {
  next: 'Next',
  previous: 'Back',
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  toMend: formWords.toMend,
  toLookAt: formWords.toLookAt,
  toLookAtLede: formWords.toLookAtLede,
  allWell: formWords.allWell,
  useText: 'Put this text in',
} as const;

export const keyWords = {
  title: 'Your bid is in. Save its key',
  sealed:
    'Our server sealed it to the openers as it arrived, and kept nothing that opens it. Our server has seen what is inside: your receipt says so.',
  keep: 'This key opens your own bid. You may be asked for it if too few openers can open. We show it once and have no copy.',
  label: 'The key. Copy it, or print this page',
  receipt: 'Your receipt',
} as const;
