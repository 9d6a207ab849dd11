import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { roomyFolder } from './roomy-folder.ts';

/** A folder for one test, gone when it ends; passable for others, so that a database's user can work inside. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(roomyFolder(), 'pp-trial-'));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
