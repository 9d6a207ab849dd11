import { hash } from 'node:crypto';
import { canonicalJson } from '../../../values/canonical-json.ts';

/** An entry of the record as it goes into the log. `facts` is the canonical text that was recorded, not parsed. */
export type LeafEntry = {
  readonly id: string;
  readonly bodyId: string | null;
  readonly procurementId: string | null;
  readonly roundId: string | null;
  readonly type: string;
  readonly version: number;
  readonly facts: string;
};

/** Longer leaves carry the SHA-256 of their facts in place of them: a bundle holds 65,535 bytes an entry. */
export const LONGEST_LEAF_BYTES = 60_000;

/**
 * The text of an entry in the log: RFC 8785 JSON with the keys `body`, `facts` (or `factsSha256`, hexadecimal, where the
 * whole would pass 60,000 bytes), `id`, `procurement`, `round`, `type`, `version`. Its UTF-8 bytes are what is hashed.
 */
export function leafText(entry: LeafEntry): string {
  // The facts stand as they were recorded: read and written again they could change, and the change go unseen.
  const whole = withFacts(entry, 'facts', entry.facts);
  if (Buffer.byteLength(whole) <= LONGEST_LEAF_BYTES) return whole;
  return withFacts(entry, 'factsSha256', canonicalJson(hash('sha256', entry.facts, 'hex')));
}

export function leafBytes(entry: LeafEntry): Uint8Array {
  return Buffer.from(leafText(entry));
}

function withFacts(entry: LeafEntry, key: 'facts' | 'factsSha256', facts: string): string {
  const { bodyId: body, procurementId: procurement, roundId: round, id, type, version } = entry;
  const after = canonicalJson({ id, procurement, round, type, version }).slice(1);
  return `{"body":${canonicalJson(body)},"${key}":${facts},${after}`;
}
