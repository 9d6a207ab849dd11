import type { VectorFault } from './check-vector.rules.ts';

/** Why a proof is not accepted. */
export const vectorFaults: Readonly<Record<VectorFault['kind'], (field: string) => string>> = {
  'not-json': () => 'This is not a JSON object: give one proof, such as {"leafIdx": 0, "treeSize": 1, …}.',
  'not-a-vector': () =>
    'This is neither an inclusion proof (leafIdx, treeSize, leafHash, root, proof) nor a consistency proof (size1, size2, root1, root2, proof): give one of the two.',
  'not-a-count': (field) =>
    `“${field}” is not a whole number below 2^64: write it in digits, without quotation marks.`,
  'not-a-hash': (field) =>
    `“${field}” is not a SHA-256 hash: give 32 bytes in standard base 64, with padding.`,
  'not-a-list': (field) => `“${field}” is not a list of hashes: give [] or null where there are none.`,
  'proof-fails': () => 'The proof does not lead from the one to the other: what it claims is not so.',
};

export const words = {
  checkProof: 'Check one proof of the public record’s tree (RFC 6962)',
  wantsOneVector: 'Name one proof as JSON, or - for standard input. See: pp help record check-proof',
  accepted: 'Accepted: the proof holds.',
  notAccepted: 'Not accepted.',
} as const;
