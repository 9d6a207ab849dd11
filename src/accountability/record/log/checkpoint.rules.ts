import { fromBase64, toBase64 } from './base64.rules.ts';
import { type NoteRefusal, openNote, parseNote } from './note.rules.ts';
import { HASH_BYTES } from './tiles.rules.ts';

/** What a log signs: who it is, how many entries it holds, and the root over all of them (C2SP tlog-checkpoint). */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array };

export type CheckpointRefusal = NoteRefusal | 'not-a-checkpoint' | 'another-log';

/** The text that is signed. Throws on what no checkpoint can say. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  const isOne = origin !== '' && !/[\n\r]/u.test(origin) && Number.isSafeInteger(size) && size >= 0;
  if (!isOne || root.length !== HASH_BYTES) throw new RangeError('A checkpoint names its log, size and root');
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The first three lines of a checkpoint’s text; undefined where they are not an origin, a size and a root. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const lines = text.split('\n');
  const [origin = '', size = '', encoded = '', ...others] = lines;
  const root = fromBase64(encoded);
  const isOne = origin !== '' && /^(?:0|[1-9]\d{0,15})$/u.test(size) && root?.length === HASH_BYTES;
  // Lines after the third are opaque; none is empty, and the last ends in a newline.
  if (!isOne || others.pop() !== '' || others.includes('') || !Number.isSafeInteger(Number(size)))
    return undefined;
  return { origin, size: Number(size), root };
}

/** What a signed checkpoint says, its signatures not yet held against any key. */
export function readCheckpoint(note: string): Checkpoint | undefined {
  const parsed = parseNote(note);
  return parsed && parseCheckpoint(parsed.text);
}

/** A checkpoint that one of these keys signed, of the log with this origin; or why it is not. */
export function openCheckpoint(
  note: string,
  trusted: { readonly vkeys: readonly string[]; readonly origin?: string | undefined },
):
  | { readonly checkpoint: Checkpoint; readonly signedBy: readonly string[] }
  | { readonly refused: CheckpointRefusal } {
  const opened = openNote(note, trusted.vkeys);
  if ('refused' in opened) return opened;
  const checkpoint = parseCheckpoint(opened.text);
  if (!checkpoint) return { refused: 'not-a-checkpoint' };
  if (trusted.origin !== undefined && checkpoint.origin !== trusted.origin) return { refused: 'another-log' };
  return { checkpoint, signedBy: opened.signedBy.map(({ vkey }) => vkey) };
}
