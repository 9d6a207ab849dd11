import { createReadStream } from 'node:fs';
import type pg from 'pg';
import type { Actor, By } from '../../../acts/by.ts';
import type { Clock } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import type { Database } from '../../../db/connect.ts';
import type { Random } from '../../../values/random.ts';
import { pathOfFile } from '../../files/file-path.rules.ts';
import { faultSentence } from '../reading/words.en.ts';
import { bringInPayments } from './bring-in-payments.ts';
import {
  type ClaimedJob,
  finishImportJob,
  type KeptFile,
  listJobFiles,
  markJobAlive,
  releaseImportJob,
} from './import-jobs.queries.ts';
import { importedFacts } from './imported-facts.ts';
import type { PaymentsFile } from './payments-import.ts';
import type { Progress } from './progress.rules.ts';
import { words } from './words.en.ts';

/** What running jobs stands on. */
export type JobPlace = {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly random: Random;
  readonly filesFolder: string;
};

const HEARTBEAT_MS = 3000;
const MOST_ATTEMPTS = 5;

/** Thrown to undo an import whose job another process took up meanwhile. */
class Overtaken extends Error {}

/**
 * Runs a job to its end: its result is written in the import’s own transaction, so that a kill at any moment leaves
 * either both or neither. Told to stop, it undoes what it began and hands the job back. A fault of ours is tried again
 * some times, by whichever process is next, and then said.
 */
export async function runImportJob(
  place: JobPlace,
  runner: string,
  job: ClaimedJob,
  stopping: AbortSignal,
): Promise<void> {
  const held = { bodyId: job.bodyId, jobId: job.jobId, runner };
  const heart = startHeart(place.db, held);
  const signal = AbortSignal.any([stopping, heart.overtaken]);
  try {
    if (job.attempts > MOST_ATTEMPTS) throw new Error(`an import was begun ${MOST_ATTEMPTS} times`);
    await importFiles(place, job, held, { signal, watch: heart.watch });
  } catch (error) {
    if (heart.overtaken.aborted || error instanceof Overtaken) return;
    if (stopping.aborted) {
      await releaseImportJob(place.db, held, { brokenOff: true });
      return;
    }
    if (job.attempts >= MOST_ATTEMPTS) await finishImportJob(place.db, held, { refused: words.broken });
    else await releaseImportJob(place.db, held, { brokenOff: false });
    throw error;
  } finally {
    heart.stop();
  }
}

type Held = { readonly bodyId: string; readonly jobId: string; readonly runner: string };

/** Says every few seconds that the job is alive and how far it is, on a connection of its own. */
function startHeart(db: Database, held: Held) {
  const overtaken = new AbortController();
  let at: Pick<Progress, 'stage' | 'done' | 'total'> = { stage: 'reading', done: 0, total: null };
  const timer = setInterval(() => {
    // A beat that is lost is made up for by the next; too many, and another process takes over.
    markJobAlive(db, held, at).then(
      (isOurs) => isOurs || overtaken.abort(),
      () => undefined,
    );
  }, HEARTBEAT_MS);
  return {
    overtaken: overtaken.signal,
    watch(progress: Progress) {
      at = progress;
    },
    stop: () => clearInterval(timer),
  };
}

type Watched = { readonly signal: AbortSignal; readonly watch: (progress: Progress) => void };

async function importFiles(place: JobPlace, job: ClaimedJob, held: Held, watched: Watched): Promise<void> {
  const files = await listJobFiles(place.db, job);
  const by: By = { actor: officerOf(job), clock: place.clock, random: place.random };
  const { filesFolder } = place;
  const imported = await bringInPayments(place.pool, by, {
    ...job.options,
    ...watched,
    bodyId: job.bodyId,
    files: files.map((file) => keptFile(filesFolder, file)),
    filesFolder,
    async finish(tx, result) {
      if (!(await finishImportJob(tx, held, importedFacts(result, false)))) throw new Overtaken();
    },
  });
  if (!('refused' in imported)) return;
  const refused = faultSentence(imported.member || imported.name, imported.fault);
  await finishImportJob(place.db, held, { refused });
}

function officerOf({ bodyId, requestedBy }: ClaimedJob): Actor {
  if (requestedBy === null) return nobody;
  return { personId: requestedBy, hat: { kind: 'body', bodyId, role: 'finance-officer' } };
}

function keptFile(folder: string, { name, source, sha256, sizeBytes }: KeptFile): PaymentsFile {
  const path = pathOfFile(folder, sha256);
  const open = () => createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>;
  return { name, source, open, kept: { sha256, sizeBytes } };
}
