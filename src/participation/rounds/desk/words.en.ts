import type { AnnounceRefusal } from '../announce-round.ts';
import type { StepState } from '../desk-steps.rules.ts';
import type { DraftWeightsRefusal } from '../draft-weights.rules.ts';

/** What the commissioner reads while preparing a round. */
export const words = {
  listTitle: 'Rounds',
  listLede: (body: string) => `What ${body} has asked residents, and is about to.`,
  prepare: 'Prepare a round',
  nothing: 'No round yet. Prepare one before the tender notice: afterwards nothing can change the marks.',
  columns: { round: 'Round', state: 'Stands at', opens: 'Opens', closes: 'Closes', next: 'Next' },
  ofRegion: (body: string) => `Asked by ${body} for the whole region`,
  next: {
    codes: 'Codes and paper ballots',
    prepare: 'Go on preparing',
    before: 'The notice and your own marks',
    publish: 'Publish the results',
    answer: 'Answer residents',
    audit: 'The auditor’s file',
    see: 'See it',
  },
  aboutRound: (title: string) => `: ${title}`,

  save: 'Save and go on',
  alreadyAnnounced: 'The round is announced, so nothing about it can change',

  formLede: 'Nobody outside sees this until you announce it.',
  checkListTitle: 'Before you announce it',
  checkListLede: (left: number) =>
    left === 0
      ? 'Everything is done.'
      : left === 1
        ? 'One thing is left to do.'
        : `${left} things are left to do.`,
  stepStates: { done: 'Done', missing: 'To do', 'not-needed': 'Not needed' } satisfies Record<
    StepState,
    string
  >,
  notNeeded: {
    rule: 'One rule alone fits these ways of answering.',
    engagement: 'Only a round about one purchase needs it.',
    'draft-weights': 'Only where answers become the marks of one purchase.',
  },
  draftWeightsNone: 'Record them now, or nobody will ever be able to say what residents changed.',
  draftWeightsGiven: 'Recorded. They go on the public record when you announce.',
  noCells: 'The district alone',
  noEngagement: 'No notice, with the reasons',
  engagementNotice: (identifier: string) => `Notice ${identifier}`,
  minimums: (answers: number, effective: number, district: number) =>
    `${answers} answers, ${effective} after weighing, ${district} in a district`,
  change: 'Change',
  doIt: 'Do this',
  answers: 'Answers so far',
  answersTens: (tens: number) => (tens === 0 ? 'fewer than 10' : `more than ${tens}`),
  previewAct: 'See it as residents will',
  previewTitle: (title: string) => `Preview: ${title}`,
  previewLede: 'This is what residents will see. Nobody but you sees it until you announce it.',
  previewBack: 'Back to the check list',
  announceTitle: 'Announce it',
  announceLede:
    'Announcing puts all of this on the public record: the question, the outcomes, the ways of answering, the rule, the proof, the least numbers, the times and your own marks. From then on nothing can change them.',
  announceAct: 'Announce the round',
  announceNot: 'Something is left to do first: see the check list.',
  announced: (when: string) => `Announced on ${when}. Nothing about it can change.`,
  publicPage: 'The public page',
  codesLink: 'Codes and paper ballots',
  statementsLink: 'Statements: to read, shown and declined',
  ownStatementsLink: 'Write your own statements, to begin with',
  removalsLink: 'Is every answer one person’s?',
  resultsLink: 'Publish the results',
  announceRefused: {
    'already-announced': 'This round is announced already',
    'opens-in-the-past':
      'Its opening time has passed. Change the times, so that people hear of it before it opens',
    'too-few-outcomes': 'Choose at least two outcomes first',
    'engagement-missing':
      'Name the engagement notice (UK2), or say why there is none. The Procurement Act 2023, section 17, asks for it',
    'draft-weights-missing':
      'Record your own marks first. Without them nobody could ever say what residents changed',
    'not-settled': 'Some steps are still to do. Do them first',
    'notice-published':
      'The tender notice is out, so the marks are fixed. A round can no longer change anything about this purchase',
  } satisfies Record<AnnounceRefusal, string>,

  outcomesTitle: 'Which outcomes can residents choose between?',
  outcomesHint: 'Three to six are easiest to weigh. They appear in the framework’s order.',
  outcomesTooFew: 'Choose at least two outcomes',
  outcomesUnknown: 'One of these is not in the framework. Choose again',

  weightsTitle: 'Your own marks, before residents are asked',
  weightsLede:
    'What would you give each part if you decided alone? It is recorded beforehand, so that later the award can be worked out both ways.',
  price: 'Price',
  quality: 'Quality',
  marks: 'marks',
  weightWrong: (part: string) => `Enter a whole number from 0 to 100 for ${part}`,
  weightsTotal: (total: number) => `They add up to ${total}. They must make 100`,
  weightsRefused: {
    'not-whole': 'Enter whole numbers from 0 to 100',
    'not-100': 'They must make 100',
    'outcomes-differ': 'The outcomes have changed. Open this page again',
    'already-announced': 'The round is announced, so nothing about it can change',
  } satisfies Record<DraftWeightsRefusal | 'already-announced', string>,
  task: (title: string) => `Announce the round: ${title}`,
} as const;
