import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { insertImportJob, type JobOptions, type KeptFile } from './import-jobs.queries.ts';

/** Leaves an import of files that are kept already to whichever process is serving. */
export async function startImportJob(
  tx: Transaction,
  by: By,
  {
    bodyId,
    files,
    ...options
  }: JobOptions & { readonly bodyId: string; readonly files: readonly KeptFile[] },
): Promise<{ readonly jobId: string }> {
  const requestedAt = await by.clock.now(tx);
  const jobId = uuidV7(requestedAt.epochMilliseconds, by.random);
  const { publisher, invented, coverage, mapping } = options;
  await insertImportJob(
    tx,
    {
      bodyId,
      jobId,
      options: { publisher, invented, coverage, mapping },
      requestedAt,
      requestedBy: personOrNull(by.actor),
    },
    files,
  );
  return { jobId };
}
