import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { lastingMapping } from '../importing/mapping.rules.ts';
import { upsertMapping } from '../importing/mappings.queries.ts';
import { startImportJob } from '../importing/start-import-job.ts';
import type { Mapping } from '../reading/layout.rules.ts';
import type { Preview, PreviewGroup } from './preview-upload.ts';
import { getUploadForUpdate, setUploadJob, type UploadFile, type UploadKey } from './uploads.queries.ts';

export type Importing = {
  readonly key: UploadKey;
  readonly files: readonly UploadFile[];
  readonly preview: Preview;
};

/** Imports what was handed over, once: remembers what was corrected and leaves the rest to a job. */
export async function startImport(
  tx: Transaction,
  by: By,
  { key, files, preview }: Importing,
): Promise<{ readonly jobId: string }> {
  const upload = await getUploadForUpdate(tx, key);
  if (upload.jobId) return { jobId: upload.jobId };
  for (const group of preview.groups) await remember(tx, by, key.bodyId, group);
  const { publisher, source, coverage, invented } = upload;
  const { jobId } = await startImportJob(tx, by, {
    bodyId: key.bodyId,
    files: readable(files, preview).map((file) => ({ ...file, source })),
    publisher,
    coverage,
    invented,
    mapping: monthOf(preview),
  });
  await setUploadJob(tx, key, jobId);
  return { jobId };
}

/** A correction holds for the body’s next file with these titles, and so does taking one back. */
async function remember(tx: Transaction, by: By, bodyId: string, group: PreviewGroup): Promise<void> {
  const { header, remembered } = group;
  const given = group.mapping?.mapping;
  if (!given && !remembered) return;
  const mapping = lastingMapping(given ?? { columns: {} });
  if (remembered && JSON.stringify(mapping) === JSON.stringify(remembered)) return;
  const setAt = await by.clock.now(tx);
  await upsertMapping(tx, { bodyId, header, mapping, setAt, setBy: personOrNull(by.actor) });
}

/** What is said of this import alone: the whole mapping where it says a month, which is never remembered. */
function monthOf({ groups }: Preview): Mapping | undefined {
  const said = groups.length === 1 ? groups[0]?.mapping?.mapping : undefined;
  return said?.month ? said : undefined;
}

/** What the officer was told would be passed over is left out: one file that cannot be read would refuse them all. */
function readable(files: readonly UploadFile[], { groups }: Preview): UploadFile[] {
  const read = groups.filter((group) => 'layout' in group.read).flatMap(({ sheets }) => sheets);
  const names = new Set(read.map(({ name }) => name));
  return files.filter(({ name }) => names.has(name));
}
