import type { LineRefusal, MandateAnswer } from './mandate.rules.ts';
import type { PublishMandateRefusal } from './publish-mandate.ts';

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
  eachTitle: 'One by one',
  saidPoints: (points: number) => `You gave it ${points} of every 100 points.`,
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
  outcome: 'Outcome',
  evidence: 'Residents gave',
  answer: 'Your answer',
  countsFor: 'Counts for',
  reason: 'Reason',
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
  lineEvidence: (points: string, place: number, all: number) =>
    `Residents gave it ${points} of every 100 points. It came ${ordinal(place)} of ${all}.`,
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
  shareBlank: 'Enter how many points of 100 it counts for instead, like 12 or 7.5',
  reasonLabel: 'Why',
  reasonHint:
    'Needed unless you adopt it. Name what it rests on: a law, a figure, another contract. Residents read this.',
  save: 'Save this answer',
  refused: {
    'reason-missing': 'Say why. Residents are owed a reason unless you adopt what they said',
    'reason-too-short': 'Say a little more: what does this rest on?',
    'reason-repeated': 'You have used these words for another answer. Say what it is about this one',
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
  } satisfies Record<PublishMandateRefusal, string>,
  task: (title: string) => `Answer residents: ${title}`,
} as const;

function ordinal(place: number): string {
  return (
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][place - 1] ??
    `number ${place}`
  );
}
