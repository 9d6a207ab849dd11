import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Mapping } from '../reading/layout.rules.ts';
import type { Coverage } from './coverage.rules.ts';
import type { Progress } from './progress.rules.ts';

export type JobKey = { readonly bodyId: string; readonly jobId: string };

/** A file that is kept already under the hash of its bytes. */
export type KeptFile = {
  readonly name: string;
  readonly source: string;
  readonly sha256: Buffer;
  readonly sizeBytes: number;
};

export type JobOptions = {
  readonly publisher: string;
  readonly invented: boolean;
  readonly coverage: Coverage;
  readonly mapping?: Mapping | undefined;
};

export async function insertImportJob(
  tx: Transaction,
  job: JobKey & {
    readonly options: JobOptions;
    readonly requestedAt: Temporal.Instant;
    readonly requestedBy: string | null;
  },
  files: readonly KeptFile[],
): Promise<void> {
  await tx
    .insertInto('import_job')
    .values({
      body_id: job.bodyId,
      id: job.jobId,
      options: JSON.stringify(job.options),
      requested_at: job.requestedAt,
      requested_by: job.requestedBy,
    })
    .execute();
  const rows = files.map((file, position) => ({
    body_id: job.bodyId,
    job_id: job.jobId,
    position,
    name: file.name,
    source: file.source,
    sha256: file.sha256,
    size_bytes: file.sizeBytes,
  }));
  await tx.insertInto('import_job_file').values(rows).execute();
}

/** A job as it stands, with what came of it as JSON. */
export async function findImportJobRow(db: Database | Transaction, { bodyId, jobId }: JobKey) {
  return db
    .selectFrom('import_job')
    .select(['state', 'stage', 'done', 'total', 'result'])
    .where('body_id', '=', bodyId)
    .where('id', '=', jobId)
    .executeTakeFirst();
}

export type ClaimedJob = JobKey & {
  readonly options: JobOptions;
  readonly requestedBy: string | null;
  readonly attempts: number;
};

/** A process that said nothing for so long is taken to be gone. */
const SILENT_SECONDS = 15;

/** Takes up the job that waits longest, or one whose process fell silent; no other process gets the same one. */
export async function claimImportJob(db: Database, runner: string): Promise<ClaimedJob | undefined> {
  const { rows } = await sql<ClaimedJob>`
    update import_job set state = 'running', runner = ${runner}, heartbeat_at = clock_timestamp(),
      attempts = attempts + 1, stage = 'reading', done = 0, total = null
    where (body_id, id) in (
      select body_id, id from import_job
      where state = 'waiting'
        or (state = 'running' and heartbeat_at < clock_timestamp() - make_interval(secs => ${SILENT_SECONDS}))
      order by requested_at limit 1 for update skip locked)
    returning body_id as "bodyId", id as "jobId", options, requested_by as "requestedBy", attempts`.execute(
    db,
  );
  return rows[0];
}

export function listJobFiles(db: Database, { bodyId, jobId }: JobKey): Promise<KeptFile[]> {
  return db
    .selectFrom('import_job_file')
    .select(['name', 'source', 'sha256', 'size_bytes as sizeBytes'])
    .where('body_id', '=', bodyId)
    .where('job_id', '=', jobId)
    .orderBy('position')
    .execute();
}

type Held = JobKey & { readonly runner: string };

/** Says that a job is still being worked on, and how far it is. False when it is another process’s by now. */
export async function markJobAlive(
  db: Database,
  held: Held,
  at: Pick<Progress, 'stage' | 'done' | 'total'>,
): Promise<boolean> {
  const { rows } = await sql`
    update import_job set heartbeat_at = clock_timestamp(), stage = ${at.stage}, done = ${at.done},
      total = ${at.total}
    where body_id = ${held.bodyId} and id = ${held.jobId} and runner = ${held.runner}
    returning id`.execute(db);
  return rows.length > 0;
}

/** Ends a job with what came of it. False when it is another process’s by now. */
export async function finishImportJob(
  db: Database | Transaction,
  held: Held,
  result: object & { readonly refused?: string },
): Promise<boolean> {
  const state = 'refused' in result ? 'failed' : 'done';
  const { rows } = await sql`
    update import_job set state = ${state}, runner = null, finished_at = pp_now(),
      result = ${JSON.stringify(result)}::jsonb
    where body_id = ${held.bodyId} and id = ${held.jobId} and runner = ${held.runner}
    returning id`.execute(db);
  return rows.length > 0;
}

/** Hands a job back, for whichever process is next. An attempt that was merely broken off does not count. */
export async function releaseImportJob(
  db: Database,
  held: Held,
  { brokenOff }: { readonly brokenOff: boolean },
): Promise<void> {
  await sql`
    update import_job set state = 'waiting', runner = null, attempts = attempts - ${brokenOff ? 1 : 0}
    where body_id = ${held.bodyId} and id = ${held.jobId} and runner = ${held.runner}`.execute(db);
}
