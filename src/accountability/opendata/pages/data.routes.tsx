import { NotFound } from '../../../db/errors.ts';
import { findInstallation } from '../../../people/organisations/installation.queries.ts';
import { readSearchText } from '../../../values/list-query.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { dictionaryHead, dictionaryOf, entryCells } from '../dictionary/dictionary.rules.ts';
import { eachPage } from '../lists/each-page.ts';
import { handOverJson, handOverList } from '../lists/list-file.ts';
import type { ReadableList } from '../lists/open-list.ts';
import { findOpenList, openLists } from '../lists/open-lists.ts';
import { readFilters } from '../lists/read-filters.rules.ts';
import { findCopiedFrom } from '../lists/taken-in.queries.ts';
import { DataPage } from './data.page.tsx';
import { DictionaryPage } from './dictionary.page.tsx';
import { ListPage } from './list.page.tsx';
import { words } from './words.en.ts';

const SHOWN_ROWS = 20;

const dataRoute = route({
  path: '/data',
  who: anyone,
  object: noObject,
  async page({ db, query }) {
    const search = readSearchText(query.get('q'));
    const copy = await findCopiedFrom(db);
    const copiedFrom = copy && { ...copy, region: (await findInstallation(db))?.region ?? '' };
    const lists = openLists.filter((list) => isAbout(list, search));
    const data = lists.map(({ name, title, about, filters, key }) => ({
      list: name,
      title,
      about,
      address: `/data/${name}`,
      filters,
      key,
    }));
    return {
      title: words.index.title,
      wide: false,
      body: <DataPage lists={lists} search={search} copiedFrom={copiedFrom} />,
      data: { lists: data, ...(copiedFrom ? { copiedFrom } : {}) },
    };
  },
});

function isAbout({ name, title, about, fields }: ReadableList, search: string): boolean {
  const text = [name, title, about, ...fields.map((field) => field.name)].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Every field of every list, as a page and as a file. */
const dictionaryRoute = route({
  path: '/data/dictionary',
  who: anyone,
  object: noObject,
  page({ query }) {
    const entries = dictionaryOf(openLists);
    const format = tableFormat(query);
    const { file, title } = words.dictionary;
    if (format)
      return handOverTable(format, { name: file, head: dictionaryHead, rows: entries.map(entryCells) });
    return { title, body: <DictionaryPage lists={openLists} />, data: { fields: entries } };
  },
});

/** A whole list is read once for a file: more than a page, so fewer may be asked for. */
const fileLimit = { hits: 60, seconds: 60 };

const listRoute = route({
  path: '/data/:list',
  who: anyone,
  limit: fileLimit,
  object({ params }): Promise<ReadableList> {
    const list = findOpenList(params['list'] ?? '');
    if (!list) throw new NotFound();
    return Promise.resolve(list);
  },
  page: showList,
});

async function showList(at: Visit, list: ReadableList) {
  const { db, query, site } = at;
  const asked = readFilters(list, query);
  const { filters } = asked;
  const isWrong = Object.keys(asked.faults).length > 0;
  const format = isWrong ? undefined : tableFormat(query);
  if (format) return handOverList(format, { list, pages: eachPage(db, list, filters) });
  if (query.get('as') === 'json' && !isWrong) {
    const about = { list: list.name, ...(site.demonstration ? { demonstration: true } : {}) };
    return handOverJson({ list, pages: eachPage(db, list, filters) }, about);
  }
  const found = isWrong ? [] : await list.rows(db, filters, null, SHOWN_ROWS + 1);
  const rows = found.slice(0, SHOWN_ROWS);
  const hasMore = found.length > SHOWN_ROWS;
  const typed = Object.fromEntries(list.filters.map(({ name }) => [name, query.get(name) ?? '']));
  return {
    title: list.title,
    ...(isWrong ? { status: 422 as const } : {}),
    body: <ListPage list={list} asked={asked} typed={typed} rows={rows} hasMore={hasMore} />,
    data: { list: list.name, faults: asked.faults },
  };
}

/** The dictionary before the lists, of which any other name would be one. */
export const dataRoutes = [dataRoute, dictionaryRoute] as const;
export const listRoutes = [listRoute] as const;
