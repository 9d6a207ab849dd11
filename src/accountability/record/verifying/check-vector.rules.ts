import { fromBase64 } from '../log/base64.rules.ts';
import { isConsistent, isIncluded } from '../log/proofs.rules.ts';

/** What a test vector’s proof comes to. `why` says what kind of fault refused it. */
export type CheckedVector =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly why: VectorFault };

export type VectorFault =
  | { readonly kind: 'not-json' | 'not-a-vector' | 'proof-fails' }
  | { readonly kind: 'not-a-count' | 'not-a-hash' | 'not-a-list'; readonly field: string };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks one RFC 6962 test vector: an inclusion proof (`leafIdx`, `treeSize`, `root`, `leafHash`, `proof`) or a
 * consistency proof (`size1`, `size2`, `root1`, `root2`, `proof`), hashes in base 64, sizes whole numbers below 2^64.
 * `proof` may be null for none. Everything that is not such a vector is not accepted; what else it holds, such as what
 * its author expected, changes nothing.
 */
export function checkVector(text: string): CheckedVector {
  const fields = parseExactly(text);
  if (fields === undefined) return refused({ kind: 'not-json' });
  const isInclusion = has(fields, ['leafIdx', 'treeSize', 'leafHash']);
  const isConsistency = has(fields, ['size1', 'size2', 'root1', 'root2']);
  if (isInclusion === isConsistency) return refused({ kind: 'not-a-vector' });
  try {
    const holds = isInclusion ? includes(fields) : extendsIt(fields);
    return holds ? { accepted: true } : refused({ kind: 'proof-fails' });
  } catch (error) {
    if (error instanceof BadField) return refused(error.fault);
    throw error;
  }
}

function includes(fields: Fields): boolean {
  return isIncluded({
    index: countIn(fields, 'leafIdx'),
    size: countIn(fields, 'treeSize'),
    root: hashIn(fields, 'root'),
    leafHash: hashIn(fields, 'leafHash'),
    proof: proofIn(fields),
  });
}

function extendsIt(fields: Fields): boolean {
  return isConsistent({
    size1: countIn(fields, 'size1'),
    size2: countIn(fields, 'size2'),
    root1: hashIn(fields, 'root1'),
    root2: hashIn(fields, 'root2'),
    proof: proofIn(fields),
  });
}

class BadField extends Error {
  readonly fault: VectorFault;
  constructor(fault: VectorFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/**
 * The fields of a JSON object, with the digits of its numbers as they were written: past 2^53 a double would round
 * them. Every string begins with `s`, names too, and every number is a string that begins with `n`.
 */
function parseExactly(text: string): Fields | undefined {
  try {
    const json = text.replace(/^\uFEFF/u, '');
    JSON.parse(json);
    // In well-formed JSON every string and every number is one of these tokens.
    const marked = json.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gu, (token) =>
      token.startsWith('"') ? `"s${token.slice(1)}` : `"n${token}"`,
    );
    const value: unknown = JSON.parse(marked);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function has(fields: Fields, names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(fields, `s${name}`));
}

function countIn(fields: Fields, field: string): bigint {
  const digits = /^n(\d{1,20})$/u.exec(String(fields[`s${field}`]))?.[1];
  if (digits === undefined) throw new BadField({ kind: 'not-a-count', field });
  return BigInt(digits);
}

function hashIn(fields: Fields, field: string, value: unknown = fields[`s${field}`]): Uint8Array {
  const bytes = typeof value === 'string' && value.startsWith('s') ? fromBase64(value.slice(1)) : undefined;
  if (bytes?.length !== 32) throw new BadField({ kind: 'not-a-hash', field });
  return bytes;
}

function proofIn(fields: Fields): Uint8Array[] {
  const proof = fields['sproof'];
  if (proof === null) return [];
  if (!Array.isArray(proof)) throw new BadField({ kind: 'not-a-list', field: 'proof' });
  return proof.map((value, at) => hashIn(fields, `proof[${at}]`, value));
}

function refused(why: VectorFault): CheckedVector {
  return { accepted: false, why };
}
