/** How long the front page's facts serve again before they are read anew. */
const KEPT_MILLISECONDS = 2000;
/** One for everyone and one for each district looked at; more than this are dropped together. */
const MOST_KEPT = 100;

type Kept<Facts> = { readonly until: number; readonly facts: Promise<Facts> };

/**
 * Reads facts at most once in two seconds for each key, however many ask: the front page says the same to everyone,
 * so a crowd costs the database no more than one visitor. Those who come while a reading is under way share it; a
 * reading that fails is forgotten at once. Kept for one database at a time.
 */
export function createKept<Owner extends object, Facts>(
  read: (owner: Owner, key: string) => Promise<Facts>,
): (owner: Owner, key: string) => Promise<Facts> {
  const byOwner = new WeakMap<Owner, Map<string, Kept<Facts>>>();
  return (owner, key) => {
    const kept = byOwner.get(owner) ?? new Map<string, Kept<Facts>>();
    byOwner.set(owner, kept);
    const found = kept.get(key);
    const now = performance.now();
    if (found && found.until > now) return found.facts;
    if (kept.size >= MOST_KEPT) kept.clear();
    const facts = read(owner, key);
    kept.set(key, { until: now + KEPT_MILLISECONDS, facts });
    facts.catch(() => kept.delete(key));
    return facts;
  };
}
