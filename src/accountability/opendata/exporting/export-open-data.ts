import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Database } from '../../../db/connect.ts';
import { findInstallation } from '../../../people/organisations/installation.queries.ts';
import { writeCsv } from '../../../values/write-csv.ts';
import { dictionaryHead, dictionaryOf, entryCells } from '../dictionary/dictionary.rules.ts';
import { openLists } from '../lists/open-lists.ts';
import { dataPackage, fileResource, listResource, type Whose } from './data-package.rules.ts';
import { type WrittenFile, writeWhole } from './folder-writer.ts';
import { words } from './words.en.ts';
import { type WrittenList, writeList } from './write-list.ts';
import { type ReleasesWriting, writeReleases } from './write-releases.ts';

export type ExportAsk = ReleasesWriting & {
  readonly out: string;
  readonly progress: (line: string) => void;
};
export type Exported = {
  readonly rows: Readonly<Record<string, number>>;
  readonly files: readonly WrittenFile[];
};

/**
 * Writes everything public to a folder, all of it as it stood at one moment. It is written beside and takes its name
 * when it is whole: a folder of that name is never half of an export. Refuses one that holds anything.
 */
export async function exportOpenData(
  db: Database,
  { out, progress, ...writing }: ExportAsk,
): Promise<Exported | { readonly refused: 'not-empty' }> {
  const whole = resolve(out);
  if (!(await isFree(whole))) return { refused: 'not-empty' };
  const beside = join(dirname(whole), `.${basename(whole)}.${process.pid}.part`);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    const exported = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) => writeFolder(tx, beside, writing, progress));
    await rename(beside, whole);
    return exported;
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

async function writeFolder(
  db: Database,
  folder: string,
  writing: ReleasesWriting,
  progress: (line: string) => void,
): Promise<Exported> {
  const lists: WrittenList[] = [];
  for (const list of openLists) {
    const written = await writeList(db, folder, list);
    progress(words.doing(list.name, written.rows));
    lists.push(written);
  }
  const releases = await writeReleases(db, folder, writing);
  if (!releases) await rm(join(folder, 'ocds'), { recursive: true });
  const files = [...lists.flatMap((list) => list.files), ...(releases ? [releases] : [])];
  const facts = await findInstallation(db);
  const whose = facts && { region: facts.region, isMadeUp: facts.demonstration };
  const about = await writeAbout(folder, { lists, releases, whose });
  const all = [...files, ...about].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  await writeWhole(folder, 'SHA256SUMS', all.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''));
  return { rows: Object.fromEntries(lists.map(({ list, rows }) => [list.name, rows])), files: all };
}

type Written = {
  readonly lists: readonly WrittenList[];
  readonly releases: WrittenFile | undefined;
  readonly whose: Whose | undefined;
};

/** What says what the other files are. */
async function writeAbout(folder: string, { lists, releases, whose }: Written): Promise<WrittenFile[]> {
  const entries = dictionaryOf(openLists);
  const csv = writeCsv(dictionaryHead, entries.map(entryCells));
  const json = `${JSON.stringify({ fields: entries }, null, 2)}\n`;
  const dictionary = [
    await writeWhole(folder, 'data-dictionary.csv', csv),
    await writeWhole(folder, 'data-dictionary.json', json),
  ];
  const resources = [
    ...lists.flatMap(({ list, files: [table, json] }) => [
      listResource(list, table),
      fileResource(`${list.name}-json`, json),
    ]),
    ...dictionary.map((file) => fileResource(file.path.replaceAll('.', '-'), file)),
    ...(releases ? [fileResource('ocds-releases', releases)] : []),
  ];
  const readme = words.readme(lists.map(({ list }) => `\`${list.name}\`: ${list.about}`));
  return [
    ...dictionary,
    await writeWhole(
      folder,
      'datapackage.json',
      `${JSON.stringify(dataPackage(resources, whose), null, 2)}\n`,
    ),
    await writeWhole(folder, 'README.md', readme),
  ];
}
