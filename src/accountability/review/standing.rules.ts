import type { Question } from './questions.rules.ts';

/** How far a section is: `check` has a figure that looks wrong and has no reason yet. */
export type SectionState = 'not-started' | 'started' | 'check' | 'done';

/** How far one section’s questions are, by which are answered and which look wrong. */
export function stateOfSection(
  questions: readonly Pick<Question, 'id'>[],
  answered: ReadonlySet<string>,
  implausible: ReadonlySet<string>,
): SectionState {
  if (questions.some(({ id }) => implausible.has(id))) return 'check';
  const done = questions.filter(({ id }) => answered.has(id)).length;
  if (done === questions.length) return 'done';
  return done === 0 ? 'not-started' : 'started';
}

/** Where a Review is: with its filer, with the reviewers, or closed by both signatures. */
export type ReviewState = 'draft' | 'signed' | 'closed';

export function stateOfReview(review: {
  readonly signedAt: unknown;
  readonly closedAt: unknown;
}): ReviewState {
  if (review.closedAt) return 'closed';
  return review.signedAt ? 'signed' : 'draft';
}
