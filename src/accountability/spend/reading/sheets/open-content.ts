import { openArchive } from './archive.ts';
import { refuseCompoundFile } from './compound-file.ts';
import { unpackGzip } from './gzip.ts';
import { decideKind } from './kind.rules.ts';
import { openText } from './open-text.ts';
import type { FileReading, Found, Opened } from './reading-file.ts';
import { Unreadable } from './unreadable.ts';

/** The tables of what was found in a file; faults are handed over as such, so that the rest is still read. */
export async function* openContent(reading: FileReading, found: Found): Opened {
  try {
    yield* openByKind(reading, found);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { name: reading.name, member: found.member, fault: error.fault };
  }
}

async function* openByKind(reading: FileReading, found: Found): Opened {
  const { content, member, depth } = found;
  const kind = decideKind(content.head);
  if (kind === 'text') yield* openText(reading, found);
  else if (kind === 'zip') yield* openArchive(reading, found, (inside) => openContent(reading, inside));
  else if (kind === 'gzip') {
    yield* openContent(reading, { member, content: await unpackGzip(reading, found), depth: depth + 1 });
  } else if (kind === 'compound') await refuseCompoundFile(content);
  else if (kind === 'empty' || kind === 'legacy-excel') throw new Unreadable({ reason: kind });
  else throw new Unreadable({ reason: 'not-a-table', found: kind });
}
