import type { Category, Procedure, ReservedArea, ReservedKind, Rung } from './procurement.rules.ts';

export const categoryNames: Record<Category, string> = {
  goods: 'Goods',
  services: 'Services',
  works: 'Works',
  'light-touch': 'Light-touch services',
};
export const categoryMeans: Record<Category, string> = {
  goods: 'Things, such as lamps or uniforms',
  services: 'Work done for people or for you, such as cleaning',
  works: 'Building and civil engineering',
  'light-touch': 'Social, health-related and some other services to people',
};
export const procedureNames: Record<Procedure, string> = {
  open: 'Open',
  'competitive-flexible': 'Competitive flexible',
  'below-threshold': 'Below threshold',
  'light-touch': 'Light touch',
  'direct-award': 'Direct award',
};
export const procedureMeans: Record<Procedure, string> = {
  open: 'Anyone may bid, in one stage',
  'competitive-flexible': 'You design the stages, and say so in the notice',
  'below-threshold': 'For contracts under the threshold',
  'light-touch': 'For light-touch services only',
  'direct-award': 'No competition: only where the Act gives a ground, and after a public notice that says so',
};
export const reservedAreaNames: Record<ReservedArea, string> = {
  none: 'No, from anywhere',
  uk: 'Suppliers in the United Kingdom',
  'local-area': 'Suppliers in a local area',
};
export const reservedKindNames: Record<ReservedKind, string> = {
  none: 'No, for all',
  sme: 'Small and medium-sized firms',
  vcse: 'Charities, community groups and social enterprises',
  'sme-or-vcse': 'Any of these',
};
export const rungNames: Record<Rung, string> = {
  'inform-weights': 'Residents inform the weights',
  'write-questions': 'Residents write questions',
  observe: 'Residents observe',
  score: 'Residents score',
  monitor: 'Residents watch delivery',
};
export const rungMeans: Record<Rung, string> = {
  'inform-weights': 'They share points between priorities. You adopt, vary or decline each, and say why',
  'write-questions': 'They also word questions that bidders must answer',
  observe: 'They also sit in while bids are discussed',
  score: 'Residents drawn by lot also score a named sub-criterion. The authority still decides',
  monitor: 'They also see and say whether what was promised was done',
};

export const words = {
  contractsTitle: 'Contracts',
  contractsLede:
    'Everything public bodies here are buying or have bought, from the first voice to the verdict.',
  search: 'Search contracts',
  body: 'Public body',
  anyBody: 'All public bodies',
  station: 'Where it stands',
  anyStation: 'At any step',
  tendered: 'Where it was tendered',
  tenderedAnywhere: 'Anywhere',
  tenderedAt: { here: 'Here', elsewhere: 'Elsewhere, and followed here' },
  elsewhere: 'Contracts tendered elsewhere, as other publishers say',
  show: 'Show',
  found: (count: number) => (count === 1 ? '1 contract' : `${count} contracts`),
  nothing: 'No contract is like that.',
  showAll: 'Show them all',
  step: (number: number, name: string) => `Step ${number} of 9: ${name}`,
  ended: 'Ended, with a verdict',
  givenUp: 'Given up: no contract',
  upTo: (pounds: string) => `Up to ${pounds}, without VAT`,
  wholeRegion: 'Whole area',
  csv: 'As a spreadsheet (CSV)',
  json: 'As data (JSON)',
  csvName: 'contracts.csv',
  csvHead: [
    'public_body',
    'title',
    'summary',
    'category',
    'procedure',
    'value_pence_without_vat',
    'district',
    'step',
    'starts_on',
    'ends_on',
    'bids_due_at',
    'given_up_at',
    'page',
  ],

  deskTitle: 'Procurements',
  deskLede: (body: string) => `What ${body} is buying, the newest first.`,
  prepare: 'Prepare a procurement',
  pipeline: 'Pipeline',
  comingUp: 'What is coming up near you',
  deskTable: { title: 'What is bought', value: 'Value', station: 'Step', due: 'Bids due' },
  deskNothing: 'No procurement is like that.',
  none: '–',

  newTitle: 'Prepare a procurement',
  changeTitle: 'Change what is bought',
  openToAll: 'Everyone can see this from the moment you save it. Nothing here is a promise to buy.',
  title: 'What is it called?',
  titleHint: 'As a resident would say it, such as “Home repairs for older people”',
  titleBlank: 'Say what it is called',
  titleLong: 'Say it in 120 characters or fewer',
  summary: 'What is bought, in one or two plain sentences?',
  summaryBlank: 'Say what is bought',
  summaryLong: 'Say it in 600 characters or fewer',
  kindTitle: 'Which rules apply?',
  kindLede:
    'Before anything else: what kind of purchase is it? The rules differ, and everything after this follows them.',
  kindBlank: 'Choose what kind of purchase it is',
  goOn: 'Go on',
  toKinds: 'Which rules apply',
  toDesk: 'Back to the purchase',
  category: 'What kind of thing is it?',
  categoryBlank: 'Choose what kind of thing it is',
  value: 'What may be spent in all, in pounds, without VAT?',
  valueHint: 'Over the whole contract, with every extension. Such as 2.4 million or £180,000',
  valueWrong: {
    blank: 'Say what may be spent',
    negative: 'Type an amount above zero',
    'not-a-number': 'Type an amount in pounds, such as 180,000 or 2.4 million',
    'part-of-a-penny': 'Type pounds and whole pence',
    'too-large': 'Type a smaller amount',
    zero: 'Type an amount above zero',
  },
  district: 'Where is it for?',
  startsOn: 'When does the contract start?',
  endsOn: 'When does it end?',
  startDay: 'the day the contract starts',
  endDay: 'the day the contract ends',
  dateHint: 'For example, 1 11 2027',
  dateWrong: {
    blank: 'Type the date',
    'day-missing': 'The date needs a day',
    'month-missing': 'The date needs a month',
    'year-missing': 'The date needs a year',
    'year-not-four-digits': 'The year needs four digits, such as 2027',
    'not-a-date': 'There is no such day. Check the day and the month',
  },
  endsBeforeItStarts: 'It must end after it starts',
  noticePublished: 'The tender notice is out, so this can no longer change.',
  save: 'Save',

  overview: {
    next: 'What comes next',
    facts: 'What is bought',
    pages: 'Everything at this desk',
    regime: 'Which rules apply',
    change: 'Change',
    changeHidden: 'what is bought',
    publicPage: 'The public page',
    panels: 'Panels by lot',
    category: 'Kind',
    procedure: 'Procedure',
    value: 'Value',
    valueIs: (exact: string) => `${exact}, without VAT`,
    reserved: 'Kept for',
    district: 'Where',
    rung: 'Residents',
    runs: 'Contract',
    runsIs: (from: string, to: string) => `${from} to ${to}`,
    notice: 'Tender notice',
    noticeIs: (when: string, identifier: string) => `Published ${when} (${identifier})`,
    due: 'Bids due',
    over: {
      whole: (withVat: string, threshold: string) =>
        `With VAT at 20% this comes to ${withVat}. That is not less than the threshold of ${threshold}, so the whole Procurement Act applies.`,
      ownKind: (withVat: string, threshold: string) =>
        `With VAT at 20% this comes to ${withVat}. That is not less than the threshold of ${threshold}, so the Procurement Act applies, but for what its kind leaves out.`,
    },
    under: {
      smaller: (withVat: string, threshold: string) =>
        `With VAT at 20% this comes to ${withVat}. That is under the threshold of ${threshold}, so the rules for smaller contracts apply.`,
      concession: (withVat: string, threshold: string) =>
        `With VAT at 20% this comes to ${withVat}. That is under the threshold of ${threshold}. The Act’s rules for smaller contracts are not for concessions, so your own standing orders decide.`,
    },
    unknown: 'We hold no threshold for the day this began. Check which rules apply before you go on.',
    announce: (pence: string) =>
      `It is at least ${pence} with VAT, so if you advertise it you must publish a notice.`,
    source: (source: string, from: string) => `${source}. In force from ${from}.`,
    ruleSource: (source: string) => `Rule: ${source}.`,
  },
  next: {
    voice: {
      text: 'The thread begins with residents: what matters most to them in this? A commissioner prepares a round and announces it. Residents’ answers come before the criteria.',
      act: 'Ask residents',
      other: 'Draft the criteria',
    },
    mandate: {
      text: 'Residents have answered. The elected member says yes, no or “yes, but” to each priority.',
      act: 'See the rounds',
      other: 'Draft the criteria',
    },
    criteria: {
      text: 'Turn the mandate into award criteria with weights that total 100, then publish the tender notice.',
      act: 'Draft the criteria',
    },
    directAward: {
      text: 'No tender comes of a direct award. Finish the plan: the ground, and the transparency notice (UK5) where the law asks for it. This site runs no award without a competition: publish the award notice (UK6) on the central platform. Then take the contract up here from what the platform says, and its promises are followed.',
      act: 'Open the plan',
    },
    bidsOpen: {
      text: (when: string) => `The tender is open. Bids are due ${when}. Nobody can read one before then.`,
      act: 'See the tender notice',
    },
    bidsDue: { text: 'The deadline has passed. Open the bids.', act: 'Open the bids' },
    scores: {
      text: 'The bids are open. Evaluators declare conflicts, then score alone.',
      act: 'See the scoring',
    },
    award: {
      text: 'The authority has decided. Publish the award: bidders’ summaries go out, and standstill begins.',
      act: 'Publish the award',
    },
    givenUp: {
      text: 'This purchase was given up. No contract comes of it. To buy after all, begin a new purchase.',
      act: 'See what became of it',
    },
    later: { text: 'The award is published. Follow it on the public page.', act: 'See the whole thread' },
  },
} as const;
