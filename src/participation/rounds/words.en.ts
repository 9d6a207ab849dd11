import type { ProcurementTable } from '../../db/tables.ts';
import type { Cell, RoundScope, RoundState, Tier } from './round.rules.ts';
import type { RoundPlace } from './round-line.rules.ts';
import type { RoundRule, Way } from './round-rule.rules.ts';
import type { SetAside } from './set-aside.rules.ts';

/** What residents read about rounds. */
export const words = {
  listTitle: 'Have your say',
  listLede:
    'Public bodies near you are about to spend money. Say what matters most before they choose. It takes a few minutes, on a phone, and nobody sees your name beside your answer.',
  findTitle: 'Find a round',
  searchLabel: 'Search rounds',
  stateLabel: 'Open or closed',
  bodyLabel: 'Public body',
  scopeLabel: 'What it is about',
  districtLabel: 'District',
  wayLabel: 'How you answer',
  anyState: 'All',
  waysIn: (ways: readonly Way[]) => `By ${ways.join(', ')}.`,
  filterAct: 'Show',
  clearFilters: 'Show all rounds',
  csv: 'As a spreadsheet (CSV)',
  csvName: 'rounds.csv',
  json: 'As data (JSON)',
  listPages: 'Pages of rounds',
  emptyTitle: 'No round fits that',
  emptyBody: 'Try fewer words, or look at all of them.',
  nothingTitle: 'No round has been announced yet',
  nothingBody: 'When a public body asks what matters to you, the question stands here.',
  nothingLink: 'See how it works',

  states: {
    draft: 'Draft',
    coming: 'Preview',
    open: 'Open now',
    closed: 'Closed',
    published: 'Results are out',
  } satisfies Record<RoundState, string>,
  listStates: { open: 'Open now', coming: 'Coming', closed: 'Closed' },
  groups: { open: 'Open now', coming: 'Coming', closed: 'Closed' },
  closes: (when: string) => `Closes ${when}`,
  opens: (when: string) => `Opens ${when}`,
  closed: (when: string) => `Closed ${when}`,
  by: (body: string) => `${body} asks`,
  takes: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  act: (minutes: number) => `Have your say in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  resultsLink: 'See the results',
  answerLink: 'See how the public body answered',

  opensAt: (when: string) => `It opens on ${when}.`,
  previewAt: (when: string) => `Opens on ${when}. You can read all of it now.`,
  answerComing: (due: string) => `The public body answers by ${due}`,
  lineLabel: 'Where this round stands',
  places: {
    draft: 'Draft',
    preview: 'Preview',
    open: 'Open',
    closed: 'Closed',
    results: 'Results',
    mandate: 'Mandate',
  } satisfies Record<RoundPlace, string>,
  placeDone: ' (done)',
  placeToCome: ' (still to come)',
  closesAt: (when: string) => `It closes on ${when}.`,
  closedAt: (when: string, due: string) =>
    `It closed on ${when}. The results come next. The public body answers them by ${due}.`,
  over: 'It is over. See what everyone said, and what comes of it.',
  soFarFew: 'Fewer than 10 people have answered so far.',
  soFar: (tens: number) => `More than ${tens} people have answered so far.`,

  buying: 'What is being bought',
  noPurchase: {
    region: () => 'No one contract: your answer guides what the whole region buys',
    district: (district: string) => `No one contract: your answer guides what is bought for ${district}`,
    body: (body: string) => `No one contract: your answer guides what ${body} buys`,
  },
  howMuch: 'For how much',
  upTo: (pounds: string) => `Up to ${pounds}, without VAT`,
  lasts: 'From when to when',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  canChange: 'What you can change',
  decided: 'What is already decided',
  ladderTitle: 'How far your say goes',
  ladderLede: 'There are five rungs. This purchase stands on one of them.',
  ladderNoPurchase: {
    region:
      'There are five rungs. This round is about no one purchase, so it stands on none: each purchase says its own.',
    district:
      'There are five rungs. This round is about no one purchase, so it stands on none: each purchase says its own.',
    body: 'There are five rungs. This round is about no one purchase, so it stands on none: each purchase says its own.',
    procurement: 'There are five rungs.',
  } satisfies Record<RoundScope, string>,
  rungHere: 'This round',
  rungNames: {
    'inform-weights': 'Say what counts',
    'write-questions': 'Write the questions',
    observe: 'Watch the choice',
    score: 'Mark a question',
    monitor: 'Check it was done',
  } satisfies Record<ProcurementTable['rung'], string>,
  rungs: {
    'inform-weights': 'You help set how much each thing counts. Officers score the bids.',
    'write-questions': 'You help set how much each thing counts, and write what bidders are asked.',
    observe: 'You help set how much each thing counts, and may watch the choice being made.',
    score: 'You help set how much each thing counts. Residents drawn by lot mark one of the questions.',
    monitor: 'You help set how much each thing counts, and later say whether it was done.',
  } satisfies Record<ProcurementTable['rung'], string>,
  rungsLink: 'The five ways residents take part',
  neverNames: 'Nobody votes on named firms. The public body decides, and must say why.',
  outcomesTitle: (count: number) =>
    count === 1 ? 'You are asked about one thing' : `You are asked about ${count} things`,
  outcomesTitlePast: (count: number) =>
    count === 1 ? 'People were asked about one thing' : `People were asked about ${count} things`,
  waysTitle: 'How you answer',
  waysTitlePast: 'How people answered',
  waysLede: 'You can use one of these or several. They say different things, and are never added up.',
  waysMinutes: (minutes: number) =>
    `It takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. You can stop whenever you like, and change your answer until it closes.`,
  statementsLinks: { all: 'What people say', map: 'Where people agree, and where not' },
  ways: {
    points: {
      name: 'Points',
      means: 'You share 100 points over the outcomes. Give more to what matters more to you. You can give 0.',
    },
    comparisons: {
      name: 'Comparisons',
      means: 'You see two outcomes at a time and say which matters more here. Skip what you like.',
    },
    statements: {
      name: 'Statements',
      means: 'You read what others say, and agree, disagree or pass. You can add your own.',
    },
  } satisfies Record<Way, { name: string; means: string }>,
  facts: 'What we ask about you',
  factsNone: 'Your district, and nothing else.',
  factsAsked: (cells: readonly string[]) =>
    `Your district. And, if you like: ${cells.join(', ').toLowerCase()}. It is kept apart from your name, and deleted 90 days after the results.`,
  cells: {
    'age-band': 'Age band',
    sex: 'Sex',
    'ethnic-group': 'Ethnic group',
    disability: 'Disability',
  } satisfies Record<Cell, string>,
  minimumWeighed: (effective: number, district: number) =>
    `After weighing to the census they must be worth ${effective} in all, and ${district} in a district to say something of it.`,
  tierName: (tier: Tier) => `Tier ${tier} of three: the higher, the more proof.`,
  engagement: 'Telling the market',
  engagementNotice: (identifier: string) => `Engagement notice (UK2) ${identifier}.`,
  engagementNone: (reason: string) => `There is no engagement notice (UK2). The reason given: “${reason}”`,
  bidders: 'People who work for a firm that may bid',
  biddersMeans:
    'You are asked whether you work for a firm that may bid. You may answer all the same. The results are shown without these answers too, so that nobody can bend the marks their way.',
  questionsTitle: 'What you will be asked',
  questionsLede: 'To read beforehand. You can answer when it opens.',
  previewPair: 'Which matters more here?',
  previewSeeds: 'You read these first, one at a time, and agree, disagree or pass.',
  previewNoSeeds: 'Nothing is written yet. People begin with their own statements.',
  setAside: ({ answers, isMore }: SetAside) =>
    answers === 0
      ? 'Two people who run this round set some answers aside.'
      : `Two people who run this round set ${isMore ? 'more than ' : ''}${answers} answers aside.`,
  setAsideLink: 'Why, and which kind',
  alsoTitle: 'Something missing?',
  missingLede: 'Every round leaves something out. Say what, and see what becomes of it.',
  missingLink: 'Say what is missing',
  data: 'This round as data',
  talk: 'What people say about it',
  workshops: 'What people said at workshops',
  newsAndEvents: (body: string) => `News and events of ${body}`,
  method: 'How it is counted',
  methodLede: (when: string) =>
    `All of this was fixed, and put on the public record, on ${when}. Nothing can change it now.`,
  rule: 'From everyone’s answers to one result',
  minimum: 'Fewest answers',
  minimumMeans: (count: number) => `${count}. With fewer, we say so and draw no conclusion.`,
  open: 'Open',
  proof: 'Who can answer',
  couldAnswer: 'Who could answer',
  proofs: {
    1: 'Anyone with an e-mail address and a postcode, or a code. One answer each.',
    2: 'Anyone with a code from a letter, a library or a stall. One answer each.',
    3: 'Anyone whom a trained facilitator has seen in person. One answer each.',
  } satisfies Record<Tier, string>,
  due: 'The public body answers by',
  framework: 'The outcomes come from',
  frameworkVersion: (name: string, version: number) => `${name}, version ${version}`,

  rules: {
    'independent-markets': {
      name: 'Independent markets',
      inText: 'independent markets',
      means:
        'You do best by saying what you truly want: nobody can pull the result closer to their wish by saying anything else.',
    },
    utilitarian: {
      name: 'Utilitarian',
      inText: 'the utilitarian rule',
      means:
        'The result with the smallest total distance from everyone’s points. What fewer than half want can end with nothing.',
    },
    mean: {
      name: 'Mean',
      inText: 'the mean',
      means: 'The plain average. Every point counts, so saying more than you mean pays.',
    },
    strengths: {
      name: 'Strengths',
      inText: 'the strengths of comparisons',
      means: 'How often an outcome is put before the others, when all comparisons are read together.',
    },
    none: {
      name: 'None',
      inText: 'no rule',
      means: 'People speak to statements here. Nothing is turned into weights.',
    },
  } satisfies Record<RoundRule, { name: string; inText: string; means: string }>,
  scopes: {
    region: 'The whole region',
    body: 'One public body',
    district: 'One district',
    procurement: 'One purchase',
  } satisfies Record<RoundScope, string>,
} as const;
