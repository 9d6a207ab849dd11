import { checkLot, type LotFault } from './check-lot.rules.ts';
import { findKindLottery } from './kind-lottery.rules.ts';
import { sortIntoKinds } from './kinds.rules.ts';
import { type FoundLottery, type Lot, type Lottery, ticketCount } from './lot.rules.ts';
import { mendQuotas } from './mend-quotas.rules.ts';
import { openSolver } from './open-solver.ts';
import { type PeoplePanel, seatPeople } from './seat-people.rules.ts';

/**
 * Every panel that may be drawn from a pool within its quotas, with everybody’s chance as fair as can be (leximin), or
 * the smallest change to the quotas without which there is none. Refuses a pool and quotas that do not belong together.
 * The same pool in the same order gives the same lottery on every machine.
 */
export async function findLotteryHere(lot: Lot): Promise<FoundLottery | { readonly refused: LotFault }> {
  const refused = checkLot(lot);
  return refused ? { refused } : findWithin(lot);
}

/** The same for a pool and quotas that are known to belong together. */
export async function findWithin(lot: Lot): Promise<FoundLottery> {
  const solver = await openSolver();
  const field = sortIntoKinds(lot);
  const panels = findKindLottery(solver, field);
  if (!panels) return { infeasible: mendQuotas(solver, field, lot.quotas) };
  return lotteryOf(lot, seatPeople(field, panels));
}

function lotteryOf({ pool }: Lot, panels: readonly PeoplePanel[]): Lottery {
  const exact = pool.map(() => 0);
  const tickets = pool.map(() => 0);
  for (const { members, probability, tickets: some } of panels) {
    for (const place of members) {
      exact[place] = (exact[place] ?? 0) + probability;
      tickets[place] = (tickets[place] ?? 0) + some;
    }
  }
  const chances = exact.map(tidied);
  const idOf = (place: number) => pool[place]?.id ?? '';
  const furthest = pool.reduce((worst, _, place) => {
    const miss = (at: number) => Math.abs((tickets[at] ?? 0) / ticketCount - (chances[at] ?? 0));
    return miss(place) > miss(worst) + 1e-12 ? place : worst;
  }, 0);
  return {
    minimum: Math.min(...chances),
    probabilities: Object.fromEntries(pool.map(({ id }, place) => [id, chances[place] ?? 0])),
    panels: panels.map(({ members, probability, tickets: some }) => ({
      members: members.map(idOf),
      probability,
      tickets: some,
    })),
    without: pool.flatMap(({ id }, place) => (chances[place] === 0 ? [id] : [])),
    worst: {
      id: idOf(furthest),
      byTickets: (tickets[furthest] ?? 0) / ticketCount,
      exact: chances[furthest] ?? 0,
    },
  };
}

/** To a million millionth: less is a rounding error of the arithmetic. */
function tidied(chance: number): number {
  return Math.round(chance * 1e12) / 1e12;
}
