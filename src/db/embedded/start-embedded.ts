import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareBinaries } from './binaries.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { createCluster, ensureOwner, hasCluster, socketUrl } from './cluster.ts';
import { chooseDataFolder, type Place, preparePlace } from './data-folder.ts';
import { launch } from './launch.ts';
import { withLockFile } from './lock-file.ts';
import { findPostmaster } from './postmaster.ts';
import { stopServer } from './stop-server.ts';
import { isInhabited, moveIn } from './tenants.ts';
import { words } from './words.en.ts';

export type Embedded = {
  /** Connects as `pp_owner`, who owns the database `pp`. */
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Whether the server was already running, started by another process or left over from one that was killed. */
  readonly adopted: boolean;
  readonly dataFolder: string;
  /** Starts the server again where it died under the processes it served; does nothing where it lives. */
  readonly revive: () => Promise<void>;
  /** Says that this process has done with the database. The last to say so stops the server. */
  readonly stop: () => Promise<void>;
};

type Running = { readonly sockets: string };
type Wish = { readonly dataFolder?: string | undefined; readonly progress: (line: string) => void };

/**
 * Starts the embedded PostgreSQL of a data folder (PP_DATA, else one chosen), creating it the first time, or joins
 * the server that runs there already. Throws `CannotStart` with a sentence for the person at the terminal.
 */
export async function startEmbedded({ dataFolder, progress }: Wish): Promise<Embedded> {
  const place = preparePlace(chooseDataFolder(dataFolder));
  return withLockFile(startLock(place), async () => {
    const running = await findReady(place, progress);
    if (running === null) await startFresh(place, progress);
    else progress(words.joining);
    const sockets = running?.sockets ?? place.sockets;
    return {
      ownerUrl: socketUrl(sockets, 'pp_owner', 'pp'),
      superuserUrl: socketUrl(sockets, 'postgres', 'postgres'),
      adopted: running !== null,
      dataFolder: place.root,
      revive: () => revive(place, progress),
      stop: leaving(place),
    };
  });
}

function revive(place: Place, progress: (line: string) => void): Promise<void> {
  return withLockFile(startLock(place), async () => {
    if ((await findReady(place, progress)) === null) await startFresh(place, progress);
  });
}

/**
 * A server that is still starting or recovering is waited for; one that is stopping, until it has. One that says it
 * is ready must also answer: a process that was killed this instant still looks alive. One that lives on without its
 * socket is of use to nobody, and is stopped.
 */
async function findReady(place: Place, progress: (line: string) => void): Promise<Running | null> {
  let askedFrom: number | undefined;
  for (let server = findPostmaster(place.cluster); server !== null; server = findPostmaster(place.cluster)) {
    if (server.status === 'ready') {
      const failure = await whyNot(ensureOwner(socketUrl(server.sockets, 'postgres', 'postgres')));
      if (failure === null) return server;
      askedFrom ??= Date.now();
      if (Date.now() - askedFrom > 3_000) await giveUpOn(failure, place);
    }
    await pause(20);
  }
  await clearLeftovers(place, () => progress(words.clearing));
  return null;
}

async function giveUpOn(failure: NodeJS.ErrnoException, place: Place): Promise<void> {
  if (failure.code !== 'ENOENT' && failure.code !== 'ECONNREFUSED') throw failure;
  await stopServer(place.cluster);
}

async function whyNot(attempt: Promise<void>): Promise<NodeJS.ErrnoException | null> {
  try {
    await attempt;
    return null;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

async function startFresh(place: Place, progress: (line: string) => void): Promise<void> {
  const binaries = prepareBinaries(place, progress);
  if (!hasCluster(place)) {
    progress(words.creating(place.root));
    await createCluster(binaries, place);
  }
  progress(words.starting);
  await launch(binaries, place, {}, progress);
  await ensureOwner(socketUrl(place.sockets, 'postgres', 'postgres'));
}

/** Two processes may share the server in any order of coming and going; nobody stops it under another. */
function leaving(place: Place): () => Promise<void> {
  const { moveOut } = moveIn(place.run);
  let left: Promise<void> | undefined;
  const leave = () =>
    withLockFile(startLock(place), async () => {
      moveOut();
      if (!isInhabited(place.run)) await stopServer(place.cluster);
    });
  return () => {
    left ??= leave();
    return left;
  };
}

function startLock(place: Place): string {
  return join(place.run, 'start.lock');
}
