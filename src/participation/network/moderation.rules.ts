import { type ReasonRefusal, readDeclineReason } from '../statements/moderation.rules.ts';

export type SpokenKind = 'comment' | 'thread' | 'reply';
export const spokenKinds: readonly SpokenKind[] = ['comment', 'thread', 'reply'];
export type SpokenState = 'waiting' | 'shown' | 'declined';

/**
 * The only grounds on which a comment, a thread or a reply is not shown, published with each reason. To be wrong, or
 * rude about a public body, is none of them.
 */
export const spokenGrounds = [
  'personal',
  'abusive',
  'off-topic',
  'unclear',
  'advert',
  'said-already',
] as const;
export type SpokenGround = (typeof spokenGrounds)[number];

export type Decision =
  | { readonly state: 'shown' }
  | { readonly state: 'declined'; readonly ground: SpokenGround; readonly reason: string };
export type DecisionRefusal = 'choose' | 'ground-missing' | 'decided-already' | ReasonRefusal;

type Typed = { readonly decision: string; readonly ground: string; readonly reason: string };

/**
 * What a moderator decides about something that people wrote: show it, or not, on one of the grounds and with a reason
 * that everyone may read. What waits may go either way; what is shown may be taken down, and back. Refuses a decision
 * that changes nothing.
 */
export function decideModeration(
  state: SpokenState,
  { decision, ground, reason }: Typed,
): Decision | { readonly refused: DecisionRefusal } {
  if (decision !== 'show' && decision !== 'decline') return { refused: 'choose' };
  if (state === (decision === 'show' ? 'shown' : 'declined')) return { refused: 'decided-already' };
  if (decision === 'show') return { state: 'shown' };
  const known = spokenGrounds.find((one) => one === ground);
  if (!known) return { refused: 'ground-missing' };
  const read = readDeclineReason(reason);
  return 'refused' in read ? read : { state: 'declined', ground: known, reason: read.reason };
}
