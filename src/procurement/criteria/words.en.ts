import { formatPounds } from '../../values/money.ts';
import type { FindingLevel } from './checks/finding.rules.ts';
import type { AskKind, DraftFault, ResidentsPart } from './criterion.rules.ts';

/** Why a draft cannot be saved, each beside its field. */
export const draftFaults: Record<DraftFault, { readonly field: string; readonly sentence: string }> = {
  'method-of-another-kind': { field: 'method', sentence: 'Choose how it is marked' },
  'weight-out-of-range': { field: 'weight', sentence: 'Type whole marks from 1 to 100' },
  'prices-missing': { field: 'qualification', sentence: 'Type the price that gets no marks' },
  'prices-wrong-way-round': {
    field: 'qualification',
    sentence: 'The price that gets no marks must be above the one that gets all',
  },
  'target-missing': { field: 'target', sentence: 'Type a target above zero' },
  'measure-missing': { field: 'measures', sentence: 'Choose the one measure that is counted' },
  'scale-missing': { field: 'method', sentence: 'Choose how it is marked' },
  'second-price': {
    field: '',
    sentence: 'A bid has one price, so only one criterion can mark it. Change the one there is.',
  },
  'per-spend-not-positive': { field: 'perSpend', sentence: 'Type an amount above zero' },
  'per-spend-without-measure': {
    field: 'measures',
    sentence: 'Choose what bidders commit to for each so many pounds spent',
  },
  'per-spend-of-a-share': {
    field: 'perSpend',
    sentence:
      'A share counted in per cent does not grow with what is spent. Leave this empty, or choose another measure',
  },
};

export const lockedSentence =
  'The tender notice is out, so nothing about the criteria can change. That you tried is on the public record. To mend an error the authority must end this tender and start again.';

export const words = {
  title: 'Award criteria',
  publish: 'Publish the tender notice',
  lede: 'What bids are marked on. The marks are whole and total exactly 100.',
  locked: (when: string) =>
    `Locked when the tender notice was published on ${when}. Nothing here can change any more.`,
  lockedWarning:
    'The tender notice is out. A change is refused, and that you tried goes on the public record.',
  error: {
    title: 'An error in the criteria?',
    text: 'Nobody can mend it here. The authority ends this tender and starts again, with a procurement termination notice (UK12).',
    tried: 'Whoever tries to change a criterion is refused, and the attempt goes on the public record:',
  },
  barSentence: (price: number, quality: number, socialValue: number) =>
    `Price has ${price} of the marks, quality ${quality} and social value ${socialValue}.`,
  barCaption: 'How the marks are shared',
  table: {
    caption: 'The criteria',
    code: 'Criterion',
    marks: 'Marks',
    method: 'How it is marked',
    from: 'Comes from',
    acts: 'Change',
    nowhere: 'Nothing yet',
    relates: (text: string, by: string | null) =>
      by ? `Why it belongs: ${text} (${by})` : `Why it belongs: ${text}`,
    perSpend: (pounds: string) => `Asked for each ${pounds} spent`,
    total: 'Total',
  },
  empty: 'No criteria yet. Begin with the price, or share social value’s marks as the mandate says.',
  checks: 'Checks',
  fine: (count: number) => (count === 1 ? '1 check is fine' : `${count} checks are fine`),
  checksLede:
    'Warnings explain; you may go on past them with a reason. Only a total that is not 100 stops the notice.',
  aboutCheck: 'About this check',
  mend: 'Mend it',
  reasonGiven: (reason: string) => `You go on because: ${reason}`,
  beside: {
    title: 'What goes out with them',
    burden: 'What a bid takes',
    simulation: 'Twenty plausible bids',
    tried: { yes: 'Tried', no: 'Not tried yet', earlier: 'Changed since' },
    notes: 'Equality and accessibility',
    written: (count: number, of: number) =>
      count === of ? 'Written' : count === 0 ? 'Not written yet' : `${count} of ${of} written`,
    indicators: 'Key performance indicators',
    set: (count: number, due: number) =>
      count < due ? `${count} of ${due} set` : count === 0 ? 'Not needed at this value' : `${count} set`,
    conflicts: 'Conflicts assessment',
    recorded: (isRecorded: boolean) => (isRecorded ? 'Recorded' : 'Not recorded yet'),
    reasons: 'Why you go on past warnings',
    left: (left: number, all: number) =>
      all === 0
        ? 'No warnings'
        : left === 0
          ? 'All given'
          : left === 1
            ? '1 still to give'
            : `${left} still to give`,
  },
  fromMandate: {
    title: 'From the mandate',
    lede: 'What residents asked for and the authority answered:',
    none: 'No published mandate stands behind these criteria yet.',
    caption: 'The mandate and its criteria',
    outcome: 'Priority',
    answer: 'Answer',
    share: 'Counts for',
    criteria: 'Criteria and marks',
    declined: 'Gets no marks',
    marks: (code: string, weight: number) => `${code} (${weight})`,
  },
  level: { ok: 'Fine', warning: 'Look again', 'must-mend': 'Must mend' } satisfies Record<
    FindingLevel,
    string
  >,
  source: (name: string) => `Source: ${name}`,
  add: {
    title: 'Add a criterion',
    price: 'Price',
    quality: 'A quality question',
    'social-value': 'Social value',
    delivery: 'How will you deliver it, and how will it be checked?',
    innovation: 'How else could it be done?',
  },
  change: 'Change',
  tie: 'Mandate',
  remove: 'Remove',
  share: {
    title: 'Share social value’s marks as the mandate says',
    lede: 'Each priority that was adopted or varied gets its share, in whole marks. One that has no criterion yet gets a draft for you to finish.',
    total: 'How many marks has social value in all?',
    act: (total: number) => `Share social value’s ${total} marks as the mandate says`,
    plain: 'Share the marks',
    table: { caption: 'The mandate', outcome: 'Priority', answer: 'Answer', share: 'Counts for' },
    none: 'There is no published mandate to share by.',
    refused: {
      'no-mandate': 'There is no published mandate to share by.',
      'total-out-of-range': 'Type whole marks from 1 to 100',
      'too-few-marks':
        'That is too few: a criterion would be left without a mark. Type more, or remove a criterion.',
    },
  },
  form: {
    add: { price: 'Add the price', quality: 'Add a quality question', 'social-value': 'Add social value' },
    change: (code: string) => `Change ${code}`,
    name: 'What is it called?',
    nameBlank: 'Say what it is called',
    nameLong: 'Say it in 80 characters or fewer',
    question: 'What are bidders asked?',
    questionHint: 'Leave this empty where only a quantity is marked',
    questionLong: 'Ask it in 500 characters or fewer',
    questionBlank: 'Write what bidders are asked',
    weight: 'How many of the 100 marks?',
    method: 'How is it marked?',
    methodHints: {
      'linear-absolute': 'The default: no bid can change what another gets',
      'linear-to-lowest': 'Depends on the other bids: one more bid can reorder the rest',
      'lowest-ratio': 'Depends on the other bids: one more bid can reorder the rest',
      target: 'Counts what is committed to, against a figure you publish',
      'relative-to-best': 'Depends on the other bids: one more bid can reorder the rest',
      band: 'Evaluators read the answer and agree a score',
    },
    qualification: 'Which price gets no marks?',
    qualificationHint: 'This and anything dearer. It stands in the notice',
    floor: 'Which price gets all the marks?',
    floorHint: 'This and anything cheaper. It stands in the notice',
    target: 'What is the target?',
    targetHint: 'In the measure’s own unit. A commitment of this much or more gets all the marks',
    targetWrong: 'Type a number above zero, such as 30 or 12.5',
    measures: 'What are bidders asked to commit to?',
    measuresHint:
      'One where a quantity is marked; any that fit where an answer is. Those that serve the mandate come first. None has a money value here, because no open source gives one',
    measure: (name: string, unit: string) => `${name} (${unit})`,
    perSpend: 'For each how many pounds spent?',
    perSpendWrong: {
      blank: 'Type an amount in pounds, such as 100,000',
      negative: 'Type an amount above zero',
      'not-a-number': 'Type an amount in pounds, such as 100,000',
      'part-of-a-penny': 'Type pounds and whole pence',
      'too-large': 'Type a smaller amount',
      zero: 'Type an amount above zero',
    },
    perSpendHint:
      'Only for call-off contracts, where how much will be bought is not known yet. With 100,000 a bid says how much it commits to for each £100,000 spent. Left empty, bids commit to a quantity outright',
    subjectMatter: 'How does this relate to what is bought?',
    subjectMatterHint: 'In your own words, as the reviewer who stands by it. It is published with the notice',
    subjectMatterLong: 'Say it in 600 characters or fewer',
    residents: 'What do residents do here?',
    residentsHint: 'No more than they were told of: the rung of involvement of the purchase',
    residentsParts: {
      none: 'Nothing in this one',
      question: 'They helped to write the question',
      observe: 'They observe the scoring, and score nothing',
      score: 'Residents drawn by lot score this, with officers',
      monitor: 'They watch whether it is kept, once the contract runs',
    } satisfies Record<ResidentsPart, string>,
    residentsScoreAnswers: 'Residents score answers. Where only a figure counts there is nothing to score',
    asks: 'What is the question for?',
    asksHint: 'It decides how many minutes we reckon it takes to answer',
    askKinds: {
      plain: 'An answer',
      delivery: 'How it will be delivered, and how that will be measured and checked',
      innovation: 'How else it could be delivered, and still serve the priorities',
    } satisfies Record<AskKind, string>,
    offered: {
      plain: { title: '', question: '' },
      delivery: {
        title: 'Delivering it and showing it',
        question: 'How will you deliver this, and how will it be measured and verified?',
      },
      innovation: {
        title: 'Another way',
        question: 'How else could this be delivered, and how would that serve the priorities residents set?',
      },
    } satisfies Record<AskKind, { title: string; question: string }>,
    priceFormula:
      'Marks fall in a straight line from all of them at the lower price to none at the higher: 100 × (higher − bid) ÷ (higher − lower), never under 0 or over 100.',
    priceOurs: 'Say £120 gets none and £60 gets all.',
    measureWorth: (pence: number, source: string, grade: string) =>
      `One is worth about ${formatPounds(pence)} (${source}; sure: ${grade}).`,
    measureNoWorth: 'No money value: no open source gives one.',
    measureHint: (outcomes: string, evidence: string) =>
      `${outcomes === '' ? '' : `Serves: ${outcomes}. `}Shown by: ${evidence}`,
    save: 'Save',
  },
  mandate: {
    title: (code: string) => `Where does ${code} come from?`,
    lede: 'Choose the lines of the published mandate that this criterion carries out.',
    legend: 'Lines of the mandate',
    line: (name: string, share: string) => `${name}: ${share}`,
    answers: { adopted: 'Adopted', varied: 'Varied' },
    declined: (names: string) => `Declined, so no marks may come from it: ${names}.`,
    none: 'There is no published mandate to tie it to.',
    save: 'Save',
    refused: {
      'not-social-value': 'Only social value comes from a mandate',
      'no-such-line': 'That line is not in the mandate. Choose from these',
      'line-declined': 'That priority was declined, so no marks may come from it',
    },
  },
  removing: {
    title: (code: string, name: string) => `Remove ${code}, ${name}?`,
    text: (weight: number) =>
      weight === 1 ? 'Its mark is free again.' : `Its ${weight} marks are free again.`,
    act: 'Remove it',
    keep: 'Keep it',
  },
} as const;
