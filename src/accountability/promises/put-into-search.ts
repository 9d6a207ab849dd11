import type { Temporal } from 'temporal-polyfill';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { words } from './words.en.ts';

export type Indexed = {
  readonly bodySlug: string;
  readonly promiseId: string;
  readonly procurementTitle: string;
  readonly supplierName: string;
  readonly title: string;
  readonly place: string;
  readonly unit: string;
  readonly evidenceRule: string;
  /** What is owed now, and the last date of it; what is for each so many pence spent is said as it was promised. */
  readonly quantity: number;
  readonly perSpendPence?: number | null;
  readonly lastDueOn: Temporal.PlainDate;
};

/** Lets a search find a promise by what is owed now. */
export async function indexPromise(tx: Transaction, promise: Indexed): Promise<void> {
  const { supplierName, lastDueOn } = promise;
  await indexForSearch(tx, {
    path: `/promises/${promise.bodySlug}/${promise.promiseId}`,
    kind: 'promise',
    title: words.searchTitle(promise.title, promise.place),
    summary: words.searchSummary(supplierName, promise, lastDueOn),
    bodyText: `${promise.procurementTitle}. ${promise.evidenceRule}`,
  });
}
