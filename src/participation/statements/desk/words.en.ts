import type { DeclineRefusal } from '../decline-statement.ts';
import type { ModerationRefusal } from '../hold-for-moderation.ts';
import type { MergeRefusal } from '../merge-statement.ts';
import type { StatementState } from '../moderation.rules.ts';
import type { SeedRefusal } from '../write-seed-statement.ts';

const moderation = {
  'decided-already': 'Somebody else was quicker: this statement has been dealt with',
  'round-closed': 'The round has closed. Nobody could answer it any more',
  'not-a-moderator': 'Only the commissioner and the facilitators of this body can do this',
} satisfies Record<ModerationRefusal, string>;

/** What moderators of statements read. */
export const words = {
  queueTitle: 'Statements by residents',
  queueLede:
    'Read each, then show it, join it with one that says the same, or decline it for one of the published reasons. You do not see who proposed it, and nobody can find out once you have read it.',
  queueCounts: (counts: Record<StatementState, number>) =>
    `${counts.waiting} to read, ${counts.shown} shown, ${counts.declined} declined, ${counts.merged} merged.`,
  states: {
    waiting: 'To read',
    shown: 'Shown',
    declined: 'Declined',
    merged: 'Merged',
  } satisfies Record<StatementState, string>,
  state: 'Which',
  search: 'Words to look for',
  find: 'Find',
  queueNone: {
    waiting: 'Nothing waits to be read.',
    shown: 'No statement is shown.',
    declined: 'No statement has been declined.',
    merged: 'No statement has been merged.',
  } satisfies Record<StatementState, string>,
  queueNoneFound: 'None of them has these words.',
  queueCaption: 'Statements',
  queueHead: ['Number', 'Statement', 'Proposed', 'Act'],
  read: 'Read',
  open: 'Open',
  own: 'Your own statements, to begin with',
  publicPage: 'What everyone sees',

  oneTitle: (number: number) => `Statement ${number}`,
  proposedOn: (date: string) => `Proposed on ${date}.`,
  decided: (state: string, date: string, role: string) => `${state} on ${date}, by a ${role}.`,
  roles: { commissioner: 'commissioner', facilitator: 'facilitator' },
  show: 'Show it to everyone',
  showAfterAll: 'Show it after all',
  decline: 'Decline it, and say why',
  takeDown: 'Take it down, and say why',
  merge: 'Join it with one that says the same',
  similar: 'These say something like it',
  similarNone: 'No other statement says something like it.',
  joinWith: (number: number) => `Join with statement ${number}`,
  next: 'Read the next one',
  back: 'All statements',
  mergedInto: (number: number) => `Merged into statement ${number}`,

  declineTitle: (number: number) => `Decline statement ${number}`,
  declineLede: 'Your reason is published beside its number. What the statement says is not.',
  declineShownLede: 'It comes down at once. Votes given to it count for nothing.',
  ground: 'Which of the published reasons?',
  groundBlank: 'Choose one of the published reasons',
  reason: 'Say why, in a sentence or two',
  reasonHint: 'Everyone can read it, the person who proposed it too. Do not repeat what you decline.',
  declineAct: 'Decline it',

  mergeTitle: (number: number) => `Join statement ${number} with another`,
  mergeLede:
    'It leads to the other from then on, and its votes move there. Whoever voted on both keeps what they said of the one that stays. Everyone can still read its words under its number. This cannot be undone.',
  into: 'Number of the statement that stays',
  intoWrong: 'Enter the number of a statement that is shown',
  mergeAct: 'Join them',

  seedsTitle: 'Your own statements, to begin with',
  seedsLede: (body: string) =>
    `A few to begin with help people start. Each is shown as written by ${body}. None can be added once the round is open.`,
  seedLabel: 'Statement',
  seedOutcome: 'What is it about? (optional)',
  seedNone: 'None of the outcomes in particular',
  seedAct: 'Add it',
  seedsSoFar: 'So far',
  seedsNothing: 'None yet.',
  seedRemove: 'Remove',
  seedsOver: 'The round has opened: no more can be added here.',

  moderation,
  declineRefused: {
    ...moderation,
    'reason-blank': 'Say why',
    'reason-short': 'Say why in at least five words, so that people can do better',
    'reason-long': 'Make it shorter: 500 characters at most',
    'reason-personal': 'Take out the address, number or link: everyone will read this',
  } satisfies Record<DeclineRefusal, string>,
  mergeRefused: {
    ...moderation,
    'same-statement': 'Enter the number of another statement: this is the one you are reading',
    'into-not-shown': 'Enter the number of a statement that is shown',
  } satisfies Record<MergeRefusal, string>,
  seedRefused: {
    'has-opened': () => 'The round has opened. From now on statements come from residents',
  } satisfies Partial<Record<SeedRefusal, () => string>>,
} as const;
