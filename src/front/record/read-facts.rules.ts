import { Temporal } from 'temporal-polyfill';

export type Facts = Readonly<Record<string, unknown>>;

/** An entry’s facts by their text. A text that was tampered with until it is no object any more has none. */
export function readFacts(text: string): Facts {
  try {
    const facts: unknown = JSON.parse(text);
    return typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? (facts as Facts) : {};
  } catch {
    return {};
  }
}

/** When an act happened, as it was recorded. */
export function occurredAtOf(facts: Facts): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(String(facts['occurredAt']));
  } catch {
    return null;
  }
}

/** What a leaf of the log says: an entry as it was recorded. */
export type RecordedLeaf = {
  readonly id: string;
  readonly bodyId: string | null;
  readonly procurementId: string | null;
  readonly roundId: string | null;
  readonly type: string;
  readonly version: number;
  /** Undefined where the leaf carries only their fingerprint. */
  readonly facts: Facts | undefined;
};

/** An entry by its text in the log; undefined where the text is not one of ours. */
export function readLeaf(text: string): RecordedLeaf | undefined {
  const leaf = readFacts(text);
  const { id, type, version } = leaf;
  if (typeof id !== 'string' || typeof type !== 'string' || typeof version !== 'number') return undefined;
  const idOf = (name: string) => {
    const value = leaf[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    id,
    type,
    version,
    bodyId: idOf('body'),
    procurementId: idOf('procurement'),
    roundId: idOf('round'),
    facts: typeof leaf['facts'] === 'object' ? (leaf['facts'] as Facts) : undefined,
  };
}
