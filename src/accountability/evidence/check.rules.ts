import { decideReason, type ReasonRefusal } from '../../acts/reasons.rules.ts';
import { toHundredths } from './claims.rules.ts';

/** What the contract manager looked at: the check names it, so that anyone can ask for it. */
export const restsOn = ['file', 'link', 'own-visit', 'own-records', 'residents', 'nothing-sent'] as const;
export type RestsOn = (typeof restsOn)[number];

export type CheckFault =
  | 'already-checked'
  | 'no-evidence'
  | 'more-than-claimed'
  | 'evidence-not-there'
  | `reason-${ReasonRefusal}`;

export type ClaimFacts = {
  readonly quantity: number;
  readonly hasFile: boolean;
  readonly hasLink: boolean;
  readonly checked: boolean;
  /** What the claim is about, in words: the promise, its evidence rule, the note and the names of what was sent. */
  readonly about: readonly string[];
};
export type CheckDraft = {
  readonly decision: 'verified' | 'returned';
  /** How much of the claim is verified; what is left over is sent back. */
  readonly quantity: number;
  readonly restsOn: RestsOn;
  readonly reason: string;
};

/**
 * Whether a check may stand: once, of a claim with evidence if it verifies, at most what was claimed, resting on
 * evidence that is there, with a reason of its own that says what was found in it.
 */
export function findCheckFault(
  claim: ClaimFacts,
  draft: CheckDraft,
  earlierReasons: readonly string[],
): CheckFault | undefined {
  if (claim.checked) return 'already-checked';
  if (draft.decision === 'verified') {
    if (!claim.hasFile && !claim.hasLink) return 'no-evidence';
    if (!(draft.quantity > 0) || toHundredths(draft.quantity) > toHundredths(claim.quantity))
      return 'more-than-claimed';
  }
  if (!mayRestOn(claim, draft)) return 'evidence-not-there';
  const reason = decideReason({ text: draft.reason, others: earlierReasons, about: claim.about });
  return 'refused' in reason ? `reason-${reason.refused}` : undefined;
}

function mayRestOn(claim: ClaimFacts, { restsOn, decision }: CheckDraft): boolean {
  if (restsOn === 'file') return claim.hasFile;
  if (restsOn === 'link') return claim.hasLink;
  return restsOn !== 'nothing-sent' || (decision === 'returned' && !claim.hasFile && !claim.hasLink);
}
