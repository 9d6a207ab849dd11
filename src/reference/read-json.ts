import { readFile } from 'node:fs/promises';

const data = new URL('../../data/', import.meta.url);

/** A file of the project's own data, such as `facts/districts.json`. Its shape is held by the loaders' tests. */
export async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(new URL(path, data), 'utf8')) as T;
}
