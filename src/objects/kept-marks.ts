import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkedHash, type Objects, type Spooled } from './objects.ts';
import { keepStream } from './spool.ts';

type Arriving = Pick<Objects, 'arrivingFolder'>;
const PREFIX = 'kept-';

/**
 * Keeps bytes that nobody else has, under their SHA-256, before anything names them. A mark is left first, on this
 * machine: after a crash between the two, whoever clears up finds the object by it.
 */
export async function keepMarked(objects: Objects, bytes: Uint8Array, sha256: string): Promise<Spooled> {
  await mkdir(objects.arrivingFolder, { recursive: true });
  await writeFile(markOf(objects, sha256), '', { mode: 0o600 });
  return keepStream(objects, [bytes], sha256);
}

/** The marks that lie here: whose, and since when. */
export async function listMarks(
  objects: Arriving,
): Promise<{ readonly sha256: string; readonly milliseconds: number }[]> {
  const names = await readdir(objects.arrivingFolder).catch(() => []);
  const marks = names.filter(isMark).map((name) => name.slice(PREFIX.length));
  return Promise.all(
    marks.map(async (sha256) => ({ sha256, milliseconds: (await stat(markOf(objects, sha256))).mtimeMs })),
  );
}

/** Whether a file among what is arriving is a mark: the name says it. */
export function isMark(name: string): boolean {
  return /^kept-[0-9a-f]{64}$/.test(name);
}

export function removeMark(objects: Arriving, sha256: string): Promise<void> {
  return rm(markOf(objects, sha256), { force: true });
}

function markOf({ arrivingFolder }: Arriving, sha256: string): string {
  return join(arrivingFolder, `${PREFIX}${checkedHash(sha256)}`);
}
