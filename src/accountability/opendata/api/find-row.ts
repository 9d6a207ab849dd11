import { cursorOf, type Row } from '../lists/open-list.rules.ts';
import type { Db, ReadableList } from '../lists/open-list.ts';

/** The row of a key. A list without a way of its own is read from just below, where its key ends in a whole number. */
export async function findRow(list: ReadableList, db: Db, key: readonly string[]): Promise<Row | undefined> {
  if (list.row) return list.row(db, key);
  const last = Number(key.at(-1));
  if (!Number.isSafeInteger(last)) throw new Error(`the list ${list.name} has no way to find one row`);
  const [row] = await list.rows(db, {}, [...key.slice(0, -1), String(last - 1)], 1);
  return row && cursorOf(list, row).join() === key.join() ? row : undefined;
}
