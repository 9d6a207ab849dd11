import type { ReasonRefusal } from '../../acts/reasons.rules.ts';
import { fewestWords } from '../../acts/reasons.rules.ts';
import type { PublishedStance } from '../opinion/published-map.rules.ts';
import { words as opinionWords } from '../opinion/words.en.ts';
import type { LineRefusal, MandateAnswer } from './mandate.rules.ts';
import type { ChangeCourseRefusal, ChangeReasonRefusal, PublishMandateRefusal } from './refusals.rules.ts';

/** Why a reason cannot stand, each in one sentence that says how to mend it. */
const reasonRefused = {
  blank: 'Say why. Residents are owed a reason unless you adopt what they said',
  'too-short': `Say a little more: at least ${fewestWords} words that say what it rests on`,
  filler: 'Say why in your own words',
  repeated: 'You have used these words for another answer. Say what it is about this one',
  'rests-on-nothing':
    'Say what it rests on: a law, a figure, another contract, or something about this outcome or purchase',
} satisfies Record<ReasonRefusal, string>;

/** What the authority answered, for everyone, and the elected member’s desk. */
export const words = {
  title: (title: string) => `How you were answered: ${title}`,
  heading: (body: string) => `${body} answers`,
  kicker: (question: string) => `You were asked: ${question}`,
  lede: (counts: Readonly<Record<MandateAnswer, number>>) =>
    `Of your ${counts.adopted + counts.varied + counts.declined} outcomes, ${counts.adopted} ${counts.adopted === 1 ? 'is' : 'are'} adopted, ${counts.varied} varied and ${counts.declined} declined. Whatever is not adopted has its reason.`,
  decided: (name: string, body: string, date: string) => `${name} decided this for ${body} on ${date}.`,
  kept: (due: string) => `It was promised by ${due}, and came in time.`,
  late: (due: string) => `It was promised by ${due}, and came late.`,
  ledeStatements: (counts: Readonly<Record<MandateAnswer, number>>) =>
    `Of the ${counts.adopted + counts.varied + counts.declined} statements that all groups share, ${counts.adopted} ${counts.adopted === 1 ? 'is' : 'are'} adopted, ${counts.varied} varied and ${counts.declined} declined.`,
  keptFirst: (due: string) => `The first answer was promised by ${due}, and came in time.`,
  lateFirst: (due: string) => `The first answer was promised by ${due}, and came late.`,
  replaced: (body: string, on: string) =>
    `This answer no longer stands. ${body} changed course on ${on}. It is kept here as it was.`,
  seeNewest: 'See the answer that stands now',
  changedTitle: 'What changed, and why',
  changedFrom: (before: string, after: string) => `It was ${before}. Now it is ${after}.`,
  changedNew: 'It is answered for the first time.',
  seeBefore: 'See the answer that this one changes',
  afterNotice: (on: string) =>
    `The tender notice came out on ${on}, before this answer. The marks of that purchase stay as they were.`,
  earlierTitle: 'Earlier answers',
  earlier: (body: string, on: string) => `${body}, ${on}`,
  answers: {
    adopted: 'adopted',
    varied: 'varied',
    declined: 'declined',
  } satisfies Record<MandateAnswer, string>,
  answerVaried: (points: string) => `varied, at ${points} of 100`,
  statementsTitle: 'What all groups agree on',
  statementsLede: 'These statements carry no marks. They say what to do.',
  nextWithoutMarks: 'You gave no points, so this sets no marks. It says what the public body will do.',
  eachTitle: 'One by one',
  saidPoints: (points: number) => `Residents gave it ${points} of every 100 points.`,
  saidStrength: (points: number) =>
    `Residents compared outcomes two by two. Of all strength, ${points} of 100 is with this one.`,
  saidWeighted: (points: number) => `Weighed to match who lives here: ${points}.`,
  saidWithoutBidders: (points: number) => `Without people who work for a likely bidder: ${points}.`,
  noteWeighted: (points: number) => `weighed ${points}`,
  noteWithoutBidders: (points: number) => `without bidders ${points}`,
  noteChance: (percent: number) => `first ${percent} times in 100`,
  saidChance: (percent: number, low: number, high: number) =>
    `Put beside another outcome, it comes first ${percent} times in 100 (${low === high ? 'chance alone would hardly move that' : `by chance alone, ${low} to ${high}`}).`,
  saidStatement: (stance: PublishedStance) =>
    `${stance.side === 'agree' ? 'All groups agree' : 'All groups disagree'}. ${opinionWords.map.stance(stance)}.`,
  counts: (points: string) => `It counts for ${points} of 100.`,
  countsAll: 'It counts for all of them.',
  countsNone: 'It counts for nothing here.',
  noReason: 'Taken on as it stands.',
  quoted: (reason: string) => `“${reason}”`,
  nextTitle: 'What happens next',
  next: 'The outcomes that count become marks that bidders can win. They are fixed when the tender notice comes out.',
  seeThread: 'Follow it on the thread',
  seeResults: 'What everyone said',
  data: 'These answers as data',
  waitingTitle: 'Not answered yet',
  waiting: (body: string, due: string) => `${body} answers each outcome by ${due}.`,
  waitingLate: (body: string, due: string) => `${body} was to answer each outcome by ${due}. It has not yet.`,
  tooFew: 'Too few people answered to conclude anything, so there is nothing to adopt.',

  deskTitle: (title: string) => `Answer residents: ${title}`,
  deskLede: (people: number, due: string) =>
    `${people} people took part. They were promised an answer to each outcome by ${due}.`,
  deskLate: 'That day has passed. The page will say that the answer came late.',
  deskRule:
    'Adopt, vary or decline each one, and say why. What you save is a draft: nobody outside sees it until you publish.',
  outcomesCaption: 'Each outcome, what residents gave it, and your answer',
  statementsCaption: 'Each statement that all groups share, and your answer',
  outcome: 'Outcome',
  evidence: 'Residents gave',
  answer: 'Your answer',
  none: 'not answered',
  lineAct: 'Answer',
  lineChange: 'Change',
  aboutOutcome: (outcome: string) => `: ${outcome}`,
  progress: (done: number, all: number) => `${done} of ${all} answered.`,
  previewAct: 'Preview and publish',
  previewNot: 'When every outcome has its answer, you can preview and publish.',
  publishedAlready: 'Your answer is published, and stays as it is.',
  seePublic: 'See the public page',

  lineTitle: (outcome: string) => `What do you do with “${outcome}”?`,
  linePlace: (place: number, sharing: number, all: number) =>
    sharing === 1
      ? `It came ${ordinal(place)} of ${all}.`
      : `It shares ${ordinal(place)} place with ${sharing - 1} of the other ${all - 1}.`,
  lineMeans: (line: string) => `To residents it was put as: “${line}”.`,
  choices: {
    adopted: 'Adopt it',
    varied: 'Vary it',
    declined: 'Decline it',
  } satisfies Record<MandateAnswer, string>,
  choiceHints: {
    adopted: (points: string) => `It counts for all ${points} points.`,
    varied: () => 'It counts for another number of points, which you name.',
    declined: () => 'It counts for nothing. That is lawful, if you say why.',
  } satisfies Record<MandateAnswer, (points: string) => string>,
  answerLegend: 'Your answer',
  answerBlank: 'Choose adopt, vary or decline',
  share: 'Points of 100 it counts for instead',
  shareHint: (points: string) =>
    `Only if you vary it. Residents gave it ${points}. Up to two decimal places.`,
  /** Papers of the body that a reason may rest on beside what the round is about. */
  mayRestOn: 'contract charter policy scheme grant budget agreement strategy',
  reasonLabel: 'Why',
  reasonHint:
    'Needed unless you adopt it. Name what it rests on: a law, a figure, another contract. Residents read this.',
  save: 'Save this answer',
  refused: {
    ...reasonRefused,
    'share-missing': 'Enter how many points of 100 it counts for instead, like 12 or 7.5',
    'share-same': 'That is what residents gave it. Choose adopt, or enter another number',
  } satisfies Record<LineRefusal, string>,
  lineRefused: {
    'no-conclusion': 'Too few people answered this round to conclude anything',
    'already-published': 'Your answer is published, so it can no longer change',
  },

  publishTitle: 'Preview and publish',
  publishLede: 'This is what residents will read. Once published it is frozen and on the public record.',
  statement: 'A few words to residents (you can leave this empty)',
  statementHint: 'Thank them, and say the main thing.',
  publishAct: 'Publish this answer',
  back: 'Back to the outcomes',
  publishRefused: {
    'already-published': 'Your answer is published already',
    'no-conclusion': 'Too few people answered this round to conclude anything',
    'lines-missing': 'Some outcomes have no answer yet. Answer each one first',
    'nothing-changed': 'Nothing is answered otherwise than before. Change an answer first',
  } satisfies Record<PublishMandateRefusal, string>,
  changeReason: 'Why do you change course?',
  changeReasonHint: 'Name what is new: a law, a figure, what you have learnt. Residents read this first.',
  changeReasonRefused: {
    'change-blank': 'Say why you change course. Residents are owed a reason',
    'change-too-short': `Say a little more: at least ${fewestWords} words that say what is new`,
    'change-filler': reasonRefused.filler,
    'change-repeated': 'These are the words of one of your answers. Say why you change course',
    'change-rests-on-nothing': reasonRefused['rests-on-nothing'],
  } satisfies Record<ChangeReasonRefusal, string>,
  noticeIsOut: (on: string) =>
    `The tender notice came out on ${on}, so the marks of that purchase stay as they are. What you publish now says what you will do from here on.`,
  changeTitle: 'Change course',
  changeLede:
    'What you published stays as it is. You can publish a new answer that points back to it and says what changed and why.',
  changeAct: 'Begin a new answer',
  changeBegun: (on: string) =>
    `This is a new answer. It changes the one of ${on}, which stands until you publish. Change what you mean to change; the rest stays.`,
  changeRefused: {
    'nothing-published': 'Nothing is published yet, so there is nothing to change',
    'already-begun': 'A new answer is begun already',
  } satisfies Record<ChangeCourseRefusal, string>,
  dropTitle: 'Leave it as it was',
  dropLede:
    'You can drop what you began. The published answer goes on standing, and nobody outside has seen this one.',
  dropAct: 'Drop the new answer',
  dropRefused: { 'nothing-begun': 'No new answer is begun, so there is nothing to drop' },
  changedNow: 'changed',
  changeNothing: 'When you have changed an answer, you can preview and publish.',

  statementHead: 'Statement',
  statementDeskTitle: 'What all groups agree on',
  statementTitle: 'What do you do with this statement?',
  statementHints: {
    adopted: 'You will do what it asks.',
    varied: 'You will do something like it. Say what.',
    declined: 'You will not. That is lawful, if you say why.',
  } satisfies Record<MandateAnswer, string>,
  task: (title: string) => `Answer residents: ${title}`,
} as const;

function ordinal(place: number): string {
  return (
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][place - 1] ??
    `number ${place}`
  );
}
