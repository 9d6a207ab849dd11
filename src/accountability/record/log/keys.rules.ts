import { createPrivateKey, createPublicKey, hash, type KeyObject } from 'node:crypto';
import { fromBase64, toBase64 } from './base64.rules.ts';

/** What a key may sign: whole notes, or checkpoints as an outside witness (C2SP signed-note, tlog-cosignature). */
export const KEY_KINDS = { log: 0x01, witness: 0x04 } as const;
export type KeyKind = keyof typeof KEY_KINDS;

/** A public key that signatures are held against, as one line `<name>+<id>+<base 64>` says it. */
export type Verifier = {
  readonly vkey: string;
  readonly name: string;
  readonly kind: KeyKind;
  /** The first four bytes of SHA-256 over the name, a newline, the kind’s byte and the key; eight hexadecimal digits. */
  readonly id: string;
  readonly key: KeyObject;
};

/** A key that signs. `skey` is the line that keeps it: whoever reads that line can sign. */
export type Signer = Verifier & { readonly skey: string; readonly privateKey: KeyObject };

const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The line that names a public Ed25519 key of 32 bytes. Throws on a name that no key may have. */
export function vkeyOf(name: string, publicKey: Uint8Array, kind: KeyKind = 'log'): string {
  if (!isKeyName(name)) throw new RangeError(`No key can be named “${name}”`);
  const encoded = Buffer.concat([Buffer.from([KEY_KINDS[kind]]), publicKey]);
  return `${name}+${keyId(name, encoded)}+${toBase64(encoded)}`;
}

/** A key by its line; undefined where the line is not one of an Ed25519 key or its parts do not agree. */
export function readVkey(line: string): Verifier | undefined {
  const parts = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(line);
  if (!parts) return undefined;
  const [, name = '', id = '', encoded = ''] = parts;
  const bytes = fromBase64(encoded);
  const kind = kindOf(bytes?.[0]);
  if (bytes?.length !== 33 || !kind || !isKeyName(name) || keyId(name, bytes) !== id) return undefined;
  const key = createPublicKey({
    key: Buffer.concat([publicPrefix, bytes.subarray(1)]),
    format: 'der',
    type: 'spki',
  });
  return { vkey: line, name, kind, id, key };
}

/** A signing key from 32 bytes of chance. */
export function signerFrom(name: string, seed: Uint8Array, kind: KeyKind = 'log'): Signer {
  if (seed.length !== 32) throw new RangeError('A signing key is made of 32 bytes');
  const privateKey = createPrivateKey({
    key: Buffer.concat([privatePrefix, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  const verifier = readVkey(vkeyOf(name, publicKey, kind)) as Verifier;
  const secret = toBase64(Buffer.concat([Buffer.from([KEY_KINDS[kind]]), seed]));
  return { ...verifier, privateKey, skey: `PRIVATE+KEY+${name}+${verifier.id}+${secret}` };
}

/** A signing key by the line that keeps it, as Go’s `note` package writes it too; undefined where it is not one. */
export function readSigner(line: string): Signer | undefined {
  const parts = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(line.trim());
  if (!parts) return undefined;
  const [, name = '', id = '', encoded = ''] = parts;
  const bytes = fromBase64(encoded);
  const kind = kindOf(bytes?.[0]);
  if (bytes?.length !== 33 || !kind || !isKeyName(name)) return undefined;
  const signer = signerFrom(name, bytes.subarray(1), kind);
  return signer.id === id ? signer : undefined;
}

/** A key’s name is not empty, and holds no spaces and no plus (C2SP signed-note). */
export function isKeyName(name: string): boolean {
  return /^[^\s+\p{White_Space}\p{Cc}]+$/u.test(name);
}

function keyId(name: string, encoded: Uint8Array): string {
  const bytes = Buffer.concat([Buffer.from(`${name}\n`), encoded]);
  return hash('sha256', bytes, 'hex').slice(0, 8);
}

function kindOf(byte: number | undefined): KeyKind | undefined {
  return (Object.keys(KEY_KINDS) as KeyKind[]).find((kind) => KEY_KINDS[kind] === byte);
}
