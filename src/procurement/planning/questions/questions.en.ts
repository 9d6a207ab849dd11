import {
  procedureMeans,
  procedureNames,
  reservedAreaNames,
  reservedKindNames,
  rungMeans,
  rungNames,
} from '../../tenders/words.en.ts';
import { type ChoiceWords, directAwardGrounds } from './direct-award-grounds.en.ts';
import type { PlanQuestion } from './question.rules.ts';

export type QuestionWords = {
  /** In the list of the plan. */
  readonly name: string;
  readonly question: string;
  /** What to think of, for the officer. */
  readonly lede: string;
  readonly source: string;
  readonly reason: string;
  readonly choices: Readonly<Record<string, ChoiceWords>>;
};

function choicesFrom(
  names: Readonly<Record<string, string>>,
  means: Readonly<Record<string, string>>,
): Record<string, ChoiceWords> {
  return Object.fromEntries(
    Object.entries(names).map(([choice, text]) => {
      const hint = means[choice];
      return [choice, hint ? { text, hint } : { text }];
    }),
  );
}

/** Each question of a plan: what it asks, what to think of, where the law or good practice says so. */
export const questionWords: Readonly<Record<PlanQuestion, QuestionWords>> = {
  need: {
    name: 'Is it needed?',
    question: 'Should you buy this at all?',
    lede: 'Look first at what people need, not at what you bought before. Could your own staff do it? Could it stop, or shrink?',
    source: 'Procurement Act 2023, section 12: value for money and public benefit',
    reason: 'Who needs it, and what did you look at?',
    choices: {
      buy: { text: 'Yes, it is needed and we cannot do it ourselves' },
      partly: { text: 'Some of it. The rest we do ourselves or stop' },
      not: { text: 'No', hint: 'The plan stays here, with your reason, and nothing is bought' },
    },
  },
  prevention: {
    name: 'Could it be prevented?',
    question: 'Could acting earlier make it unnecessary?',
    lede: 'A burst pipe costs more than a lagged one. Say what would make this need smaller, and who could do that.',
    source:
      'This is not in the Act. It comes from the aim to act early rather than late, and to stop what has little value',
    reason: 'What would prevent it, and what will you do about that?',
    choices: {
      no: { text: 'No' },
      partly: { text: 'Partly', hint: 'Some of this contract is for prevention' },
      yes: { text: 'Mostly', hint: 'Prevention comes first; this covers the time until then' },
    },
  },
  neighbours: {
    name: 'With neighbours?',
    question: 'Could neighbours buy it together?',
    lede: 'Other public bodies nearby may pay the same suppliers, or plan the same thing. Here is what we know.',
    source:
      'Procurement Act 2023, sections 12 and 13. Small firms may find a joint contract too large: see lots',
    reason: 'Whom did you ask, and what did they say?',
    choices: {
      alone: { text: 'We buy it alone' },
      together: { text: 'We buy it together with others' },
      theirs: { text: 'We use a contract or framework that another body has' },
    },
  },
  'well-being': {
    name: 'Well-being',
    question: 'How may this improve well-being here?',
    lede: 'Before you start, think how what you buy, and how you buy it, may improve the economic, social and environmental well-being of the area. Only what is relevant to this, and in proportion.',
    source:
      'Public Services (Social Value) Act 2012, section 1. A duty for services that the Procurement Act covers; sound for everything else',
    reason: 'What did you consider, and what follows from it?',
    choices: {
      improves: { text: 'It can improve it, in this way' },
      little: { text: 'We found little that is relevant and in proportion' },
    },
  },
  consult: {
    name: 'Whether to consult',
    question: 'Will you ask people about that?',
    lede: 'You must consider whether to consult on the well-being you have in mind. Nothing says you must: but say what you decided, and why.',
    source: 'Public Services (Social Value) Act 2012, section 1(7)',
    reason: 'Why so?',
    choices: {
      here: { text: 'Yes, in a round here' },
      otherwise: { text: 'Yes, in another way' },
      no: { text: 'No' },
    },
  },
  involvement: {
    name: 'How far up residents are',
    question: 'How far up are residents?',
    lede: 'Each rung includes the ones before it. Whichever you choose, the authority decides.',
    source:
      'Procurement Act 2023, section 16: other persons may help to design a procurement before the tender notice, when nobody gets an unfair advantage from it',
    reason: 'Why this rung, and not the one above?',
    choices: choicesFrom(rungNames, rungMeans),
  },
  engagement: {
    name: 'Asking the market',
    question: 'Will you ask the market before the tender?',
    lede: 'You may talk with suppliers and others before the tender notice. If you do, a notice (UK2) says so, before or after. If there is none, the tender notice gives the reasons.',
    source: 'Procurement Act 2023, sections 16 and 17',
    reason: 'What you will ask, or why you will not',
    choices: {
      yes: { text: 'Yes', hint: 'The engagement notice (UK2) is recorded on the next page' },
      no: { text: 'No', hint: 'Your reason goes into the tender notice' },
    },
  },
  'engagement-outcome': {
    name: 'What the market said',
    question: 'Did asking give any supplier an advantage?',
    lede: 'Whoever took part must not be better placed for it. Share with all what you told one. If an advantage cannot be removed, that supplier must be treated as excluded.',
    source: 'Procurement Act 2023, section 16(3) to (5)',
    reason: 'What did you learn, and what will every bidder be told?',
    choices: {
      none: { text: 'No advantage' },
      'evened-out': { text: 'There was one, and we have shared it with everyone' },
      excluded: { text: 'There is one that cannot be removed' },
    },
  },
  lots: {
    name: 'In lots?',
    question: 'Could it be bought in lots?',
    lede: 'Smaller lots let smaller firms bid. You must consider it, and if you could and do not, say why.',
    source: 'Procurement Act 2023, section 18. The lots are added together for thresholds (Schedule 3)',
    reason: 'Why so?',
    choices: {
      several: { text: 'In lots', hint: 'You add them on the next page' },
      one: { text: 'As one' },
    },
  },
  procedure: {
    name: 'How it is bought',
    question: 'How will you buy it?',
    lede: 'Choose the plainest way that does the job.',
    source:
      'Procurement Act 2023, sections 19 and 20 (open and competitive flexible), 41 to 44 (direct award), 84 to 88 (below threshold)',
    reason: 'Why this way? Needed for stages of your own, and for no competition',
    choices: choicesFrom(procedureNames, procedureMeans),
  },
  'direct-award-ground': {
    name: 'Ground for no competition',
    question: 'On which ground is there no competition?',
    lede: 'Only these grounds let a contract over the threshold go to one supplier. A transparency notice (UK5) says so before the award.',
    source: 'Procurement Act 2023, sections 41 to 44 and Schedule 5',
    reason: 'What are the facts, and what did you look for before?',
    choices: directAwardGrounds,
  },
  'reserved-area': {
    name: 'Kept for an area',
    question: 'Is it kept for suppliers of one area?',
    lede: 'Under the threshold a council may decide beforehand that only suppliers of the United Kingdom, or of a local area, can bid. The notice must say so.',
    source: 'Local Government Act 1988, section 17, as changed for smaller contracts from 4 February 2026',
    reason: 'Which area, and why?',
    choices: choicesFrom(reservedAreaNames, {}),
  },
  'reserved-kind': {
    name: 'Kept for a kind of supplier',
    question: 'Is it kept for small firms, or for charities and social enterprises?',
    lede: 'Under the threshold a council may decide this beforehand too. The notice must say so.',
    source: 'Local Government Act 1988, section 17, as changed for smaller contracts from 4 February 2026',
    reason: 'Why so?',
    choices: choicesFrom(reservedKindNames, {}),
  },
  'planned-notice': {
    name: 'Early word to suppliers',
    question: 'Will you announce it early?',
    lede: 'A planned procurement notice (UK3) tells suppliers what is coming. Published at least 40 days and at most 12 months before the tender notice, it lets you shorten the time for bids to 10 days.',
    source: 'Procurement Act 2023, sections 15 and 54',
    reason: 'Why not?',
    choices: {
      yes: { text: 'Yes', hint: 'The notice is recorded on the next page' },
      no: { text: 'No' },
    },
  },
  'time-limits': {
    name: 'Time for bids',
    question: 'How much time do bidders get at least?',
    lede: 'The Act gives the least. Give more where the work is complex, or needs a visit, or partners.',
    source: 'Procurement Act 2023, section 54',
    reason: 'What is the urgency, or which documents come later?',
    choices: {
      'documents-with-notice': { text: 'All documents are out with the notice', hint: 'At least 25 days' },
      'documents-later': { text: 'Some documents come later', hint: 'At least 30 days' },
      urgent: {
        text: 'It is urgent, and the usual time is not practical',
        hint: 'At least 10 days. The reason goes on the record',
      },
    },
  },
  sealing: {
    name: 'Who can open the bids',
    question: 'Who can open the bids?',
    lede: 'With openers, several people each hold a part of the key, and none can read a bid alone or early.',
    source: 'Our own rule. Over the threshold, openers are the usual way',
    reason: 'Why not with openers?',
    choices: {
      openers: { text: 'Openers, together', hint: 'Three or more people; most of them suffice' },
      'access-rule': {
        text: 'This site, after the deadline',
        hint: 'Our server seals bids as they come, and its rules open none before the deadline',
      },
    },
  },
};
