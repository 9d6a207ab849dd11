import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Transaction } from '../../../db/connect.ts';
import { insertInstallation } from '../../../people/organisations/installation.queries.ts';
import { holdAgainst } from '../dictionary/dictionary.rules.ts';
import { rowInOrder } from '../lists/in-order.rules.ts';
import type { Row } from '../lists/open-list.rules.ts';
import type { ReadableList } from '../lists/open-list.ts';
import { findOpenList } from '../lists/open-lists.ts';
import {
  envelopeTakenIn,
  holdsAnything,
  insertTakenIn,
  lockTakingIn,
  releasesTakenIn,
  type TakenIn,
} from '../lists/taken-in.queries.ts';
import { whoseIs } from './data-package.rules.ts';
import { releasesPath } from './write-releases.ts';

export type ImportFault =
  | { readonly why: 'holds-already' }
  | { readonly why: 'no-export' }
  | { readonly why: 'changed'; readonly file: string }
  | { readonly why: 'unknown-list'; readonly file: string }
  | { readonly why: 'bad-line'; readonly file: string; readonly line: number; readonly fault: string };
export type Imported = { readonly rows: Readonly<Record<string, number>> };

const AT_A_TIME = 1000;
/** What says what the lists are. */
const about: ReadonlySet<string> = new Set(['data-dictionary.json', 'datapackage.json']);

/**
 * Takes an export into an empty installation: each row of each list as it stood, held against the data dictionary, so
 * that every list here shows it in its place. Rows that this software brings itself, such as measures, are not doubled.
 */
export async function importOpenData(
  tx: Transaction,
  folder: string,
): Promise<Imported | { readonly refused: 'no'; readonly fault: ImportFault }> {
  await lockTakingIn(tx);
  if (await holdsAnything(tx)) return refuse({ why: 'holds-already' });
  const sums = await readSums(folder);
  if (!sums) return refuse({ why: 'no-export' });
  const rows: Record<string, number> = {};
  for (const { path, sha256 } of sums) {
    if ((await hashOf(join(folder, path))) !== sha256) return refuse({ why: 'changed', file: path });
  }
  for (const { path } of sums) {
    if (path === releasesPath) rows['ocds'] = await takeReleases(tx, join(folder, path));
    if (!path.endsWith('.json') || path.includes('/') || about.has(path)) continue;
    const list = findOpenList(path.replace(/\.json$/, ''));
    if (!list) return refuse({ why: 'unknown-list', file: path });
    const taken = await takeList(tx, list, folder);
    if (typeof taken !== 'number') return refuse(taken);
    rows[list.name] = taken;
  }
  await nameInstallation(tx, folder);
  return { rows };
}

/** An installation that shows another’s data is of its region, and a demonstration where that was one. */
async function nameInstallation(tx: Transaction, folder: string): Promise<void> {
  const whose = whoseIs(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  if (whose) await insertInstallation(tx, whose.region, whose.isMadeUp);
}

function refuse(fault: ImportFault) {
  return { refused: 'no', fault } as const;
}

async function readSums(folder: string) {
  const text = await readFile(join(folder, 'SHA256SUMS'), 'utf8').catch(() => undefined);
  return text
    ?.split('\n')
    .filter(Boolean)
    .map((line) => ({ sha256: line.slice(0, 64), path: line.slice(66) }))
    .filter(({ path }) => /^[a-z0-9-]+(\/[a-z-]+)?\.[a-z]+$/i.test(path));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  } catch {
    return '';
  }
  return hash.digest('hex');
}

async function takeList(tx: Transaction, list: ReadableList, folder: string): Promise<number | ImportFault> {
  const file = `${list.name}.json`;
  const own = await ownLines(tx, list);
  let waiting: TakenIn[] = [];
  let number = 0;
  let count = 0;
  for await (const line of createInterface({
    input: createReadStream(join(folder, file)),
    crlfDelay: Infinity,
  })) {
    number += 1;
    if (line === '[' || line === ']') continue;
    const text = line.replace(/,$/, '');
    const row = readRow(text);
    const [fault] = row ? holdAgainst(list.fields, row) : ['no row'];
    if (!row || fault) return { why: 'bad-line', file, line: number, fault: fault ?? '' };
    const inOrder = rowInOrder(list, row);
    if (!own.has(inOrder)) waiting.push({ list: list.name, inOrder, line: text });
    count += 1;
    if (waiting.length >= AT_A_TIME) {
      await insertTakenIn(tx, waiting);
      waiting = [];
    }
  }
  await insertTakenIn(tx, waiting);
  return count;
}

function readRow(line: string): Row | undefined {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null ? (row as Row) : undefined;
  } catch {
    return undefined;
  }
}

/** What an empty installation has of a list by itself: few rows, of measures and what they are worth. */
async function ownLines(tx: Transaction, list: ReadableList): Promise<ReadonlySet<string>> {
  const rows = await list.rows(tx, {}, null, 100_000);
  return new Set(rows.map((row) => rowInOrder(list, row)));
}

/** Releases line by line, as the export writes them, and what their package says of itself. */
async function takeReleases(tx: Transaction, path: string): Promise<number> {
  let waiting: TakenIn[] = [];
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (line === '{"releases":[') continue;
    const isEnd = line.startsWith('],');
    const text = isEnd ? `{${line.slice(2)}` : line.replace(/,$/, '');
    const inOrder = String(count).padStart(12, '0');
    waiting.push({ list: isEnd ? envelopeTakenIn : releasesTakenIn, inOrder, line: text });
    if (!isEnd) count += 1;
    if (waiting.length < AT_A_TIME) continue;
    await insertTakenIn(tx, waiting);
    waiting = [];
  }
  await insertTakenIn(tx, waiting);
  return count;
}
