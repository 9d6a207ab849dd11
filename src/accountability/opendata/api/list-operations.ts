import { z } from 'zod';
import { cursorOf } from '../lists/open-list.rules.ts';
import type { ReadableList } from '../lists/open-list.ts';
import { openLists } from '../lists/open-lists.ts';
import { readFilters } from '../lists/read-filters.rules.ts';
import { API_ROOT, LICENCE, usualRows } from './api.rules.ts';
import { readCursor, writeCursor } from './cursor.rules.ts';
import { findRow } from './find-row.ts';
import { oneSchema, pageSchema, pascal, querySchema } from './list-schema.rules.ts';
import { type ApiAnswer, type Operation, operation } from './operation.ts';
import type { Problem } from './problem.rules.ts';
import { keyOfRow, readRowKey } from './row-key.rules.ts';
import { words } from './words.en.ts';

const text = words.openApi;

/** Two operations for every open list: its rows, and one row. */
export const listOperations: readonly Operation[] = openLists.flatMap((list) => [pageOf(list), oneOf(list)]);

function pageOf(list: ReadableList): Operation {
  return operation({
    id: `list${pascal(list.name)}`,
    method: 'get',
    path: `/${list.name}`,
    tag: text.tags.lists,
    summary: list.title,
    about: list.about,
    pathParameters: z.strictObject({}),
    query: querySchema(list),
    acts: false,
    answer: { status: 200, name: `${pascal(list.name)}Page`, about: text.page, schema: pageSchema(list) },
    problems: ['cursor-not-ours', 'parameter-wrong'],
    links: { row: { operationId: `get${pascal(list.name)}Row`, parameters: { key: keyExpression(list) } } },
    async carryOut({ site, query }): Promise<ApiAnswer | Problem> {
      const { limit = usualRows, cursor, ...asked } = query as { limit?: number; cursor?: string };
      const { filters } = readFilters(list, new URLSearchParams(asked as Record<string, string>));
      const place = { list: list.name, filters };
      const after = cursor === undefined ? null : readCursor(site.secret, place, cursor);
      if (after === undefined) return { problem: 'cursor-not-ours', detail: words.cursorNotOurs };
      const found = await list.rows(site.db, filters, after, limit + 1);
      const data = found.slice(0, limit);
      const last = found.length > limit ? data.at(-1) : undefined;
      const next = last ? writeCursor(site.secret, place, cursorOf(list, last)) : null;
      const head = { list: list.name, licence: LICENCE.url, ...marked(site) };
      return {
        data: { ...head, data, next },
        links: linksOf(list, { ...filters, limit: String(limit) }, next),
      };
    },
  });
}

/** The first row’s key, in OpenAPI’s runtime expressions. */
function keyExpression({ key }: ReadableList): string {
  return key.map((name) => `{$response.body#/data/0/${name}}`).join('~');
}

/** What says in every answer that it is of a demonstration. */
function marked({ demonstration }: { readonly demonstration: boolean }) {
  return demonstration ? { demonstration } : {};
}

function linksOf(list: ReadableList, asked: Record<string, string>, next: string | null): ApiAnswer['links'] {
  const about = { describedby: `/data/${list.name}`, license: LICENCE.url };
  if (next === null) return about;
  return {
    next: `${API_ROOT}/${list.name}?${new URLSearchParams({ ...asked, cursor: next }).toString()}`,
    ...about,
  };
}

function oneOf(list: ReadableList): Operation {
  return operation({
    id: `get${pascal(list.name)}Row`,
    method: 'get',
    path: `/${list.name}/{key}`,
    tag: text.tags.lists,
    summary: text.oneOf(list.title),
    about: text.oneAbout(list.key),
    pathParameters: z.strictObject({ key: z.string().min(1).max(500).describe(text.key(list.key)) }),
    query: z.strictObject({}),
    acts: false,
    answer: { status: 200, name: `${pascal(list.name)}Row`, about: text.one, schema: oneSchema(list) },
    problems: ['not-there'],
    async carryOut({ site, path }): Promise<ApiAnswer | Problem> {
      const key = readRowKey(list, path.key);
      const data = key && (await findRow(list, site.db, key));
      if (!data) return { problem: 'not-there', detail: words.noSuchRow(list.name, list.key) };
      return {
        data: { list: list.name, licence: LICENCE.url, ...marked(site), data },
        links: {
          describedby: `/data/${list.name}`,
          self: `${API_ROOT}/${list.name}/${encodeURIComponent(keyOfRow(list, data))}`,
        },
      };
    },
  });
}
