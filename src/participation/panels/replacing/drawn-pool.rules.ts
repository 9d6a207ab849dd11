import { csvColumn, readCsv } from '../../../values/read-csv.ts';
import type { Lot, PoolPerson, Quota } from '../lot/lot.rules.ts';

/**
 * The lot that was drawn from, read back from the very file that the auditor has: an `id`, a column for each category
 * of the quotas, and `household` where no two people of one may sit. A feature that no quota names, such as “would
 * rather not say”, may fill any number of seats. Undefined when the text is no such file.
 */
export function readDrawnLot(
  csv: string,
  quotas: readonly Quota[],
  { seats, sameHousehold }: { readonly seats: number; readonly sameHousehold: boolean },
): Lot | undefined {
  const rows = readCsv(csv);
  if (!rows || rows.some(({ cells }) => !cells['id'])) return undefined;
  const categories = [...new Set(quotas.map(({ category }) => category))];
  const pool = rows.map(
    ({ cells }): PoolPerson => ({
      id: cells['id'] ?? '',
      features: Object.fromEntries(
        categories.map((category) => [category, cells[csvColumn(category)] ?? '']),
      ),
      household: cells['household'] || null,
    }),
  );
  return { pool, quotas: [...quotas, ...openQuotas(pool, quotas, seats)], seats, sameHousehold };
}

/** A quota without bounds for each feature in the pool that has none. */
function openQuotas(pool: readonly PoolPerson[], quotas: readonly Quota[], seats: number): Quota[] {
  const known = new Set(quotas.map(({ category, feature }) => `${category}=${feature}`));
  const found: Quota[] = [];
  for (const { features } of pool) {
    for (const [category, feature] of Object.entries(features)) {
      const key = `${category}=${feature}`;
      if (known.has(key)) continue;
      known.add(key);
      found.push({ category, feature, minimum: 0, maximum: seats });
    }
  }
  return found;
}
