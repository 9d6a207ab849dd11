import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../src/db/migrate.ts';

const migrations = fileURLToPath(new URL('../src/db/migrations', import.meta.url));

/** Builds a template's contents in the database that the owner's address names. */
export type Build = (ownerUrl: string) => Promise<unknown>;

/** The name of a template with every migration applied. */
export async function migratedTemplate(): Promise<string> {
  return ensureTemplate(`template_migrated_${await hashOf([migrations])}`, 'template1', migrate);
}

/**
 * The name of a template that also holds the story. `seedStory` is called once for all workers, when a test file
 * first asks; `sources` are the seed's files and folders, so that a changed story is a new template.
 */
export async function seededTemplate(seedStory: Build, sources: readonly string[]): Promise<string> {
  const name = `template_seeded_${await hashOf([migrations, ...sources])}`;
  return ensureTemplate(name, await migratedTemplate(), seedStory);
}

/** The address of another database of the throwaway cluster, for its owner. */
export function urlOf(database: string): string {
  const url = new URL(inject('clusterOwnerUrl'));
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs the work on a connection to the cluster itself, as the owner of its databases. */
export async function withCluster<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('clusterOwnerUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One worker builds, under a lock, and renames when done; the others wait and find it there. */
async function ensureTemplate(name: string, from: string, build: Build): Promise<string> {
  await withCluster(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    const building = `${name}_building`;
    await client.query(`drop database if exists ${building} with (force)`);
    await client.query(`create database ${building} template ${from}`);
    await build(urlOf(building));
    await client.query(`alter database ${building} rename to ${name}`);
  });
  return name;
}

/** A short hash of every file in the folders, and of the files, named. */
async function hashOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const path of await listFiles(source)) hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 12);
}

async function listFiles(source: string): Promise<string[]> {
  try {
    const entries = await readdir(source, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [source];
    throw error;
  }
}
