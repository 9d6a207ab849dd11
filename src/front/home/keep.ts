/** As fresh as it needs to be. */
const FRESH_MILLISECONDS = 1000;
/** Up to this age it still serves, while it is read anew; after that whoever asks waits for the reading. */
const USABLE_MILLISECONDS = 5000;
/** One for everyone and one for each district looked at; more than this are dropped together. */
const MOST_KEPT = 100;

type Kept<Value> = { value: Promise<Value>; readAt: number; isReading: boolean };

/**
 * Reads a value at most about once a second for each thing asked, however many ask: the front page says the same to everyone,
 * so a crowd costs the database no more than one visitor, and nobody waits for a reading but who comes after a quiet
 * while. A reading that fails is tried again by the next to ask. Each owner (the site, with its database) has its own.
 */
export function createKept<Owner extends object, Ask, Value>(
  read: (owner: Owner, ask: Ask) => Promise<Value>,
  keyOf: (ask: Ask) => string,
  clock: () => number = () => performance.now(),
): (owner: Owner, ask: Ask) => Promise<Value> {
  const byOwner = new WeakMap<Owner, Map<string, Kept<Value>>>();
  return (owner, ask) => {
    const key = keyOf(ask);
    const kept = byOwner.get(owner) ?? new Map<string, Kept<Value>>();
    byOwner.set(owner, kept);
    const found = kept.get(key);
    const age = found ? clock() - found.readAt : Infinity;
    if (found && age < USABLE_MILLISECONDS) {
      if (age >= FRESH_MILLISECONDS) void renew(found, () => read(owner, ask), clock);
      return found.value;
    }
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = read(owner, ask);
    kept.set(key, { value, readAt: clock(), isReading: false });
    value.catch(() => kept.delete(key));
    return value;
  };
}

/** Reads anew behind what is served meanwhile; the old value stays when that fails. */
async function renew<Value>(
  kept: Kept<Value>,
  read: () => Promise<Value>,
  clock: () => number,
): Promise<void> {
  if (kept.isReading) return;
  kept.isReading = true;
  const readAt = clock();
  try {
    kept.value = Promise.resolve(await read());
    kept.readAt = readAt;
  } catch {
    // Whoever comes once it is too old waits for a reading of their own, and is told what is wrong.
  } finally {
    kept.isReading = false;
  }
}
