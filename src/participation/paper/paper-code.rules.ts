import type { BatchKind } from '../codes/batch.rules.ts';

/** How a code stands when somebody types a paper ballot with it. */
export type PaperCodeUse = {
  /** Null for codes from before batches were kept. */
  readonly kind: BatchKind | null;
  readonly personId: string | null;
  readonly hasAnswered: boolean;
  /** Who typed a ballot with it before, if anyone. */
  readonly enteredBy: string | null;
  /** It is the last ballot that this facilitator typed in this round. */
  readonly isOwnLast: boolean;
};

export type PaperCodeRefusal = 'code-not-paper' | 'code-used-online' | 'code-entered';

/**
 * Whether a ballot with this code can be typed in: it is a paper ballot’s, and nobody has answered with it. The last
 * ballot that somebody typed themselves may be typed again (`again`), in the place of what they typed before.
 */
export function decidePaperCode(use: PaperCodeUse, again: boolean): 'new' | 'again' | PaperCodeRefusal {
  if (use.kind !== 'paper') return 'code-not-paper';
  if (!use.hasAnswered) return 'new';
  if (use.enteredBy === null) return 'code-used-online';
  return again && use.isOwnLast ? 'again' : 'code-entered';
}
