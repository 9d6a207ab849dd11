import type { Temporal } from 'temporal-polyfill';
import type { FaultWord } from '../../../accountability/record/record-fault.rules.ts';
import { findCheckpointOver, latestCheckpoint } from '../../../accountability/record/recorded.queries.ts';
import { type Comparison, compareRecorded } from '../../../accountability/record/serving/compare-recorded.ts';
import { makeProof } from '../../../accountability/record/serving/make-proof.ts';
import { NotFound } from '../../../db/errors.ts';
import type { Site } from '../../../web/edge/visit.ts';
import { readLeaf } from '../read-facts.rules.ts';
import { type ToldEntry, tellEntry } from '../tell-entry.ts';

export type LoadedEntry = {
  readonly position: number;
  /** Entries of the log as it was last signed. */
  readonly size: number;
  readonly fault: FaultWord | null;
  /** When the record was first signed over it. */
  readonly signedAt: Temporal.Instant | null;
  /** As it was recorded; null where that cannot be read any more. */
  readonly recorded: (ToldEntry & { readonly leaf: string }) | null;
  /** What the database holds instead; null where it holds nothing, or the same. */
  readonly held: (ToldEntry & { readonly text: string }) | null;
  /** Null while the record does not agree with what was signed. */
  readonly proof: string | null;
};

/** One entry of the log: as it was recorded, and, where the database says something else now, that too. */
export async function loadEntry(
  place: Pick<Site, 'db' | 'recordFolder'>,
  position: number,
): Promise<LoadedEntry> {
  const [last, compared, signed] = await Promise.all([
    latestCheckpoint(place.db),
    compareRecorded(place, position),
    findCheckpointOver(place.db, position),
  ]);
  const { fault, recorded } = compared;
  const [texts, proof] = await Promise.all([
    tellBoth(place, compared),
    recorded === null ? null : makeProof(place, position),
  ]);
  return { position, size: last?.size ?? 0, fault, signedAt: signed?.signedAt ?? null, proof, ...texts };
}

async function tellBoth(
  { db }: Pick<Site, 'db'>,
  { fault, recorded: leaf, held: stored }: Comparison,
): Promise<Pick<LoadedEntry, 'recorded' | 'held'>> {
  const was = leaf === null ? undefined : readLeaf(leaf);
  // A leaf that is too long for the log carries only a fingerprint of its facts: the database has them.
  const whole = was && { ...was, facts: was.facts ?? (fault === null ? (stored?.facts ?? {}) : {}) };
  const [recorded, held] = await Promise.all([
    whole && tellEntry(db, whole),
    fault !== null && stored ? tellEntry(db, stored) : undefined,
  ]);
  return {
    recorded: recorded && leaf !== null ? { ...recorded, leaf } : null,
    held: held && stored ? { ...held, text: stored.facts } : null,
  };
}

/** Entries are numbered by their place in the log, so that every tool says the same number. */
export function readPosition(text: string): number {
  if (!/^(0|[1-9]\d{0,14})$/.test(text)) throw new NotFound();
  return Number(text);
}
