import type { ProcurementKey } from '../stations/stations.queries.ts';

/** Under which purchase the documents, questions and amendments stand: a lot shares them with the first one. */
export function sharedKeyOf(procurement: {
  readonly bodyId: string;
  readonly id: string;
  readonly lotsOf: string | null;
}): ProcurementKey {
  return { bodyId: procurement.bodyId, procurementId: procurement.lotsOf ?? procurement.id };
}
