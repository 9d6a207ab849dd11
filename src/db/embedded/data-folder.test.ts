import { chmodSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { chooseDataFolder, preparePlace } from './data-folder.ts';

const isRoot = process.getuid?.() === 0;

function closedFolder(): string {
  const folder = join(temporaryFolder(), 'closed');
  mkdirSync(folder, { mode: 0o700 });
  chmodSync(folder, 0o700);
  return folder;
}

describe('the data folder', () => {
  it('is the setting’s, if there is one', () => {
    expect(chooseDataFolder('/srv/thread')).toBe('/srv/thread');
  });

  it('is .data in the checkout', () => {
    const checkout = temporaryFolder();
    expect(chooseDataFolder(undefined, checkout)).toBe(join(checkout, '.data'));
  });

  it.skipIf(!isRoot)('is under /var/lib when the checkout is closed to the database’s user (as root)', () => {
    const checkout = closedFolder();
    const chosen = chooseDataFolder(undefined, checkout);
    expect(chosen).toMatch(/^\/var\/lib\/peoples-procurement\/closed-[0-9a-f]{8}$/);
    expect(chooseDataFolder(undefined, checkout)).toBe(chosen);
  });

  it.skipIf(!isRoot)('is refused where the database’s user cannot reach it (as root)', () => {
    expect(() => preparePlace(join(closedFolder(), 'data'))).toThrow(/cannot reach.*Set PP_DATA/);
  });

  it.skipIf(isRoot)('is refused where we cannot write (not as root)', () => {
    const folder = closedFolder();
    chmodSync(folder, 0o500);
    expect(() => preparePlace(join(folder, 'data'))).toThrow(/cannot write.*PP_DATA/);
  });

  it('keeps its socket in a private folder, in /tmp when its own path is too long for one', () => {
    const short = preparePlace(join(temporaryFolder(), 'data'));
    expect(short.sockets).toBe(join(short.root, 'sockets'));
    const long = preparePlace(join(temporaryFolder(), 'a-long-name-'.repeat(9)));
    onTestFinished(() => rmSync(long.sockets, { recursive: true }));
    expect(long.sockets).toMatch(/^\/tmp\/pp-/);
    for (const { sockets } of [short, long]) expect(statSync(sockets).mode & 0o777).toBe(0o700);
  });

  it('never trusts a socket folder that others can enter', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sockets'));
    chmodSync(join(folder, 'sockets'), 0o777);
    expect(() => preparePlace(folder)).toThrow(/not a private folder/);
  });
});
