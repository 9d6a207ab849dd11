import { toHundredths } from './claims.rules.ts';

/** What the contract manager looked at: the check names it, so that anyone can ask for it. */
export const restsOn = ['file', 'link', 'own-visit', 'own-records', 'residents', 'nothing-sent'] as const;
export type RestsOn = (typeof restsOn)[number];

export type CheckFault =
  | 'already-checked'
  | 'no-evidence'
  | 'more-than-claimed'
  | 'evidence-not-there'
  | 'reason-too-short'
  | 'reason-repeated';

export type ClaimFacts = {
  readonly quantity: number;
  readonly hasFile: boolean;
  readonly hasLink: boolean;
  readonly checked: boolean;
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
 * evidence that is there, with a reason in words of its own.
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
  if (isTooThin(draft.reason)) return 'reason-too-short';
  return earlierReasons.some((earlier) => isSame(earlier, draft.reason)) ? 'reason-repeated' : undefined;
}

function mayRestOn(claim: ClaimFacts, { restsOn, decision }: CheckDraft): boolean {
  if (restsOn === 'file') return claim.hasFile;
  if (restsOn === 'link') return claim.hasLink;
  return restsOn !== 'nothing-sent' || (decision === 'returned' && !claim.hasFile && !claim.hasLink);
}

const LEAST_DIFFERENT_WORDS = 4;

/** A reason says something: at least four different words. */
function isTooThin(reason: string): boolean {
  return new Set(wordsOf(reason)).size < LEAST_DIFFERENT_WORDS;
}

function isSame(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
