import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { withLockFile } from './lock-file.ts';

describe('a lock file', () => {
  it('lets one in at a time, though its last holder was killed', async () => {
    const path = join(temporaryFolder(), 'lock');
    writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
    let inside = 0;
    const crowds = await Promise.all(
      Array.from({ length: 8 }, () =>
        withLockFile(path, async () => {
          inside += 1;
          await pause(2);
          return inside--;
        }),
      ),
    );
    expect(crowds).toEqual(Array(8).fill(1));
  });

  it('is free again when the work failed', async () => {
    const path = join(temporaryFolder(), 'lock');
    await expect(withLockFile(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(withLockFile(path, async () => 'yes')).resolves.toBe('yes');
  });
});
