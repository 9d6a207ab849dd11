import { decideArchiveKind, isRubbish } from './archive.rules.ts';
import { type Content, unpackInto } from './content.ts';
import type { FileReading, Found, Opened } from './reading-file.ts';
import { limitUnpacking } from './unpacking-limits.ts';
import { Unreadable } from './unreadable.ts';
import { openWorkbook } from './workbook.ts';
import { openZip, type ZipFile, type ZipMember } from './zip-file.ts';

/** The tables of a ZIP: a workbook’s sheets, or those of every member, each refused by name where it cannot be read. */
export async function* openArchive(
  reading: FileReading,
  found: Found,
  openInside: (inside: Found) => Opened,
): Opened {
  const zip = await openZip(await onDisk(reading, found.content), reading.limits);
  reading.workshop.later(zip.close);
  const kind = decideArchiveKind(zip.members.map(({ name }) => name));
  if (kind === 'workbook') yield* openWorkbook(reading, found, zip);
  else if (kind === 'archive') yield* openMembers(reading, found, zip, openInside);
  else if (kind === 'legacy-excel') throw new Unreadable({ reason: kind });
  else throw new Unreadable({ reason: 'not-a-table', found: kind });
}

/** An archive is read from its end: it must lie on disk. */
async function onDisk({ workshop, limits }: FileReading, content: Content): Promise<string> {
  if (content.path) return content.path;
  const path = await workshop.newPath();
  await unpackInto(path, each(content), limits.originalBytes);
  return path;
}

async function* each(content: Content): AsyncGenerator<Uint8Array> {
  yield* content.open();
}

async function* openMembers(
  reading: FileReading,
  found: Found,
  zip: ZipFile,
  openInside: (inside: Found) => Opened,
): Opened {
  const members = zip.members.filter(({ name }) => !isRubbish(name));
  if (members.length === 0) throw new Unreadable({ reason: 'empty' });
  for (const member of members) {
    const path = [found.member, member.name].filter((part) => part !== '').join('/');
    try {
      const content = await unpackMember(reading, found, member);
      yield* openInside({ member: path, content, depth: found.depth + 1 });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { name: reading.name, member: path, fault: error.fault };
    }
  }
}

async function unpackMember(reading: FileReading, { depth }: Found, member: ZipMember): Promise<Content> {
  reading.members += 1;
  const limit = limitUnpacking(reading, member.packedBytes, depth);
  if (reading.members > reading.limits.members) {
    throw new Unreadable({ reason: 'too-large', limitBytes: reading.limits.unpackedBytes });
  }
  if (member.isLocked) throw new Unreadable({ reason: 'locked' });
  return unpackInto(await reading.workshop.newPath(), member.open(), limit.bytes, limit.check);
}
