import { givesAway } from './statement-text.rules.ts';

/** `waiting`: nobody has read it. `merged`: joined with another that says the same. */
export type StatementState = 'waiting' | 'shown' | 'declined' | 'merged';

/**
 * The only grounds on which a statement is declined, published with each reason. Being wrong, rude about a public body
 * or unwelcome is none. A duplicate is merged and not declined.
 */
export const declineGrounds = [
  'personal',
  'abusive',
  'off-topic',
  'several-ideas',
  'unclear',
  'advert',
] as const;
export type DeclineGround = (typeof declineGrounds)[number];

/** Who moderates: whoever runs the round, or helps people answer it. The moderator of a scoring meeting does not. */
export const moderatingRoles = ['commissioner', 'facilitator'] as const;
export type ModeratingRole = (typeof moderatingRoles)[number];

export type ModerationAct = 'show' | 'decline' | 'merge';

/**
 * Whether an act may follow a state. What waits may go anywhere; what is shown may be taken down or merged; what was
 * declined may be shown after all. What is merged stays merged, since its votes have moved.
 */
export function mayModerate(state: StatementState, act: ModerationAct): boolean {
  if (state === 'merged') return false;
  if (state === 'waiting') return true;
  return state === 'shown' ? act !== 'show' : act === 'show';
}

/** How long a reason is: a sentence at least, not an essay. */
const fewestReasonWords = 5;
export const longestReason = 500;

export type ReasonRefusal = 'reason-blank' | 'reason-short' | 'reason-long' | 'reason-personal';

/**
 * Reads the reason for declining, which everyone may read. Refuses fewer than five words, more than 500 characters, and
 * one that repeats what gives somebody away.
 */
export function readDeclineReason(
  typed: string,
): { readonly reason: string } | { readonly refused: ReasonRefusal } {
  const reason = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (reason === '') return { refused: 'reason-blank' };
  if (reason.split(' ').length < fewestReasonWords) return { refused: 'reason-short' };
  if (Array.from(reason).length > longestReason) return { refused: 'reason-long' };
  return givesAway(reason) ? { refused: 'reason-personal' } : { reason };
}
