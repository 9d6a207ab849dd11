import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { insertImportedFile, saveOutcome } from './imported-files.queries.ts';
import { insertReleases, listVersions } from './imported-releases.queries.ts';
import type { JsonFormat, JsonItem } from './list-json-items.ts';
import type { OpenedText } from './open-json.ts';
import { field, oneLine } from './published-values.rules.ts';
import type { ReadRelease, Rejected } from './read-release.rules.ts';
import type { NotedRelease, RejectedRelease, ReleasesImport } from './releases-import.ts';
import { settleReleases } from './settle-releases.rules.ts';

const MOST_LISTED = 1000;

export type ImportingFile = {
  readonly tx: Transaction;
  readonly by: By;
  readonly input: ReleasesImport;
  /** Of an officer’s upload: whether a release is not theirs to bring in. */
  readonly isOthers: (release: Readonly<Record<string, unknown>>, ocid: string) => boolean;
  /** Gathers which processes have something new. */
  readonly touched: Set<string>;
};

/** A release as it was found in a file, or why it is none. */
export type FoundRelease = {
  readonly at: JsonItem;
  readonly read: ReadRelease | Rejected;
  readonly content: string;
};
type Arrived = ReadRelease & {
  readonly releaseId: string;
  readonly content: string;
  readonly sha256: Buffer;
};

/** What is kept of one file while it is read. */
export type Keeping = ImportingFile & {
  readonly file: OpenedText;
  readonly format: JsonFormat;
  readonly fileId: string;
  readonly now: Temporal.Instant;
  readonly rejects: RejectedRelease[];
  readonly notes: NotedRelease[];
  readonly counts: { releases: number; accepted: number; unchanged: number; rejected: number };
  isSaved: boolean;
};

export async function startKeeping(
  of: ImportingFile,
  file: OpenedText,
  format: JsonFormat,
): Promise<Keeping> {
  const now = await of.by.clock.now(of.tx);
  return {
    ...of,
    file,
    format,
    fileId: uuidV7(now.epochMilliseconds, of.by.random),
    now,
    rejects: [],
    notes: [],
    counts: { releases: 0, accepted: 0, unchanged: 0, rejected: 0 },
    isSaved: false,
  };
}

/** Keeps a batch: what is new is added, what was here is counted, what cannot be kept is named. */
export async function keepBatch(of: Keeping, batch: readonly FoundRelease[]): Promise<void> {
  const { counts, tx, input } = of;
  counts.releases += batch.length;
  const arrived = batch.flatMap((found) => arrivalOf(of, found) ?? []);
  const { added, unchanged } = settleReleases(await listVersions(tx, arrived), arrived);
  counts.unchanged += unchanged;
  counts.accepted += added.length;
  for (const { ocid } of added) of.touched.add(ocid);
  // A file that changes nothing leaves nothing, not even its name.
  if (added.length > 0 && !of.isSaved) await saveFile(of);
  await insertReleases(tx, { fileId: of.fileId, invented: input.invented === true }, added);
}

function arrivalOf(of: Keeping, { at, read, content }: FoundRelease): Arrived | undefined {
  const fault =
    'fault' in read ? read.fault : of.isOthers(read.release, read.ocid) ? 'other-buyer' : undefined;
  if ('fault' in read || fault) {
    of.counts.rejected += 1;
    const written = 'fault' in read ? read.written : undefined;
    if (of.rejects.length < MOST_LISTED && fault)
      of.rejects.push({ index: at.index, line: at.line, ocid: read.ocid, fault, written });
    return undefined;
  }
  if (of.notes.length < MOST_LISTED)
    of.notes.push(...read.notes.map((note) => ({ index: at.index, ocid: read.ocid, note })));
  const sha256 = createHash('sha256').update(JSON.stringify(read.release)).digest();
  const releaseId = read.releaseId ?? `sha256-${sha256.toString('hex').slice(0, 32)}`;
  return { ...read, releaseId, content, sha256 };
}

async function saveFile(of: Keeping): Promise<void> {
  of.isSaved = true;
  await insertImportedFile(of.tx, {
    id: of.fileId,
    kind: 'ocds',
    body_id: of.input.onlyBodyId ?? null,
    name: oneLine(of.file.name, 300),
    format: of.format,
    sha256: of.file.sha256,
    publisher: '',
    licence: '',
    imported_at: of.now,
    imported_by: personOrNull(of.by.actor),
    invented: of.input.invented === true,
  });
}

/** Says what came of the file, and who published it as the object around its releases says. */
export async function finishKeeping(of: Keeping, around: unknown) {
  const { input, rejects, notes, counts } = of;
  const publisher = oneLine(field(field(around, 'publisher'), 'name'), 200) || (input.publisher ?? '');
  const licence = oneLine(field(around, 'license'), 500) || (input.licence ?? '');
  const { accepted, unchanged, rejected } = counts;
  if (of.isSaved)
    await saveOutcome(of.tx, of.fileId, { publisher, licence, accepted, unchanged, rejected, rejects });
  return { ...counts, rejects, notes };
}
