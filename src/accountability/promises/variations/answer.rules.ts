import type { ReasonRefusal } from '../../../acts/reasons.rules.ts';
import { decideReason } from '../../../acts/reasons.rules.ts';
import { changesBetween, type Planned } from './variation.rules.ts';

/** `agreed` by the other side; `decided` by the authority alone, where a clause of the contract lets it. */
export const answers = ['agreed', 'declined', 'decided', 'withdrawn'] as const;
export type Answer = (typeof answers)[number];
export type Side = 'buyer' | 'supplier';

export type AnswerFault =
  | 'already-answered'
  | 'not-yours-to-answer'
  | 'changed-since'
  | 'clause-missing'
  | `reason-${ReasonRefusal}`;

/** Whether a variation changed the promise. */
export function tookEffect({ answer }: { readonly answer: Answer | null }): boolean {
  return answer === 'agreed' || answer === 'decided';
}

type Open = {
  readonly number: number;
  readonly answer: Answer | null;
  readonly proposedFor: Side;
  readonly proposedById: string;
  readonly before: { readonly instalments: readonly Planned[] };
  readonly after: { readonly instalments: readonly Planned[] };
};
export type AnswerDraft = {
  readonly answer: Answer;
  readonly side: Side;
  readonly personId: string;
  readonly reason: string;
  readonly clause: string;
};

/** Which answers a side may give to a proposal: its own it withdraws, or decides alone; the other’s it agrees or declines. */
export function answersOpenTo(side: Side, proposal: Pick<Open, 'answer' | 'proposedFor'>): readonly Answer[] {
  if (proposal.answer !== null) return [];
  if (side !== proposal.proposedFor) return ['agreed', 'declined'];
  return side === 'buyer' ? ['withdrawn', 'decided'] : ['withdrawn'];
}

/**
 * Why an answer may not stand. A proposal is answered once, by the other side and another person; what it would change
 * must still stand as it was proposed; declining and deciding alone need a reason, deciding alone a clause.
 */
export function findAnswerFault(
  proposal: Open,
  draft: AnswerDraft,
  now: { readonly standing: readonly Planned[]; readonly lastApplied: number },
  about: readonly string[],
): AnswerFault | undefined {
  const { answer, side, personId, reason, clause } = draft;
  if (proposal.answer !== null) return 'already-answered';
  if (!answersOpenTo(side, proposal).includes(answer)) return 'not-yours-to-answer';
  if (answer === 'agreed' && personId === proposal.proposedById) return 'not-yours-to-answer';
  const isToStand = answer === 'agreed' || answer === 'decided';
  if (isToStand && !stillStands(proposal, now)) return 'changed-since';
  if (answer === 'decided' && clause.trim() === '') return 'clause-missing';
  if (answer !== 'declined' && answer !== 'decided') return undefined;
  const decided = decideReason({ text: reason, others: [], about });
  return 'refused' in decided ? `reason-${decided.refused}` : undefined;
}

function stillStands(
  proposal: Open,
  { standing, lastApplied }: { readonly standing: readonly Planned[]; readonly lastApplied: number },
): boolean {
  const { replaced } = changesBetween(proposal.before, proposal.after);
  const stands = (id: string) => standing.some(({ instalmentId }) => instalmentId === id);
  return lastApplied < proposal.number && replaced.every(({ instalmentId }) => stands(instalmentId));
}
