import type { Database } from '../../../../db/connect.ts';
import { listDistricts } from '../../../../people/places/places.queries.ts';
import { listQuotas, type Panel } from '../../panels.queries.ts';
import { readDrawnLot } from '../../replacing/drawn-pool.rules.ts';
import { findDrawnPool } from '../../replacing/replacements.queries.ts';
import { categoryWords, featureName } from '../../words.en.ts';
import type { Seat } from '../seats.queries.ts';

/** One quota, and whether those who sit or are asked meet it: never how many they are. */
export type QuotaNow = {
  readonly name: string;
  readonly isMet: boolean;
};

/** How the people who sit or are asked fit the quotas; empty once what they said of themselves is gone. */
export async function readQuotasNow(
  db: Database,
  panel: Panel,
  seats: readonly Seat[],
): Promise<readonly QuotaNow[]> {
  const key = { bodyId: panel.bodyId, panelId: panel.id };
  const [quotas, file] = await Promise.all([listQuotas(db, key), findDrawnPool(db, key)]);
  const lot = file && readDrawnLot(file.csv, quotas, { seats: panel.seats ?? 0, sameHousehold: false });
  if (!lot) return [];
  const held = new Set(
    seats.filter(({ state }) => state === 'accepted' || state === 'offered').map(({ memberId }) => memberId),
  );
  const people = lot.pool.filter(({ id }) => held.has(id));
  const districts = new Map((await listDistricts(db)).map(({ slug, name }) => [slug, name]));
  return quotas.map(({ category, feature, minimum, maximum }) => {
    const have = people.filter(({ features }) => features[category] === feature).length;
    const name = `${categoryWords[category]}: ${featureName(category, feature, districts)}`;
    return { name, isMet: have >= minimum && have <= maximum };
  });
}
