import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { canonicalJson } from '../../../values/canonical-json.ts';

/** What the record says of a dissent once the award is published: by kind, its words by their hash. */
export type DissentFact = {
  readonly criterion: string;
  readonly bid: string;
  readonly kind: 'officer' | 'resident';
  readonly wordsSha256: string;
  readonly salt: string;
};

export function dissentFact(
  dissent: { readonly kind: 'officer' | 'resident'; readonly words: string; readonly recordSalt: string },
  criterion: string,
  bid: string,
): DissentFact {
  const { kind, words, recordSalt } = dissent;
  return { criterion, bid, kind, wordsSha256: sha256Hex(words), salt: recordSalt };
}

/** The salted commitment that stands in the record until the award: SHA-256 of the fact as RFC 8785 canonical JSON. */
export function commitToDissent(fact: DissentFact): string {
  return sha256Hex(canonicalJson(fact));
}
