import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import { measureId } from '../../../reference/frameworks/load-frameworks.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { shareOfPrice, shareText } from './naming.rules.ts';
import { listOpenedSubcontractors } from './opened-subcontractors.queries.ts';
import { promiseWords as words } from './words.en.ts';

/** What becomes a promise besides the commitments: it hangs on the price, of which it is a share. */
export type SubcontractorPromise = {
  readonly criterionId: string;
  readonly measureId: string;
  readonly measureSlug: string;
  readonly title: string;
  readonly unit: string;
  readonly evidenceRule: string;
  readonly quantity: string;
  readonly dueOn: Temporal.PlainDate;
  readonly place: string;
};

/**
 * The paid share of each sub-contractor that the winning bid names, as a promise in pounds: that share of the price,
 * paid by the end of the contract. Nothing for a bid that names nobody, and nothing of whoever did not agree: what nobody
 * said yes to is no promise to them.
 */
export async function promisesOfSubcontractors(
  tx: Transaction,
  bid: ProcurementKey & {
    readonly bidId: string;
    readonly pricePence: number;
    readonly endsOn: Temporal.PlainDate;
    readonly place: string;
  },
): Promise<SubcontractorPromise[]> {
  const named = (await listOpenedSubcontractors(tx, bid)).filter(({ confirmed }) => confirmed);
  if (named.length === 0) return [];
  const price = (await listCriteria(tx, bid)).find(({ kind }) => kind === 'price');
  if (!price) return [];
  return named.map(({ name, work, shareBasisPoints }) => ({
    criterionId: price.id,
    measureId: measureId(words.measureSlug, 1),
    measureSlug: words.measureSlug,
    title: words.title(name, work, shareText(shareBasisPoints)),
    unit: 'pound',
    evidenceRule: words.evidenceRule,
    quantity: (shareOfPrice(bid.pricePence, shareBasisPoints) / 100).toFixed(2),
    dueOn: bid.endsOn,
    place: bid.place,
  }));
}
