import pg from 'pg';
import { writeCursor } from '../../src/accountability/opendata/api/cursor.rules.ts';
import type { ReadableList } from '../../src/accountability/opendata/lists/open-list.ts';
import { openLists } from '../../src/accountability/opendata/lists/open-lists.ts';
import { connect, type Database } from '../../src/db/connect.ts';
import { openApp } from '../money-pages/open-app.ts';
import { middleOf } from '../money-pages/time.ts';
import { type Ask, asksOf } from './asks.ts';

/** Milliseconds of server time that a list may take. */
const MOST = 50;
/** As many as a page shows, and one more that tells whether there are more. */
const ROWS = 21;
const SECRET = 'a secret for benchmarks, of more than 32 characters';

/** The table whose rows a list is, where it is not named alike. */
const tables: Readonly<Record<string, string>> = {
  bodies: 'body',
  tenders: 'procurement',
  criteria: 'criterion',
  'red-flags': 'imported_flag',
  'promise-dates': 'promise_instalment',
  changes: 'promise_variation',
  accounts: 'account_year',
  proxies: 'measure_proxy',
  paid: 'spend_payee_year',
  'charter-signatures': 'charter_signature',
  priorities: 'mandate_line',
  offers: 'need_offer',
  'record-entries': 'record_entry',
};

export async function compareLists(url: string, only: string | undefined) {
  const db = connect({ url, max: 8 });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { app, close } = openApp(url, { trustedProxies: 1 });
  const file = await someFile(client);
  const rows: Record<string, unknown> = {};
  let isWithin = true;
  for (const list of openLists.filter(({ name }) => !only || only.split(',').includes(name))) {
    const asks = asksOf(list, file);
    const { worst, took, over } = await findWorst(db, list, asks);
    const { page, answer } = await askWhole(app, list, worst);
    isWithin &&= Math.max(took, page, answer) <= MOST;
    rows[list.name] = {
      asked: asks.length,
      'worst, ms': took,
      over,
      'page, ms': page,
      'API, ms': answer,
      'floor, ms': await floorOf(client, list.name),
      with: JSON.stringify(worst),
    };
    console.log(list.name, JSON.stringify(rows[list.name]));
  }
  await close();
  await client.end();
  await db.destroy();
  return { rows, isWithin };
}

/** The slowest of what a list may be asked; what seems too slow is asked again, so that no hiccup is taken for it. */
async function findWorst(db: Database, list: ReadableList, asks: readonly Ask[]) {
  let [worst, most, over] = [asks[0] as Ask, 0, 0];
  for (const ask of asks) {
    const read = () => list.rows(db, ask.filters, ask.after, ROWS);
    let took = await middleOf(1, 1, read);
    if (took > MOST / 2) took = await middleOf(5, 0, read);
    if (took > MOST) {
      over += 1;
      if (process.env['OVER']) console.log(`  ${took} ms ${JSON.stringify(ask)}`);
    }
    if (took > most) [worst, most] = [ask, took];
  }
  return { worst, took: most, over };
}

/** The page of a list and the API’s answer, whole. The page has no cursor: it is the first. */
async function askWhole(app: ReturnType<typeof openApp>['app'], list: ReadableList, { filters, after }: Ask) {
  let number = 0;
  const time = (path: string) =>
    middleOf(9, 2, async () => {
      number += 1;
      // Each from an address of its own: the limit is measured elsewhere.
      const headers = { 'X-Forwarded-For': `10.0.0.${number}` };
      const answer = await app.request(path, { headers });
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
      return answer.text();
    });
  const asked = new URLSearchParams(filters);
  const page = await time(`/data/${list.name}?${asked}`);
  if (after) asked.set('cursor', writeCursor(SECRET, { list: list.name, filters }, after));
  return { page, answer: await time(`/api/v1/${list.name}?${asked}`) };
}

/** The bare read of as many rows, in the order of the primary key. */
async function floorOf(client: pg.Client, name: string): Promise<number> {
  const table = tables[name] ?? name.replace(/s$/, '').replaceAll('-', '_');
  const { rows } = await client.query<{ key: string }>(
    `select string_agg(quote_ident(a.attname), ', ' order by array_position(i.indkey::int2[], a.attnum)) as key
      from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = $1::regclass and i.indisprimary`,
    [table],
  );
  return middleOf(9, 2, () => client.query(`select * from ${table} order by ${rows[0]?.key} limit ${ROWS}`));
}

async function someFile(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'select id from payment_file order by id offset 250 limit 1',
  );
  return rows[0]?.id ?? '';
}
