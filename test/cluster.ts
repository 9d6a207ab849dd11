import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBinaries } from '../src/db/embedded/binaries.ts';
import { createCluster, ensureOwner, socketUrl } from '../src/db/embedded/cluster.ts';
import { preparePlace } from '../src/db/embedded/data-folder.ts';
import { launch, type ServerSettings } from '../src/db/embedded/launch.ts';
import { isRunning, ownIdentity, parseIdentity } from '../src/db/embedded/process-identity.ts';
import { stopServer } from '../src/db/embedded/stop-server.ts';
import { roomyFolder } from './roomy-folder.ts';

export type ThrowawayCluster = {
  /** For what belongs to one run of the tests; it goes with the cluster. */
  readonly folder: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  readonly remove: () => Promise<void>;
};

/** Nothing in it is worth keeping, so it need not survive a power cut: no syncing, little writing. */
const careless: ServerSettings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '512MB',
  checkpoint_timeout: '1h',
  max_connections: '200',
};

const prefix = 'pp-test-';

/** A PostgreSQL of its own for one run of the tests, in the folder for temporary things. */
export async function startThrowawayCluster(): Promise<ThrowawayCluster> {
  await sweep();
  const root = mkdtempSync(join(roomyFolder(), prefix));
  chmodSync(root, 0o711);
  writeFileSync(join(root, 'owner.json'), JSON.stringify(ownIdentity()));
  const place = preparePlace(root);
  const silent = () => {};
  const binaries = prepareBinaries(place, silent);
  await createCluster(binaries, place, ['--no-sync']);
  await launch(binaries, place, careless, silent);
  const superuserUrl = socketUrl(place.sockets, 'postgres', 'postgres');
  await ensureOwner(superuserUrl);
  return {
    folder: root,
    ownerUrl: socketUrl(place.sockets, 'pp_owner', 'postgres'),
    superuserUrl,
    remove: () => remove(root),
  };
}

/** Removes the clusters of runs that were killed before they could. */
async function sweep(): Promise<void> {
  for (const folder of ['/dev/shm', tmpdir(), '/tmp'].filter((path) => existsSync(path))) {
    for (const name of readdirSync(folder).filter((name) => name.startsWith(prefix))) {
      if (isAbandoned(join(folder, name))) await remove(join(folder, name));
    }
  }
}

function isAbandoned(root: string): boolean {
  try {
    const us = process.getuid?.();
    if (us !== 0 && statSync(root).uid !== us) return false;
    const owner = parseIdentity(readFileSync(join(root, 'owner.json'), 'utf8'));
    return owner === null || !isRunning(owner);
  } catch {
    return false;
  }
}

async function remove(root: string): Promise<void> {
  await stopServer(join(root, 'postgres'), 'SIGQUIT');
  rmSync(root, { recursive: true, force: true });
}
