import type { OriginalFile, SheetFault } from '../sheet.rules.ts';
import { type Content, inspect } from './content.ts';
import { type SheetLimits, usualLimits } from './limits.ts';
import { openContent } from './open-content.ts';
import type { Opened } from './reading-file.ts';
import { Unreadable } from './unreadable.ts';
import { openWorkshop } from './workshop.ts';

/**
 * The tables inside a file as it was published, whatever it is called: what the bytes are decides, never the name. Text
 * in any encoding, workbooks, web pages and archives of those are read; everything else, and every member that cannot
 * be read, is named with its fault. Streams: memory does not grow with the file. What is unpacked lies in a temporary
 * folder until the iteration ends, however it ends, so rows are read while it lasts.
 */
export async function* openSheets(file: OriginalFile, limits: SheetLimits = usualLimits): Opened {
  const workshop = openWorkshop();
  const reading = { name: file.name, workshop, limits, unpackedBytes: 0, members: 0 };
  try {
    const found = await inspectOriginal(file, limits);
    if ('fault' in found) yield { name: file.name, member: '', fault: found.fault };
    else yield* openContent(reading, { member: '', content: found, depth: 0 });
  } finally {
    await workshop.close();
  }
}

async function inspectOriginal(
  file: OriginalFile,
  limits: SheetLimits,
): Promise<Content | { fault: SheetFault }> {
  try {
    return await inspect(file.open, limits.originalBytes);
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}
