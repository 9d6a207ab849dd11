import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { findNativeFolder, prepareBinaries } from './binaries.ts';
import { createCluster, hasCluster } from './cluster.ts';
import { preparePlace } from './data-folder.ts';

const isRoot = process.getuid?.() === 0;

/** The package as npm leaves it when installation scripts are off: no library links, no execute bits. */
function packageWithoutScripts(within: string): string {
  const copy = join(within, 'package');
  cpSync(dirname(findNativeFolder()), copy, { recursive: true, verbatimSymlinks: true });
  const native = join(copy, 'native');
  for (const name of readdirSync(join(native, 'lib'))) {
    const path = join(native, 'lib', name);
    if (lstatSync(path).isSymbolicLink()) rmSync(path);
  }
  for (const name of readdirSync(join(native, 'bin'))) chmodSync(join(native, 'bin', name), 0o644);
  return native;
}

describe('PostgreSQL’s programs', { timeout: 30_000 }, () => {
  it('run from a package that was installed without scripts', async () => {
    const folder = temporaryFolder();
    const native = packageWithoutScripts(folder);
    const place = preparePlace(join(folder, 'data'));
    const binaries = prepareBinaries(place, () => {}, native);
    expect(binaries.postgres).toBe(join(native, 'bin', 'postgres'));
    await createCluster(binaries, place, ['--no-sync']);
    expect(hasCluster(place)).toBe(true);
  });

  it.skipIf(!isRoot)(
    'are copied where a user can run them, out of a checkout under a closed home (as root)',
    async () => {
      const folder = temporaryFolder();
      const home = join(folder, 'home');
      mkdirSync(home);
      const native = packageWithoutScripts(home);
      chmodSync(home, 0o700);
      const place = preparePlace(join(folder, 'data'));
      const said: string[] = [];
      const binaries = prepareBinaries(place, (line) => said.push(line), native);
      expect(said).toHaveLength(1);
      expect(binaries.postgres.startsWith(place.root)).toBe(true);
      await createCluster(binaries, place, ['--no-sync']);
      expect(hasCluster(place)).toBe(true);
      expect(existsSync(join(place.root, 'postgres.partial'))).toBe(false);
    },
  );

  it('are refused for a machine they are not made for, with the way out', () => {
    expect(() => findNativeFolder('plan9-mips')).toThrow(/not packaged.*\(plan9-mips\).*DATABASE_URL/);
  });
});
