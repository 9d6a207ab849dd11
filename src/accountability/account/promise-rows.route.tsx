import { londonDate } from '../../values/dates.ts';
import { type CsvCell } from '../../values/write-csv.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import type { PromiseOfAccount } from './account-promise.rules.ts';
import { csvHeads } from './csv.words.en.ts';
import { findSlice, type ShownSlice } from './find-slice.ts';
import { isAccountLevel } from './levels.rules.ts';
import { PromiseRowsPage } from './promise-rows.page.tsx';
import { countPromisesOfAccount, listPromisesOfAccount, type RowCursor } from './promise-rows.queries.ts';
import { readSliceAsk } from './slice-ask.rules.ts';
import { words } from './words.en.ts';

const PAGE_SIZE = 50;

/** The promises that any number of any account is made of. */
export const promiseRowsRoute = route({
  path: '/account/promises',
  who: anyone,
  object: (at) => findSlice(at.db, readSliceAsk(at.query)),
  async page({ db, site, query }, shown) {
    const today = londonDate(await site.clock.now(db));
    const word = query.get('level');
    const level = isAccountLevel(word) ? word : undefined;
    const after = readCursor(query.get('after'));
    const format = tableFormat(query);
    if (format) {
      const all = await listPromisesOfAccount(db, shown.slice, today, { level, limit: null });
      return handOverTable(format, rowsTable(all, today.toString()));
    }
    const [found, total] = await Promise.all([
      listPromisesOfAccount(db, shown.slice, today, { level, limit: PAGE_SIZE + 1, after }),
      countPromisesOfAccount(db, shown.slice, level),
    ]);
    const promises = found.slice(0, PAGE_SIZE);
    const last = found.length > PAGE_SIZE ? promises.at(-1) : undefined;
    const next = last ? cursorText({ body: last.bodySlug, promiseId: last.promiseId }) : null;
    return {
      title: words.rows.title,
      wide: true,
      body: (
        <PromiseRowsPage
          {...{ ask: shown.ask, level, promises, total, next }}
          isFirst={after === undefined}
          what={saidOf(shown)}
        />
      ),
      data: { on: today.toString(), total, next, promises: promises.map(rowData) },
    };
  },
});

/** `oldham-council.018f…`: anything else is the first page. */
function readCursor(text: string | null): RowCursor | undefined {
  const [, body, promiseId] =
    /^([a-z0-9-]+)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '') ?? [];
  return body && promiseId ? { body, promiseId } : undefined;
}

function cursorText({ body, promiseId }: RowCursor): string {
  return `${body}.${promiseId}`;
}

/** What the promises have in common, by name. */
function saidOf({ names, year, kind }: ShownSlice): string[] {
  const said = Object.values(names).flatMap((named) => named?.name ?? []);
  const when = year ? [words.yearName(year)] : [];
  return kind === 'region' && said.length === 0 ? [words.rows.of.region, ...when] : [...said, ...when];
}

function rowData(row: PromiseOfAccount) {
  const inUnits = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100);
  return {
    ...row,
    promised: inUnits(row.promised),
    committed: inUnits(row.committed),
    claimed: inUnits(row.claimed),
    evidenced: inUnits(row.evidenced),
    verified: inUnits(row.verified),
    dueCommitted: inUnits(row.dueCommitted),
    dueKept: inUnits(row.dueKept),
    lifetimeCommitted: inUnits(row.lifetimeCommitted),
    lifetimeVerified: inUnits(row.lifetimeVerified),
  };
}

function rowsTable(promises: readonly PromiseOfAccount[], on: string) {
  const rows = promises
    .map(rowData)
    .map((row): CsvCell[] => [
      row.promiseId,
      row.title,
      row.measureSlug,
      row.unit,
      row.bodySlug,
      row.procurementSlug,
      row.supplierSlug,
      row.place,
      row.promised,
      row.committed,
      row.claimed,
      row.evidenced,
      row.verified,
      row.seen,
      row.dueCommitted,
      row.dueKept,
      on,
    ]);
  return {
    name: 'promises-of-account.csv',
    head: csvHeads.rows,
    rows: rows,
  };
}
