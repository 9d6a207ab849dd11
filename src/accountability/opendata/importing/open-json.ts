import type { OriginalFile, SheetFault } from '../../spend/reading/sheet.rules.ts';
import { openArchive } from '../../spend/reading/sheets/archive.ts';
import { inspect } from '../../spend/reading/sheets/content.ts';
import { decideEncoding } from '../../spend/reading/sheets/encoding.rules.ts';
import { unpackGzip } from '../../spend/reading/sheets/gzip.ts';
import { decideKind } from '../../spend/reading/sheets/kind.rules.ts';
import { usualLimits } from '../../spend/reading/sheets/limits.ts';
import type { FileReading, Found } from '../../spend/reading/sheets/reading-file.ts';
import { Unreadable } from '../../spend/reading/sheets/unreadable.ts';
import { openWorkshop } from '../../spend/reading/sheets/workshop.ts';

/** A text found in a file: the file itself, or a member of an archive. It can be read while the iteration lasts. */
export type OpenedText = {
  readonly name: string;
  readonly encoding: string;
  readonly sha256: Buffer;
  readonly head: string;
  /** In blocks, marks at the beginning dropped, every line end a plain one. */
  readonly text: () => AsyncIterable<string>;
};
export type UnreadText = { readonly name: string; readonly fault: SheetFault };
type Opened = AsyncGenerator<OpenedText | UnreadText>;

const HEAD = 1024 * 1024;
/** Ten million releases are more than this; nobody’s are. */
const limits = { ...usualLimits, originalBytes: 8 * 1024 ** 3, unpackedBytes: 16 * 1024 ** 3 };

/**
 * The texts inside a file, whatever it is called: what its bytes are decides. Gzip and ZIP are unpacked to a temporary
 * folder; what is no text is named with its fault, and the rest is read.
 */
export async function* openTexts(file: OriginalFile): Opened {
  const workshop = openWorkshop();
  const reading = { name: file.name, workshop, limits, unpackedBytes: 0, members: 0 };
  try {
    const content = await inspect(file.open, limits.originalBytes);
    yield* openInside(reading, { member: '', content, depth: 0 });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { name: file.name, fault: error.fault };
  } finally {
    await workshop.close();
  }
}

async function* openInside(reading: FileReading, found: Found): Opened {
  const name = found.member === '' ? reading.name : `${reading.name}: ${found.member}`;
  try {
    yield* openByKind(reading, found, name);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { name, fault: error.fault };
  }
}

async function* openByKind(reading: FileReading, found: Found, name: string): Opened {
  const { content, member, depth } = found;
  const kind = decideKind(content.head);
  if (kind === 'gzip') {
    yield* openInside(reading, { member, content: await unpackGzip(reading, found), depth: depth + 1 });
  } else if (kind === 'zip') {
    const inside: OpenedText[] = [];
    // What is in an archive is handed over as found; the archive’s own reader knows only tables.
    const members = openArchive(reading, found, async function* (each) {
      for await (const one of openInside(reading, each)) {
        if ('fault' in one) yield { name: reading.name, member: each.member, fault: one.fault };
        else inside.push(one);
      }
    });
    for await (const one of members) {
      if ('fault' in one) yield { name: `${one.name}: ${one.member}`, fault: one.fault };
    }
    yield* inside;
  } else if (kind === 'text') yield await openText(found, name);
  else if (kind === 'empty' || kind === 'legacy-excel') throw new Unreadable({ reason: kind });
  else if (kind === 'compound') throw new Unreadable({ reason: 'legacy-excel' });
  else throw new Unreadable({ reason: 'not-a-table', found: kind });
}

async function openText({ content }: Found, name: string): Promise<OpenedText> {
  const encoding = decideEncoding(content.head, content.bytes);
  if (!encoding) throw new Unreadable({ reason: 'not-a-table', found: 'unknown' });
  const text = () => decoded(content.open(), encoding);
  let head = '';
  for await (const block of text()) {
    head += block;
    if (head.length >= HEAD) break;
  }
  if (head.trim() === '') throw new Unreadable({ reason: 'empty' });
  return { name, encoding, sha256: content.sha256, head, text };
}

/** Not mended in any way: what was published is kept as it was published. */
async function* decoded(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding === 'cp850' ? 'windows-1252' : encoding);
  for await (const chunk of bytes) yield plainLines(decoder.decode(chunk, { stream: true }));
  yield plainLines(decoder.decode());
}

/** A carriage return is never inside JSON’s own text, only between its tokens. */
function plainLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
