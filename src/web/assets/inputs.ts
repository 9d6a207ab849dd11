import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBehind, pageScripts } from './scripts.ts';

const here = dirname(fileURLToPath(import.meta.url));
const packages = createRequire(import.meta.url);

/** A package's folder, wherever npm has put it. */
export function packageFolder(name: string): string {
  return dirname(packages.resolve(`${name}/package.json`));
}

export const stylesFolder = join(here, '..', 'styles');
export const islandsFolder = join(here, '..', 'islands');
export const markFile = join(here, '..', 'icons', 'mark.svg');

function font(name: string): string {
  return join(packageFolder(`@fontsource-variable/${name}`), 'files', `${name}-latin-wght-normal.woff2`);
}

/** The two fonts, Latin script, all weights in one file each. */
export const fontFiles = {
  'text.woff2': font('source-sans-3'),
  'display.woff2': font('bricolage-grotesque'),
} as const;

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

// Versions are pinned exactly there, so it stands for the packages the build uses.
const pins = join(here, '..', '..', '..', 'package.json');

/** A hash over everything the build reads: the same inputs never build twice. */
export async function hashInputs(): Promise<string> {
  const own = await Promise.all([here, stylesFolder, islandsFolder].map(filesIn));
  const scripts = await filesBehind(Object.values(pageScripts));
  const hash = createHash('sha256');
  for (const file of [...own.flat().sort(), ...scripts, markFile, pins]) {
    hash.update(file.slice(here.length)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
