import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RecordPlace } from '../serving/check-published.ts';
import { publishLog } from '../serving/publish-log.ts';
import { readPublished } from '../serving/published-files.ts';

/**
 * Makes every file of the log again from the database, in a folder of its own where everything is held against the signed
 * root, and only then puts those in place that were gone or not the same; what does not belong there is removed. How many
 * files were written. Throws a `RecordFault`, and changes nothing, where the database does not give what was signed.
 */
export async function rebuildFiles(place: RecordPlace): Promise<{ size: number; written: number }> {
  const { db, recordFolder } = place;
  await mkdir(recordFolder, { recursive: true });
  const fresh = await mkdtemp(`${recordFolder}-`);
  try {
    const size = await publishLog({ db, recordFolder: fresh });
    const paths = await listFiles(fresh);
    // The checkpoint last: whoever reads it finds what it covers.
    const ordered = [
      ...paths.filter((path) => path !== 'checkpoint'),
      ...paths.filter((path) => path === 'checkpoint'),
    ];
    let written = 0;
    for (const path of ordered) written += await putInPlace(fresh, recordFolder, path);
    const known = new Set(paths);
    for (const path of await listFiles(recordFolder))
      if (!known.has(path)) await rm(join(recordFolder, path));
    return { size, written };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function putInPlace(from: string, to: string, path: string): Promise<number> {
  const [made, there] = [await readPublished(from, path), await readPublished(to, path)];
  if (made && there && made.equals(there)) return 0;
  await mkdir(dirname(join(to, path)), { recursive: true });
  await rename(join(from, path), join(to, path));
  return 1;
}

async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.writing/'));
}
