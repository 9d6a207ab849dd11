import type { Readable } from 'node:stream';

/** A file that lies on this machine, its bytes already counted and hashed. */
export type Spooled = { readonly path: string; readonly sizeBytes: number; readonly sha256: string };

/**
 * Where large files are kept, each under the SHA-256 of its bytes (hexadecimal): the same bytes are one object, and
 * keeping them twice changes nothing.
 */
export type Objects = {
  /** Takes over a file of this machine: it is moved or sent away, and safe on disk when this returns. */
  readonly keep: (file: Spooled) => Promise<void>;
  /** The object’s bytes as a stream; undefined when there is no such object. */
  readonly read: (sha256: string) => Promise<Readable | undefined>;
  /** Its size in bytes; undefined when there is no such object. */
  readonly sizeOf: (sha256: string) => Promise<number | undefined>;
  readonly remove: (sha256: string) => Promise<void>;
  /** A folder of this machine for what is still arriving; on the same disk as the objects where they are files. */
  readonly arrivingFolder: string;
};

/** The bytes that came are not those that were named. */
export class NotThoseBytes extends Error {
  constructor(sha256: string) {
    super(`the bytes have another hash: ${sha256}`);
  }
}

/** The name of an object, or a throw: nothing but a hash ever becomes a path. */
export function checkedHash(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('an object is named by its SHA-256');
  return sha256;
}
