import type { Grade } from './questions.rules.ts';

/** A figure’s one grade: the surest that holds. Verified rests on evidence, so it never stands alone. */
export function gradeOf(figure: { readonly evidence: number; readonly isVerified: boolean }): Grade {
  if (figure.evidence > 0 && figure.isVerified) return 'verified';
  return figure.evidence > 0 ? 'evidenced' : 'claimed';
}
