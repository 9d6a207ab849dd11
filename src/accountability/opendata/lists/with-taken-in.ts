import { inOrder, mergeInOrder } from './in-order.rules.ts';
import type { Filters, Row } from './open-list.rules.ts';
import type { Db, ReadableList } from './open-list.ts';
import { findTakenInLine, listTakenIn } from './taken-in.queries.ts';

/** Lines are looked through so many at a time where a filter leaves some out. */
const LOOKED_THROUGH = 1000;

/**
 * A list with the rows that were taken in from another installation in their places. A log is of one installation: of
 * one that is whole only those are shown, where there are any.
 */
export function withTakenIn(list: ReadableList): ReadableList {
  const { row } = list;
  return {
    ...list,
    ...(row && { row: async (db, key) => (await row(db, key)) ?? (await findTakenInRow(db, list, key)) }),
    async rows(db, filters, after, limit) {
      const isTheirs = list.isWhole && (await listTakenIn(db, list.name, null, 1)).length > 0;
      const [own, theirs] = [
        isTheirs ? [] : await list.rows(db, filters, after, limit),
        await findTakenIn(db, list, { filters, after, limit }),
      ];
      return theirs.length === 0 ? own : mergeInOrder(list, own, theirs).slice(0, limit);
    },
  };
}

type Ask = {
  readonly filters: Filters;
  readonly after: readonly string[] | null;
  readonly limit: number;
};

async function findTakenIn(db: Db, list: ReadableList, { filters, after, limit }: Ask): Promise<Row[]> {
  const found: Row[] = [];
  let place = after && inOrder(list, after);
  const isNarrowed = Object.keys(filters).length > 0;
  const page = isNarrowed ? LOOKED_THROUGH : limit;
  for (;;) {
    const lines = await listTakenIn(db, list.name, place, page);
    for (const { line } of lines) {
      const row = JSON.parse(line) as Row;
      if (fits(row, filters)) found.push(row);
    }
    place = lines.at(-1)?.inOrder ?? place;
    if (lines.length < page || found.length >= limit) return found.slice(0, limit);
  }
}

async function findTakenInRow(db: Db, list: ReadableList, key: readonly string[]): Promise<Row | undefined> {
  const line = await findTakenInLine(db, list.name, inOrder(list, key));
  return line === undefined ? undefined : (JSON.parse(line) as Row);
}

/** The filters that lists offer, held against what a row says of itself. */
function fits(row: Row, filters: Filters): boolean {
  return Object.entries(filters).every(([name, value]) => {
    if (name === 'from' || name === 'to') return isWithin(row, name, value);
    if (name === 'file') return row['fileId'] === value;
    if (name === 'year') return String(row['yearStart']) === value;
    if (name === 'contract' || name === 'tender') return value === `${row['body']}/${row[name]}`;
    return String(row[name] ?? row['type']) === value;
  });
}

function isWithin(row: Row, bound: 'from' | 'to', day: string): boolean {
  const at = String(row['paidOn'] ?? row['dueOn'] ?? '');
  return bound === 'from' ? at >= day : at <= day;
}
