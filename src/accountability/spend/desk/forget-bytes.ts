import { rm, stat } from 'node:fs/promises';
import { pathOfFile } from '../../files/file-path.rules.ts';

const DAY = 86_400_000;

/** Removes bytes that nothing holds any more; not those that arrived again today and may be about to be held. */
export async function forgetBytes(folder: string, hashes: readonly Buffer[]): Promise<void> {
  for (const sha256 of hashes) {
    const path = pathOfFile(folder, sha256);
    const arrived = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (arrived !== null && Date.now() - arrived > DAY) await rm(path, { force: true });
  }
}
