export const findings = ['none', 'perceived', 'real'] as const;
/** No link; a link that a fair-minded person might wonder about; a link that could sway. */
export type Finding = (typeof findings)[number];
export type ConflictDecision = 'may-score' | 'stands-aside';

export type Declared = { readonly finding: Finding; readonly decision: ConflictDecision | null };

export type DeclarationFault = 'detail-missing' | 'already-declared';

/**
 * Whether somebody may declare this about one bidder. A link is told in words. What was declared can become more
 * serious at any time, since conflicts are kept under review (Procurement Act 2023 s.81), and never less.
 */
export function findDeclarationFault(
  declared: { readonly finding: Finding; readonly detail: string },
  earlier: Declared | undefined,
): DeclarationFault | null {
  if (declared.finding !== 'none' && declared.detail.trim() === '') return 'detail-missing';
  if (!earlier) return null;
  return findings.indexOf(declared.finding) > findings.indexOf(earlier.finding) ? null : 'already-declared';
}

/**
 * Where an evaluator stands. A real conflict with one bidder takes them out of the whole competition: marking rivals
 * down helps a friend as much as marking them up. A perceived one waits until it is decided (s.83). A resident first passes
 * the lessons: officers are trained by the body that employs them (docs/decisions/0038). Everybody marks a sample answer
 * before a real one (docs/decisions/0045).
 */
export type Standing =
  | 'stood-aside'
  | 'not-trained'
  | 'declaration-missing'
  | 'conflict-undecided'
  | 'not-calibrated'
  | 'may-score';

export function decideStanding(evaluator: {
  readonly recused: boolean;
  /** Lessons that a resident has still to pass; 0 for an officer. */
  readonly lessonsLeft: number;
  /** Bidders about whom nothing is declared yet. */
  readonly undeclared: number;
  /** Perceived conflicts that nobody has decided. */
  readonly undecided: number;
  /** Whether they have done the exercise on a sample answer. */
  readonly calibrated: boolean;
}): Standing {
  if (evaluator.recused) return 'stood-aside';
  if (evaluator.lessonsLeft > 0) return 'not-trained';
  if (evaluator.undeclared > 0) return 'declaration-missing';
  if (evaluator.undecided > 0) return 'conflict-undecided';
  return evaluator.calibrated ? 'may-score' : 'not-calibrated';
}
