import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dictionaryOf } from '../src/accountability/opendata/dictionary/dictionary.rules.ts';
import { exportOpenDataCommand } from '../src/accountability/opendata/exporting/export-open-data.command.ts';
import { importOpenDataCommand } from '../src/accountability/opendata/exporting/import-open-data.command.ts';
import type { Filter, Row } from '../src/accountability/opendata/lists/open-list.rules.ts';
import { openLists } from '../src/accountability/opendata/lists/open-lists.ts';
import { validateCommand } from '../src/accountability/opendata/ocds/validate.command.ts';
import { runCommand } from '../src/terminal/run-command.ts';
import { runExamples } from '../test/openapi/run-examples.ts';
import type { OpenApi } from '../test/openapi/write-client.ts';
import { someAddress } from './some-address.ts';
import { type StorySite, serveFilled, serveStory } from './story-site.ts';

const folder = (name: string) => join(inject('runFolder'), `taken-away-${name}`);
let site: StorySite;
let copy: StorySite;

/** A command as somebody types it, on a database. */
async function pp(databaseUrl: string, ...typed: string[]): Promise<string> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runCommand([exportOpenDataCommand, importOpenDataCommand, validateCommand], typed, {
    stdin: new PassThrough(),
    stdout,
    stderr,
    env: { DATABASE_URL: databaseUrl, PP_DATA: folder('data') },
  });
  expect([code, String(stderr.read() ?? '')]).toEqual([0, '']);
  return String(stdout.read() ?? '');
}

beforeAll(async () => {
  site = await serveStory();
  await pp(site.databaseUrl, 'export', 'open-data', '--out', folder('first'));
  copy = await serveFilled(async (url) => {
    await pp(url, 'import', 'open-data', folder('first'));
    await pp(url, 'export', 'open-data', '--out', folder('again'));
  });
}, 300_000);
afterAll(async () => {
  await site?.close();
  await copy?.close();
});

/** As many as are asked for, since each comes from an address of its own. */
type How = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };
function ask(of: StorySite, path: string, init: How = {}): Promise<Response> {
  const headers = { ...init.headers, 'x-forwarded-for': someAddress() };
  return fetch(new URL(path, of.address), { ...init, headers });
}

async function filesOf(name: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder(name), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(
    async (path) => [path.slice(folder(name).length + 1), await readFile(path)] as const,
  );
  return new Map(await Promise.all(read));
}

describe('everything that the demonstration publishes', () => {
  it('goes out, into an empty installation and out again with the same bytes', async () => {
    const [first, again] = [await filesOf('first'), await filesOf('again')];
    expect([...again.keys()].sort()).toEqual([...first.keys()].sort());
    for (const [path, bytes] of first) expect(again.get(path)?.equals(bytes), path).toBe(true);
    expect(first.size).toBeGreaterThan(2 * openLists.length);
    const filled = openLists.filter(({ name }) => (first.get(`${name}.json`) ?? '').length > '[\n]\n'.length);
    expect(filled.length).toBeGreaterThan(openLists.length - 3);
  });

  it('goes out as the dictionary beside it says, and as valid OCDS', async () => {
    const files = await filesOf('first');
    const dictionary = parse(files.get('data-dictionary.csv') ?? '', { bom: true, columns: true }) as {
      list: string;
      field: string;
    }[];
    for (const { name } of openLists) {
      const described = dictionary.filter(({ list }) => list === name).map(({ field }) => field);
      const [head] = parse(files.get(`${name}.csv`) ?? '', { bom: true, toLine: 1 });
      expect(head, name).toEqual(described);
      const rows = JSON.parse((files.get(`${name}.json`) ?? '').toString()) as object[];
      for (const row of rows) expect(Object.keys(row)).toEqual(described);
    }
    expect(dictionary).toHaveLength(dictionaryOf(openLists).length);
    const told = await pp(
      site.databaseUrl,
      'ocds',
      'validate',
      join(folder('first'), 'ocds/releases.json'),
      '--json',
    );
    expect(JSON.parse(told)).toMatchObject({ valid: true, extensions: { unknown: [] } });
  });
});

/** A few addresses of a list: all of it, and narrowed by each filter to what its first rows hold. */
function narrowings(filters: readonly Filter[], rows: readonly Row[]): string[] {
  const values = filters.flatMap(({ name, type, choices = [] }) => {
    if (type === 'choice') return choices.map((choice) => [name, choice]);
    if (type === 'date') return daysOf(rows).map((day) => [name, day]);
    return rows.flatMap((row) => {
      const own = row[name] ?? row[`${name}Id`];
      if (own === null || own === undefined) return [];
      const within = [String(own), `${String(row['body'])}/${String(own)}`];
      return within.map((value) => [name, value]);
    });
  });
  return [
    '',
    ...new Set(values.map(([name = '', value = '']) => new URLSearchParams({ [name]: value }).toString())),
  ];
}

/** Payments of one supplier are read by day, and in a copy as the whole list is: the same rows, in another order. */
async function linesOf(answer: Response): Promise<string[]> {
  return (await answer.text())
    .split('\n')
    .map((line) => line.replace(/,$/, ''))
    .sort();
}

function daysOf(rows: readonly Row[]): string[] {
  const days = rows.flatMap((row) =>
    Object.values(row).filter((value) => /^\d{4}-\d\d-\d\d$/.test(String(value))),
  );
  return [...new Set(days.map(String))];
}

describe('the copy in an installation that was empty', () => {
  it('shows and hands over the same rows, whatever a list is narrowed to', async () => {
    let filled = 0;
    for (const { name, filters } of openLists) {
      const all = (await (await ask(site, `/data/${name}?as=json`)).json()) as { data: Row[] };
      const some = [...all.data.slice(0, 3), ...all.data.slice(-2)];
      for (const query of narrowings(filters, some)) {
        const path = `/data/${name}?as=json&${query}`;
        const [told, copied] = await Promise.all([ask(site, path), ask(copy, path)]);
        const rows = await linesOf(told);
        expect({ path, rows: await linesOf(copied) }).toEqual({ path, rows });
        if (rows.length > 3) filled += 1;
      }
    }
    expect(filled).toBeGreaterThan(80);
  }, 300_000);

  it('answers programs alike, row by row, and says that it is a copy', async () => {
    for (const { name } of openLists) {
      const path = `/api/v1/${name}?limit=1000`;
      const [told, copied] = await Promise.all([ask(site, path), ask(copy, path)]);
      expect(((await copied.json()) as { data: Row[] }).data, name).toEqual(
        ((await told.json()) as { data: Row[] }).data,
      );
    }
    expect(await (await ask(copy, '/data')).text()).toContain('This is a copy.');
    expect(await (await ask(site, '/data')).text()).not.toContain('This is a copy.');
    const releases = (text: string) => (JSON.parse(text) as { releases: object[] }).releases;
    const exported = (await filesOf('first')).get('ocds/releases.json') ?? '';
    expect(releases(await (await ask(copy, '/data/ocds/releases')).text())).toEqual(
      releases(String(exported)),
    );
  });
});

describe('a client that is made from the description alone', () => {
  it.each(['the demonstration', 'its copy'])(
    'runs every documented example on %s',
    async (which) => {
      const of = which === 'its copy' ? copy : site;
      const document = (await (await ask(of, '/api/v1/openapi.json')).json()) as OpenApi;
      const { requests, filled, faults } = await runExamples(document, (address, how) =>
        ask(of, new URL(address).pathname + new URL(address).search, how),
      );
      expect(faults).toEqual([]);
      expect(filled).toBeGreaterThan(openLists.length - 3);
      expect(requests).toBeGreaterThan(3 * openLists.length);
    },
    120_000,
  );
});
