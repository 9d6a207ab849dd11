import { checkLot, type LotFault } from './check-lot.rules.ts';
import { findWithin } from './find-lottery-here.ts';
import type { Infeasible, Lottery, QuotaChange } from './lot.rules.ts';
import { withChanges } from './mend-quotas.rules.ts';
import { remainingLot, tellOfWhole, type Vacancy } from './remaining.rules.ts';

/** A lottery for the empty seats alone, and by how much the quotas had to give way for it (none, where they hold). */
export type Replacement = Lottery & { readonly changes: readonly QuotaChange[] };

export type VacancyFault =
  | LotFault
  | { readonly fault: 'no-empty-seat' }
  | { readonly fault: 'not-in-pool'; readonly id: string };

/**
 * A lottery for the seats that fell vacant, among everybody in the pool who was not drawn yet, as fair as the first:
 * the people who keep their seats stay, the quotas hold for the whole panel, and where they no longer can, they give
 * way by the smallest change, which is said. With fewer people left than empty seats it answers `infeasible`.
 * Drawn by `drawTicket(replacementSeed(seed, number), …)`.
 */
export async function findReplacementHere(
  vacancy: Vacancy,
): Promise<Replacement | { readonly infeasible: Infeasible } | { readonly refused: VacancyFault }> {
  const refused = checkVacancy(vacancy);
  if (refused) return { refused };
  const lot = remainingLot(vacancy);
  const found = await findWithin(lot);
  if (!('infeasible' in found)) return { ...found, changes: [] };
  if (found.infeasible.seatsAtMost !== undefined) return found;
  const { changes } = found.infeasible;
  const mended = await findWithin({ ...lot, quotas: withChanges(lot.quotas, changes) });
  if ('infeasible' in mended) throw new Error('quotas that were mended can be met');
  return { ...mended, changes: tellOfWhole(vacancy, changes) };
}

function checkVacancy(vacancy: Vacancy): VacancyFault | null {
  const fault = checkLot(vacancy);
  if (fault) return fault;
  const ids = new Set(vacancy.pool.map(({ id }) => id));
  const stranger = [...vacancy.seated, ...vacancy.gone].find((id) => !ids.has(id));
  if (stranger !== undefined) return { fault: 'not-in-pool', id: stranger };
  return new Set(vacancy.seated).size >= vacancy.seats ? { fault: 'no-empty-seat' } : null;
}
