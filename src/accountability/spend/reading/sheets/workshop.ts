import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what is unpacked, and what must be closed, while one file is read. */
export type Workshop = {
  /** A path that nothing stands at yet. */
  readonly newPath: () => Promise<string>;
  readonly later: (undo: () => void) => void;
  readonly close: () => Promise<void>;
};

/** Nothing is on disk until the first path is asked for; closing removes all of it. */
export function openWorkshop(): Workshop {
  const undoings: (() => void)[] = [];
  let folder: Promise<string> | undefined;
  let count = 0;
  return {
    async newPath() {
      folder ??= mkdtemp(join(tmpdir(), 'pp-sheets-'));
      count += 1;
      return join(await folder, String(count));
    },
    later: (undo) => undoings.push(undo),
    async close() {
      for (const undo of undoings.reverse()) undo();
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}
