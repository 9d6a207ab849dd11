import { mergeInOrder } from './in-order.rules.ts';
import type { ReadableList } from './open-list.ts';

/**
 * A list whose rows stand in two places, each read by its own indexes and in the same order. A row stands in one of the
 * two; everything else is as the first has it.
 */
export function bothOf(list: ReadableList, other: ReadableList): ReadableList {
  return {
    ...list,
    async rows(...asked) {
      const [, , , limit] = asked;
      return mergeInOrder(list, await list.rows(...asked), await other.rows(...asked)).slice(0, limit);
    },
    async row(db, key) {
      return (await list.row?.(db, key)) ?? (await other.row?.(db, key));
    },
  };
}
