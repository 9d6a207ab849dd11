import { cursorOf, type Filters, type Row } from './open-list.rules.ts';
import type { Db, ReadableList } from './open-list.ts';

const PAGE_ROWS = 2000;

/**
 * Every row of a list, a page at a time, so that however many there are, few stand in memory. Each page takes a
 * connection only while it is read, the next while the last is used: whoever downloads slowly keeps none (decision 65).
 */
export async function* eachPage(
  db: Db,
  list: ReadableList,
  filters: Filters,
  pageRows: number = PAGE_ROWS,
): AsyncGenerator<readonly Row[]> {
  let reading = list.rows(db, filters, null, pageRows);
  for (;;) {
    const rows = await reading;
    const last = rows.at(-1);
    const isOver = !last || rows.length < pageRows;
    if (!isOver) {
      reading = list.rows(db, filters, cursorOf(list, last), pageRows);
      // Whoever stops reading never hears what became of it.
      reading.catch(() => undefined);
    }
    if (rows.length > 0) yield rows;
    if (isOver) return;
  }
}
