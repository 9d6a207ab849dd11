import { guidedLottery } from './guided-lottery.rules.ts';
import type { Field } from './kinds.rules.ts';
import { coverKinds, findLeximin, withDearest } from './leximin.rules.ts';
import { relaxedShares } from './relaxed-leximin.rules.ts';
import { shareTickets, type TicketedPanel } from './share-tickets.rules.ts';
import type { Solver } from './solver.rules.ts';

/** With so few kinds, column generation takes no time and names fewer panels. */
const fewKinds = 12;

/**
 * The leximin lottery over panels of kinds, with its tickets; null when no panel meets the quotas. With many kinds it is
 * first sought as the lottery that reaches what even parts of people could not pass, which settles it at once; where
 * whole panels cannot reach that, by column generation.
 */
export function findKindLottery(solver: Solver, field: Field): TicketedPanel[] | null {
  if (field.kinds.length > fewKinds) {
    const shares = relaxedShares(solver, field);
    const guided = shares && guidedLottery(field, shares);
    if (!shares || guided) return guided;
  }
  return withDearest(solver, field, (findDearest) => {
    const cover = coverKinds(field, findDearest);
    return cover && shareTickets(field, findLeximin(solver, field, cover, findDearest));
  });
}
