import { hash } from 'node:crypto';
import { canonicalJson, type Json } from '../../../values/canonical-json.ts';
import type { LeafEntry } from '../log/leaf.rules.ts';

/** A row of `record_entry` as the text of its leaf gives it. */
export type EntryPutBack = LeafEntry & {
  readonly sha256: Uint8Array;
  readonly occurredAt: string;
};

type Leaf = {
  readonly id: string;
  readonly body: string | null;
  readonly procurement: string | null;
  readonly round: string | null;
  readonly type: string;
  readonly version: number;
  readonly facts?: { readonly occurredAt?: string } & { readonly [name: string]: Json };
};

/** Which entry a leaf is of. */
export function idOfLeaf(bytes: Uint8Array): string {
  return (JSON.parse(Buffer.from(bytes).toString('utf8')) as Leaf).id;
}

/**
 * The entry that a leaf records, word for word; undefined where the leaf holds only the hash of its facts, so that they
 * are gone with the row.
 */
export function entryOfLeaf(bytes: Uint8Array): EntryPutBack | undefined {
  const { facts, ...leaf } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Leaf;
  if (facts?.occurredAt === undefined) return undefined;
  const text = canonicalJson(facts);
  return {
    id: leaf.id,
    bodyId: leaf.body,
    procurementId: leaf.procurement,
    roundId: leaf.round,
    type: leaf.type,
    version: leaf.version,
    facts: text,
    sha256: hash('sha256', text, 'buffer'),
    occurredAt: facts.occurredAt,
  };
}
