import { sign, verify } from 'node:crypto';
import { fromBase64, toBase64 } from './base64.rules.ts';
import { isKeyName, readVkey, type Signer, type Verifier } from './keys.rules.ts';

/** A text with signatures below it (C2SP signed-note). `text` ends in a newline and is what is signed. */
export type Note = { readonly text: string; readonly signatures: readonly Signature[] };
export type Signature = { readonly name: string; readonly keyId: string; readonly bytes: Uint8Array };

export type OpenedNote = {
  readonly text: string;
  /** The keys, of those asked for, that truly signed it; of a witness also when, in seconds since 1970. */
  readonly signedBy: readonly { readonly vkey: string; readonly name: string; readonly atSeconds?: number }[];
};
export type NoteRefusal = 'not-a-note' | 'no-such-key' | 'bad-signature';

/** More is not read: a note is a few lines. */
const longestNote = 1_000_000;
const mostSignatures = 100;

/** The text with one signature line for each key. Throws on a text that no note can hold. */
export function signNote(text: string, signers: readonly Signer[]): string {
  if (!isNoteText(text))
    throw new RangeError('A note’s text ends in a newline and holds no control characters');
  const lines = signers.map((signer) =>
    signatureLine(signer, sign(null, Buffer.from(text), signer.privateKey)),
  );
  return `${text}\n${lines.join('')}`;
}

/** The note as a witness signs it too: it saw this checkpoint, as the largest, at that second (C2SP tlog-cosignature). */
export function cosignNote(note: string, signer: Signer, atSeconds: number): string {
  const parsed = parseNote(note);
  if (!parsed || signer.kind !== 'witness') throw new RangeError('A witness’s key signs notes that stand');
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(atSeconds));
  const signature = sign(null, cosigned(parsed.text, stamp), signer.privateKey);
  return note + signatureLine(signer, Buffer.concat([stamp, signature]));
}

/** A note taken apart, its signatures not yet held against any key; undefined where it is not one. */
export function parseNote(note: string): Note | undefined {
  const split = note.lastIndexOf('\n\n');
  if (note.length > longestNote || split < 0) return undefined;
  const text = note.slice(0, split + 1);
  const below = note.slice(split + 2);
  if (!isNoteText(text) || !below.endsWith('\n')) return undefined;
  const lines = below.slice(0, -1).split('\n');
  const signatures = lines.map(readSignature);
  if (lines.length > mostSignatures || !signatures.every((signature) => signature !== undefined))
    return undefined;
  return { text, signatures };
}

/**
 * Holds a note against the keys one trusts. Signatures of other keys are passed over; one that names a trusted key and
 * is not its own refuses the whole note, and so does a note that none of them signed.
 */
export function openNote(
  note: string,
  vkeys: readonly string[],
): OpenedNote | { readonly refused: NoteRefusal } {
  const parsed = parseNote(note);
  if (!parsed) return { refused: 'not-a-note' };
  const verifiers = vkeys.map(readVkey).filter((verifier) => verifier !== undefined);
  const signedBy: OpenedNote['signedBy'][number][] = [];
  for (const signature of parsed.signatures) {
    const verifier = verifiers.find(({ name, id }) => name === signature.name && id === signature.keyId);
    if (!verifier || signedBy.some(({ vkey }) => vkey === verifier.vkey)) continue;
    const proven = prove(parsed.text, signature.bytes, verifier);
    if (!proven) return { refused: 'bad-signature' };
    signedBy.push({ vkey: verifier.vkey, name: verifier.name, ...proven });
  }
  return signedBy.length === 0 ? { refused: 'no-such-key' } : { text: parsed.text, signedBy };
}

function prove(text: string, bytes: Uint8Array, { kind, key }: Verifier): { atSeconds?: number } | undefined {
  if (kind === 'log') return verify(null, Buffer.from(text), key, bytes) ? {} : undefined;
  if (bytes.length !== 72) return undefined;
  const stamp = Buffer.from(bytes.subarray(0, 8));
  const atSeconds = Number(stamp.readBigUInt64BE());
  const isOwn =
    Number.isSafeInteger(atSeconds) && verify(null, cosigned(text, stamp), key, bytes.subarray(8));
  return isOwn ? { atSeconds } : undefined;
}

function cosigned(text: string, stamp: Buffer): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${stamp.readBigUInt64BE()}\n${text}`);
}

function signatureLine({ name, id }: Signer, signature: Uint8Array): string {
  return `— ${name} ${toBase64(Buffer.concat([Buffer.from(id, 'hex'), signature]))}\n`;
}

function readSignature(line: string): Signature | undefined {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || !bytes || bytes.length < 5) return undefined;
  return { name, keyId: Buffer.from(bytes.subarray(0, 4)).toString('hex'), bytes: bytes.subarray(4) };
}

/** UTF-8 without control characters other than the newline it ends in. */
function isNoteText(text: string): boolean {
  const isPlain = Buffer.from(text).every((byte) => byte >= 0x20 || byte === 0x0a);
  return text.endsWith('\n') && isPlain && !/\p{Surrogate}/u.test(text);
}
