import { readdir, readFile } from 'node:fs/promises';
import { NotFound } from '../../../../db/errors.ts';

const folder = new URL('../../../../../data/ocds/peoples-procurement-extension/', import.meta.url);

/** The codelists of our extension, by the names of their files. */
export async function listCodelists(): Promise<string[]> {
  return (await readdir(new URL('codelists/', folder))).filter((name) => name.endsWith('.csv')).sort();
}

/** A file of our extension as it stands; NotFound for one that is not there. */
export async function readExtensionFile(name: string): Promise<string> {
  const names = ['extension.json', 'release-schema.json', 'README.md'];
  const codelists = (await listCodelists()).map((codelist) => `codelists/${codelist}`);
  if (![...names, ...codelists].includes(name)) throw new NotFound();
  return readFile(new URL(name.replace('+', '%2B'), folder), 'utf8');
}
