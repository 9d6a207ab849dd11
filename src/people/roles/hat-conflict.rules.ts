/** A person who acts for a supplier. */
export type Tie = { readonly personId: string; readonly supplierId: string };

/**
 * Who would both bid for and judge the same tender: those evaluators who act for a supplier that bids. Empty when
 * nobody would. Asked when an evaluator is appointed (with all bidders) and when a bid arrives (with all
 * evaluators); either act is refused while the answer is not empty. Source: Procurement Act 2023 ss.81–82, a duty
 * to mitigate; this house refuses outright, since no declaration makes a judge of one's own bid fair.
 */
export function decideHatConflict(input: {
  readonly evaluators: readonly string[];
  readonly bidders: readonly string[];
  readonly ties: readonly Tie[];
}): readonly Tie[] {
  const judges = new Set(input.evaluators);
  const bidders = new Set(input.bidders);
  return input.ties.filter((tie) => judges.has(tie.personId) && bidders.has(tie.supplierId));
}
