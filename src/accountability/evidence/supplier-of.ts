import { theActor, type Visit } from '../../web/edge/visit.ts';

/** The supplier that the visitor acts for; the route’s `who` ensures that there is one. */
export function supplierOf(at: Visit): string {
  const { hat } = theActor(at);
  if (hat.kind !== 'supplier') throw new Error('this route must be for suppliers');
  return hat.supplierId;
}
