import type { ReasonRefusal } from '../../../../acts/reasons.rules.ts';
import { fewestWords } from '../../../../acts/reasons.rules.ts';
import type { DateRefusal } from '../../../../values/parse-date.ts';
import type { ChangeRefusal } from '../../change-round.ts';
import type { Step } from '../../desk-steps.rules.ts';
import type { Cell, RoundScope, Tier } from '../../round.rules.ts';
import type { Way } from '../../round-rule.rules.ts';

/** What the commissioner reads while preparing a round, step by step. */
export const words = {
  back: 'Back to the check list',
  backToRounds: 'Back to the rounds',
  save: 'Save and go on',
  newTitle: 'Prepare a round',
  newLede: 'Nobody outside sees this until you announce it. What is it for?',
  steps: {
    purpose: { title: 'What the round is for', name: 'What it is for', lede: '' },
    question: { title: 'What residents are asked', name: 'The question', lede: '' },
    decided: {
      title: 'What residents can change',
      name: 'What can change, and what is decided',
      lede: 'People lose trust when they find out later what was decided before. Say it first.',
    },
    framework: { title: 'Whose outcomes', name: 'The framework', lede: '' },
    outcomes: { title: 'Which outcomes', name: 'The outcomes', lede: '' },
    ways: { title: 'How people answer', name: 'The ways of answering', lede: '' },
    rule: {
      title: 'How answers become weights',
      name: 'The rule',
      lede: 'The rule is published before anyone answers, and nothing can change it after.',
    },
    proof: { title: 'Who can answer', name: 'The proof', lede: '' },
    people: {
      title: 'What you ask about people',
      name: 'Facts about people',
      lede: 'People may always leave these out. Their district is always asked.',
    },
    times: { title: 'When', name: 'The times', lede: '' },
    minimums: {
      title: 'How many answers it takes',
      name: 'The least numbers',
      lede: 'With fewer, the product draws no conclusion and says so. It is published before anyone answers.',
    },
    engagement: {
      title: 'Telling the market',
      name: 'The engagement notice',
      lede: 'A round that will shape the marks of one purchase is probably preliminary market engagement. Then the Procurement Act 2023, section 17, asks for an engagement notice (UK2), or for the reasons why there is none. People are asked whether they work for a firm that may bid, and results are shown without them too.',
    },
    'draft-weights': { title: 'Your own marks', name: 'Your own marks', lede: '' },
  } satisfies Record<Step, { title: string; name: string; lede: string }>,

  scope: 'What the answers are for',
  scopeBlank: 'Choose what the answers are for',
  scopeHints: {
    procurement: 'The answers shape the marks of one contract.',
    body: 'The answers guide what you buy from now on.',
    district: 'The answers guide what you buy for the people of one district.',
    region: 'Every public body in the region may answer this round.',
  } satisfies Record<RoundScope, string>,
  procurement: 'Which purchase',
  procurementHint: 'Only if it is for one purchase. Its tender notice must not be out.',
  noProcurement: 'None',
  procurementBlank: 'Choose the purchase, or choose that the answers are for more than one',
  district: 'Which district',
  districtHint: 'Only if it is for one district.',
  districtBlank: 'Choose the district, or choose that the answers are for something else',
  title: 'Title',
  titleHint: 'What it is about, in a few words. The public address is made from it.',
  titleBlank: 'Enter a title',
  titleLong: 'Use no more than 120 characters for the title',

  question: 'The question residents see',
  questionHint: 'One question, such as “What matters most in home repairs?”',
  questionBlank: 'Enter the question',
  questionLong: 'Use no more than 150 characters for the question',
  about: 'What is about to happen',
  aboutHint: 'Two sentences a nine-year-old understands: what will be bought, for whom, for how long.',
  aboutBlank: 'Say what is about to happen',
  tooLong: 'Use no more than 600 characters',
  minutes: 'How many minutes it takes',
  minutesHint: 'From 1 to 30. Five is a good aim.',
  minutesWrong: 'Enter a whole number of minutes from 1 to 30',

  rungOf: (rung: string) => `This purchase stands on the rung “${rung}”.`,
  canChange: 'What residents can change',
  canChangeHint: 'Such as “How much each outcome counts towards the choice.”',
  canChangeBlank: 'Say what residents can change',
  decided: 'What is already decided',
  decidedHint: 'Such as “That homes get handrails, and what may be spent, is decided.”',
  decidedBlank: 'Say what is already decided. If nothing is, say that',

  framework: 'Whose outcomes are residents asked about?',
  frameworkBlank: 'Choose a framework',
  frameworkVersion: (name: string, version: number) => `${name}, version ${version}`,

  waysLegend: 'In which ways can people answer?',
  waysHint: 'Choose one or more. They say different things, and are never added up.',
  waysBlank: 'Choose at least one way of answering',
  wayHints: {
    points: 'People share 100 points over the outcomes. This gives weights. About 5 minutes.',
    comparisons: 'People see two outcomes and say which matters more. Quick on a phone. About 3 minutes.',
    statements:
      'People say things in their own words; others agree, disagree or pass. It finds what people mean and what all share, and gives no weights. As long as people like.',
  } satisfies Record<Way, string>,
  ruleFollows:
    'With points, you choose the rule next. Comparisons without points give weights by their strengths. Statements alone give none.',

  rule: 'From answers to weights',
  ruleBlank: 'Choose a rule',
  ruleExampleTitle: 'The three rules on one example',
  ruleExample: [
    'Ten people share 100 points each over jobs, training and clean air. Five give all 100 to jobs, three all to training, two all to clean air.',
    'Mean and independent markets both give 50, 30 and 20. Utilitarian gives 100, 0 and 0, since more people want jobs than anything else.',
    'Mean and independent markets part when people can gain by exaggerating: under the mean, somebody who wants 60 for jobs does better by saying 100. Under independent markets, nobody can.',
  ],

  tier: 'What proves that each answer is one person’s?',
  tierHint:
    'More proof means fewer fakes, and more work for people. Each person has one say, whatever the proof.',
  tierBlank: 'Choose the proof',
  tierHints: {
    1: 'Tier 1. Easiest to take part. Counted apart as “unverified”, beside answers by code.',
    2: 'Tier 2. You post or hand out codes that work once. This stops nearly all fakes.',
    3: 'Tier 3. A facilitator meets each person, at a stall or workshop. Best for small groups.',
  } satisfies Record<Tier, string>,

  cellsLegend: 'Which facts do you ask for?',
  cellsHint: 'Choose only what you will use. You can choose none.',
  cellHints: {
    'age-band': 'To see whether the young or the old are missing, and to weigh answers to the census.',
    sex: 'To see whether women or men are missing, and to weigh answers to the census.',
    'ethnic-group': 'To see whose voice is missing. Data the law protects more: see below.',
    disability: 'To see whose voice is missing. Data the law protects more: see below.',
  } satisfies Record<Cell, string>,
  dataProtection: [
    'Ethnic group and disability are special category data. For equality monitoring you may ask and report them (Data Protection Act 2018, Schedule 1, paragraph 8). To let them change weights, people must agree to that themselves, and you need a data protection impact assessment first.',
    'All of this is kept apart from answers, shown only for groups of 10 or more, and deleted 90 days after the results.',
  ],

  opensOn: 'Opens on',
  opensTime: 'At what time it opens',
  closesOn: 'Closes on',
  closesTime: 'At what time it closes',
  timeHint: 'Like 09:00 or 23:59. The time on the clock in London.',
  timeWrong: 'Enter a time like 09:00 or 23:59',
  clocksChange: 'The clocks change at that hour. Choose another time',
  mandateDueOn: 'You answer each outcome by',
  mandateDueHint: 'You set this yourself. It is public, and the page says whether you kept it.',
  dateWrong: {
    blank: 'Enter a date',
    'day-missing': 'Enter a day',
    'month-missing': 'Enter a month',
    'year-missing': 'Enter a year',
    'year-not-four-digits': 'Enter the year in four digits, such as 2026',
    'not-a-date': 'Enter a date that exists, such as 27 3 2026',
  } satisfies Record<DateRefusal, string>,

  minimums: {
    answers: {
      label: 'Fewest answers to conclude anything',
      hint: '100 is usual. 10 at least.',
    },
    effective: {
      label: 'Fewest answers after weighing to the census',
      hint: 'Weighing makes few answers count for many. This is how many they are worth in all. 100 is usual. 10 at least.',
    },
    district: {
      label: 'Fewest in one district, to say something of it',
      hint: 'After weighing too. 50 is usual. 10 at least.',
    },
  },
  minimumWrong: 'Enter a whole number, 10 or more',

  engagement: 'Is there an engagement notice (UK2)?',
  engagementBlank: 'Choose whether there is an engagement notice',
  engagementChoices: {
    notice: 'Yes, it is published',
    none: 'No, and here is why',
  },
  engagementNotice: 'Its identifier',
  engagementNoticeHint: 'Only if it is published. As the central digital platform gives it.',
  engagementNoticeBlank: 'Enter the identifier of the engagement notice',
  engagementNoticeLong: 'Use no more than 60 characters',
  engagementReason: 'Why there is none',
  engagementReasonHint:
    'Only if there is none. It is published: the tender notice must give the reasons too.',
  engagementReasonLong: 'Use no more than 1,000 characters',
  engagementReasonRefused: {
    blank: 'Say why there is no engagement notice',
    'too-short': `Say a little more: at least ${fewestWords} words`,
    filler: 'Say why in your own words',
    repeated: 'Say why in your own words',
    'rests-on-nothing':
      'Say what it rests on: the law, a figure, or something about this purchase or its market',
  } satisfies Record<ReasonRefusal, string>,
  /** What a reason for no engagement notice may speak of. */
  engagementAbout: [
    'engagement notice preliminary market suppliers supplier firms bidders threshold residents tender planned procurement below regulated contract',
  ],

  refused: {
    'closes-before-it-opens': { field: 'closesOn', text: 'The round must close after it opens' },
    'minimum-too-small': { field: 'minimum', text: 'Enter a whole number, 10 or more' },
    'minimum-effective-too-small': { field: 'minimumEffective', text: 'Enter a whole number, 10 or more' },
    'minimum-district-too-small': { field: 'minimumDistrict', text: 'Enter a whole number, 10 or more' },
    'mandate-due-before-close': {
      field: 'mandateDueOn',
      text: 'You cannot answer before the round has closed. Choose a later date',
    },
    'scope-needs-procurement': {
      field: 'procurement',
      text: 'Choose the purchase, or choose that the answers are for more than one',
    },
    'scope-needs-district': {
      field: 'district',
      text: 'Choose the district, or choose that the answers are for something else',
    },
    'district-not-own': { field: 'district', text: 'A body asks only the district that it serves' },
    'ways-missing': { field: 'ways', text: 'Choose at least one way of answering' },
    'rule-does-not-fit': { field: 'rule', text: 'This rule does not fit the ways of answering' },
    'already-announced': { field: '', text: 'The round is announced, so nothing about it can change' },
  } satisfies Record<ChangeRefusal, { field: string; text: string }>,
} as const;
