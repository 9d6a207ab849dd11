import type { Database, Transaction } from '../../../db/connect.ts';
import type { Filters, OpenList, Row } from './open-list.rules.ts';

export type Db = Database | Transaction;

/** An open list with the way to its rows. */
export type ReadableList = OpenList & {
  /** The rows after a cursor, in order: the same filters with the last row’s key go on from there. */
  readonly rows: (
    db: Db,
    filters: Filters,
    after: readonly string[] | null,
    limit: number,
  ) => Promise<readonly Row[]>;
  /** Rows of two installations never stand together in it, as those of a log. */
  readonly isWhole?: boolean;
  /** The one row of a key; undefined where there is none. A list whose key ends in a whole number needs none: see `findRow`. */
  readonly row?: (db: Db, key: readonly string[]) => Promise<Row | undefined>;
};
