import { sql } from 'kysely';
import { isObject } from '../ocds/merge-patch.rules.ts';
import {
  type FoundRelease,
  finishKeeping,
  type ImportingFile,
  keepBatch,
  startKeeping,
} from './keep-releases.ts';
import { isJsonLines, type JsonItem, listJsonItems } from './list-json-items.ts';
import type { OpenedText } from './open-json.ts';
import { type ReadRelease, type Rejected, releasesIn } from './read-release.rules.ts';
import type { ImportedReleases, UnreadFile } from './releases-import.ts';

const BATCH = 500;
/** Their items came before the object around them (split-json.rules.ts). */
const cutLists = ['releases', 'records', 'results'] as const;

/**
 * Brings in one file of releases, batch by batch. What is no JSON to its end leaves nothing behind; a release that
 * cannot be kept is named with its place, and the others are kept.
 */
export async function importFile(
  of: ImportingFile,
  file: OpenedText,
): Promise<ImportedReleases | UnreadFile> {
  const { tx, input } = of;
  await sql`savepoint imported_file`.execute(tx);
  const format = isJsonLines(file.head) ? ('json-lines' as const) : ('json' as const);
  const touched = new Set<string>();
  const keeping = await startKeeping({ ...of, touched }, file, format);
  let around: unknown;
  let batch: FoundRelease[] = [];
  for await (const item of listJsonItems(file, format)) {
    if ('why' in item) {
      await sql`rollback to savepoint imported_file`.execute(tx);
      return { file: file.name, fault: item };
    }
    const { found, said } = readItem(item);
    around ??= said;
    batch.push(...found);
    if (batch.length < BATCH) continue;
    await keepBatch(keeping, batch);
    input.watch?.(keeping.counts.releases, file.name);
    batch = [];
  }
  await keepBatch(keeping, batch);
  const counts = await finishKeeping(keeping, around);
  await sql`release savepoint imported_file`.execute(tx);
  for (const ocid of touched) of.touched.add(ocid);
  return { file: file.name, format, encoding: file.encoding, ...counts, sha256: file.sha256.toString('hex') };
}

/** What one JSON value holds: releases, or the object around them that says who publishes them. */
function readItem(item: JsonItem): { readonly found: FoundRelease[]; readonly said?: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(item.text);
  } catch {
    return { found: [{ at: item, read: { fault: 'not-json', ocid: null }, content: '' }] };
  }
  const isPackage = isObject(value) && cutLists.some((name) => isObjectList(value, name));
  if (item.isAround && isPackage && !('tender' in (value as object))) return { found: [], said: value };
  const reads = releasesIn(value);
  const said = isPackage ? value : undefined;
  const found = reads.map((read) => ({ at: item, read, content: contentOf(item, value, read) }));
  return { found, said };
}

function isObjectList(value: Record<string, unknown>, name: string): boolean {
  return Array.isArray(value[name]);
}

/** As it was published, to the letter, where it stands by itself. */
function contentOf(item: JsonItem, value: unknown, read: ReadRelease | Rejected): string {
  if ('fault' in read) return '';
  return read.release === value ? item.text.trim() : JSON.stringify(read.release);
}
