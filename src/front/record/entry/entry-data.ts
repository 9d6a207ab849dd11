import type { LoadedEntry } from './load-entry.ts';

/** An entry as machines read it. */
export function entryData({ position, size, fault, signedAt, recorded, held, proof }: LoadedEntry) {
  return {
    number: position,
    entries: size,
    asRecorded: fault === null,
    fault,
    signedAt: signedAt?.toString() ?? null,
    recorded: recorded && {
      id: recorded.id,
      type: recorded.type,
      version: recorded.version,
      occurredAt: recorded.occurredAt?.toString() ?? null,
      body: recorded.filed.body?.slug ?? null,
      contract: recorded.filed.procurement?.slug ?? null,
      round: recorded.filed.round?.slug ?? null,
      facts: recorded.facts,
      leaf: recorded.leaf,
    },
    held: held && { id: held.id, type: held.type, version: held.version, facts: held.text },
    proof,
  };
}
