import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Refused } from '../../../terminal/command.ts';
import { ATTACHMENTS, BID_FILE } from '../bundle.rules.ts';
import { hasClash, isSafeName } from './archive-name.rules.ts';
import { sealWords as words } from './command-words.en.ts';
import type { TarFile } from './write-tar.rules.ts';

/** What a folder would seal: the text of its `bid.json`, its documents by name, and the hidden files left out. */
export type Gathered = {
  readonly bid: string | null;
  readonly attachments: readonly TarFile[];
  readonly leftOut: readonly string[];
};

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 100 * MEGABYTE;

/**
 * Reads a folder with `bid.json` and `attachments/`, or with documents only. Refuses what would be sealed by mistake or
 * could not be unpacked everywhere: links, strays, odd names, nothing at all, over 100 MB.
 */
export async function gatherFolder(folder: string): Promise<Gathered> {
  const { names, leftOut } = await listFiles(folder);
  if (names.length === 0) throw new Refused(words.empty(folder));
  const hasBid = names.includes(BID_FILE);
  const documents = names.filter((name) => name !== BID_FILE);
  const stray = documents.find((name) => !name.startsWith(ATTACHMENTS));
  if (hasBid && stray !== undefined) throw new Refused(words.stray(stray));
  const isTidy = stray === undefined;
  const named = documents.map((path) => ({ path, name: isTidy ? path.slice(ATTACHMENTS.length) : path }));
  checkNames(named.map(({ name }) => name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > MOST_BYTES) throw new Refused(words.tooLarge(Math.ceil(total / MEGABYTE)));
  const attachments: TarFile[] = [];
  for (const { path, name } of named) attachments.push({ name, bytes: await readFile(join(folder, path)) });
  const bid = hasBid ? await readFile(join(folder, BID_FILE), 'utf8') : null;
  return { bid, attachments, leftOut };
}

async function listFiles(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    throw new Refused(words.noFolder(folder), { cause: error });
  });
  const named = entries.map((entry) => ({
    entry,
    name: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  }));
  const isHidden = (name: string) => name.split('/').some((step) => step.startsWith('.'));
  const seen = named.filter(({ name }) => !isHidden(name));
  const odd = seen.find(({ entry }) => !entry.isFile() && !entry.isDirectory());
  if (odd) throw new Refused(words.notPlain(odd.name));
  const leftOut = named.filter(({ entry, name }) => isHidden(name) && !entry.isDirectory());
  const files = seen.filter(({ entry }) => entry.isFile());
  const sorted = (list: typeof named) => list.map(({ name }) => name).sort();
  return { names: sorted(files), leftOut: sorted(leftOut) };
}

function checkNames(names: readonly string[]): void {
  const bad = names.find((name) => !isSafeName(ATTACHMENTS + name) || name.split('/').some(isLong));
  if (bad !== undefined) throw new Refused(words.badName(bad));
  if (hasClash(names)) throw new Refused(words.sameName);
}

/** An archive holds 100 bytes of a name after its last folder. */
function isLong(step: string): boolean {
  return new TextEncoder().encode(step).length > 100;
}
