import { reasonRefusals } from '../reasons.words.en.ts';
import type { AgreeRefusal } from './agree-score.ts';
import type { QuestionState } from './progress.rules.ts';

export const words = {
  title: (title: string) => `Lead the panel: ${title}`,
  heading: 'Lead the panel',
  lede: 'Everyone scores alone first. When all are in, the panel talks and agrees one whole number for each answer, and you write why. Nothing is averaged.',
  source:
    'Averaged scores without a reason have been set aside: Bromcom Computers v United Learning Trust [2022] EWHC 3262 (TCC).',
  noBids: 'The bids are not open yet.',
  noQuestions: 'No question of this tender is scored by people: published formulas give every mark.',
  undecided: (count: number) =>
    count === 1
      ? 'One link told by an evaluator is to be decided.'
      : `${count} links told by evaluators are to be decided.`,
  register: 'Who scores, and the register of conflicts',
  question: (code: string, title: string) => `${code}: ${title}`,
  states: {
    'too-few-scorers': 'Too few people score this question. At least three are needed.',
    scoring: 'Still being scored.',
    'to-agree': 'Everyone is done. Once you open a question, its scores stand: nobody can change theirs.',
    agreed: 'Agreed.',
  } satisfies Record<QuestionState, string>,
  scorer: (name: string, done: number, all: number) =>
    `${name}: ${done === all ? 'done' : `${done} of ${all}`}`,
  learning: (name: string) => `${name}: has lessons to pass first`,
  papers: 'The papers',
  large: 'Large, for the wall of the room',
  small: 'Back to the desk’s size',
  previous: (code: string, bid: string) => `Before: ${code}, ${bid}`,
  onwards: (code: string, bid: string) => `Next: ${code}, ${bid}`,
  arrows: 'The left and right arrow keys go to the answer before and after.',
  agreementHeading: 'How far the panel agrees on this question',
  agreementNote: 'Only you see this. It helps to find what to talk about. It is no part of any score.',
  samePairs: (percent: number) => `Two people chosen by chance gave the same mark ${percent} times of 100.`,
  alpha: (alpha: number) =>
    `Krippendorff’s alpha is ${alpha.toFixed(2)}: 1 is full agreement, 0 is what chance alone would give.`,
  noAlpha: 'There is too little to compare for a measure beyond chance.',
  outlier: (name: string, bid: string, score: number, others: number) =>
    `${name} gave ${bid} ${score}; the middle of the others is ${others}. Ask what they saw.`,
  strengths: 'Strengths:',
  bids: 'Bids',
  bidsOf: (code: string) => `Bids on ${code}`,
  now: 'now',
  toAgree: 'to agree',
  waits: 'waits',
  agreeTitle: (code: string, bid: string) => `Agree a score: ${bid}, ${code}`,
  agreeHeading: (code: string, question: string) => `${code}: ${question}`,
  marks: (weight: number) => `${weight} ${weight === 1 ? 'mark' : 'marks'} in 100.`,
  progress: (agreed: number, all: number) => `${agreed} of ${all} agreed.`,
  individual: (bid: string) => `What each person gave ${bid}`,
  resident: 'resident',
  officer: 'officer',
  gaps: 'Gaps:',
  answer: (bid: string) => `${bid}’s answer`,
  between: (lowest: number, highest: number) =>
    lowest === highest ? `Everyone gave ${lowest}.` : `From ${lowest} to ${highest}.`,
  range: (lowest: number, highest: number, median: number) =>
    lowest === highest
      ? `Everyone gave ${lowest}.`
      : `From ${lowest} to ${highest}, the middle one ${median}.`,
  agreed: 'The agreed score',
  yourScore: 'What the panel agrees',
  why: 'Why this score',
  whyHint:
    'What the answer shows and what it lacks, against the question. Where a score moved, what moved it. Everyone reads it, so name nobody on the panel.',
  agree: 'Agree this score',
  fixed: 'Once agreed it does not change. Everyone reads it when the award is published.',
  agreedIs: (score: number, max: number) => `${score} out of ${max}`,
  back: 'All questions',
  next: (name: string) => `Go to ${name}`,
  noScore: 'Choose one whole number',
  refusals: {
    ...reasonRefusals,
    blank: 'Write why the panel agrees this score',
    'conflicting-hats': 'You act for a bidder, so you cannot lead this panel',
    'stood-aside': 'You stand aside from this purchase, so you cannot lead this panel',
    'fewer-than-three': 'Fewer than three people score this question. Somebody must be appointed first',
    'scores-missing': 'Somebody has not scored every bid yet',
    'already-agreed': 'This score is agreed already',
    'not-whole': 'Choose one whole number',
    'out-of-range': 'Choose a score on the scale',
    'names-a-scorer': 'Everyone reads this. Say “one officer” or “one resident” instead of a name',
  } satisfies Record<AgreeRefusal, string>,
} as const;
