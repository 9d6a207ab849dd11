import type { Lot } from './lot.rules.ts';

/** What is wrong with a pool or its quotas, so that there is nothing to draw from. */
export type LotFault =
  | { readonly fault: 'no-people' | 'wrong-seats' }
  | { readonly fault: 'id-twice'; readonly id: string }
  | { readonly fault: 'quota-twice' | 'wrong-bounds'; readonly category: string; readonly feature: string }
  | { readonly fault: 'unknown-category'; readonly category: string }
  | {
      readonly fault: 'feature-without-quota';
      readonly id: string;
      readonly category: string;
      readonly feature: string;
    };

/**
 * Whether a pool and quotas belong together: people with an id of their own, every quota named once with whole numbers
 * from its minimum to its maximum, and every person with a feature that has a quota in every category.
 */
export function checkLot({ pool, quotas, seats }: Lot): LotFault | null {
  if (pool.length === 0) return { fault: 'no-people' };
  if (!Number.isSafeInteger(seats) || seats < 1) return { fault: 'wrong-seats' };
  return checkQuotas(quotas) ?? checkPeople(pool, quotas);
}

function checkQuotas(quotas: Lot['quotas']): LotFault | null {
  const seen = new Set<string>();
  for (const { category, feature, minimum, maximum } of quotas) {
    const key = JSON.stringify([category, feature]);
    if (seen.has(key)) return { fault: 'quota-twice', category, feature };
    seen.add(key);
    const isWhole = Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum);
    if (!isWhole || minimum < 0 || minimum > maximum) return { fault: 'wrong-bounds', category, feature };
  }
  return null;
}

function checkPeople(pool: Lot['pool'], quotas: Lot['quotas']): LotFault | null {
  const features = new Map<string, Set<string>>();
  for (const { category, feature } of quotas) {
    features.set(category, (features.get(category) ?? new Set()).add(feature));
  }
  const missing = [...features.keys()].find((category) =>
    pool.every((person) => !(category in person.features)),
  );
  if (missing !== undefined) return { fault: 'unknown-category', category: missing };
  const ids = new Set<string>();
  for (const person of pool) {
    if (ids.has(person.id)) return { fault: 'id-twice', id: person.id };
    ids.add(person.id);
    for (const [category, known] of features) {
      const feature = person.features[category] ?? '';
      if (!known.has(feature)) return { fault: 'feature-without-quota', id: person.id, category, feature };
    }
  }
  return null;
}
