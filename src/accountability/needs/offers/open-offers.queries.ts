import type { Database, Transaction } from '../../../db/connect.ts';
import { taken } from './offers.queries.ts';

/** Offers of suppliers that are shown, with what of each is taken. */
export function selectOpenOffers(db: Database | Transaction) {
  return (
    db
      .selectFrom('need_offer as o')
      // All of its key at once: by its contract alone the database would look through every promise of the contract.
      .innerJoinLateral(
        ({ selectFrom }) =>
          selectFrom('promise as q')
            .select(['q.measure_id', 'q.unit'])
            .whereRef('q.body_id', '=', 'o.body_id')
            .whereRef('q.procurement_id', '=', 'o.procurement_id')
            .whereRef('q.id', '=', 'o.promise_id')
            .limit(1)
            .as('p'),
        (on) => on.onTrue(),
      )
      .innerJoin('measure as m', 'm.id', 'p.measure_id')
      .innerJoin('supplier as s', 's.id', 'o.supplier_id')
      .innerJoin('body as b', 'b.id', 'o.body_id')
      .where('o.state', '=', 'shown')
      .select(['o.body_id as _bodyId', 'o.id as offerId', 'b.slug as body', 's.slug as supplier', 'o.title'])
      .select(['o.promise_id as promiseId', 'm.slug as measure', 'p.unit', 'o.quantity as offered'])
      .select(taken.as('taken'))
      .select(['o.district_slug as district', 'o.ends_on as endsOn', 'o.shown_at as shownAt'])
  );
}
