import type { Temporal } from 'temporal-polyfill';
import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { canonicalJson } from '../../../values/canonical-json.ts';

/** One agreed score: the whole number, why, and where the individual scores stood. The median is decimal text. */
export type AgreedScore = {
  readonly criterionId: string;
  readonly bidId: string;
  readonly score: number;
  readonly reason: string;
  readonly lowest: number;
  readonly highest: number;
  readonly median: string;
  readonly scorers: number;
  readonly agreedAt: Temporal.Instant;
  /** Hexadecimal; opens the commitment that the record has held since. */
  readonly recordSalt: string;
};

/** What the record says of an agreed score once the award is published; the reason is there by its hash. */
export type AgreedFact = {
  readonly criterion: string;
  readonly bid: string;
  readonly score: number;
  readonly lowest: number;
  readonly highest: number;
  readonly median: number;
  readonly scorers: number;
  readonly reasonSha256: string;
  /** Hexadecimal. */
  readonly salt: string;
};

/** The fact of an agreed score; the code names its question and the label its bid. */
export function factOf(agreed: Omit<AgreedScore, 'agreedAt'>, code: string, label: string): AgreedFact {
  const { score, lowest, highest, median, scorers, reason, recordSalt } = agreed;
  return {
    criterion: code,
    bid: label,
    score,
    lowest,
    highest,
    median: Number(median),
    scorers,
    reasonSha256: sha256Hex(reason),
    salt: recordSalt,
  };
}

/**
 * The salted commitment that stands in the record from the moment a score is agreed: SHA-256 of the fact as RFC 8785
 * canonical JSON. The fact itself follows with the award, so that anyone can check that no score moved between.
 */
export function commitToFact(fact: AgreedFact): string {
  return sha256Hex(canonicalJson(fact));
}
