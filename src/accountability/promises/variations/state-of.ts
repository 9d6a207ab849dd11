import type { Promised } from '../promises.queries.ts';
import type { State } from './variation.rules.ts';

/** All of a promise that a variation can change, as it stands now. */
export function stateOf(promise: Promised): State {
  const { place, districtSlug, supplierOwner, bodyOwnerId, evidenceRule, remedy } = promise;
  const instalments = promise.instalments.map((each) => ({
    instalmentId: each.instalmentId,
    dueOn: each.dueOn,
    quantity: each.quantity,
    place: each.place,
    districtSlug: each.districtSlug,
    wardCode: each.wardCode,
    source: each.source,
  }));
  return { place, districtSlug, supplierOwner, bodyOwnerId, evidenceRule, remedy, instalments };
}
