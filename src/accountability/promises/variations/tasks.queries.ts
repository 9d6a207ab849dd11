import type { Database } from '../../../db/connect.ts';

/** Proposals that wait for an answer: of these bodies’ promises by their suppliers, of these suppliers’ by the bodies. */
export async function listProposalsToAnswer(
  db: Database,
  of: { readonly bodyIds: readonly string[]; readonly supplierIds: readonly string[] },
) {
  if (of.bodyIds.length + of.supplierIds.length === 0) return [];
  return db
    .selectFrom('promise_variation as v')
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'v.body_id')
        .onRef('p.procurement_id', '=', 'v.procurement_id')
        .onRef('p.id', '=', 'v.promise_id'),
    )
    .innerJoin('body as b', 'b.id', 'v.body_id')
    .select([
      'v.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      'v.promise_id as promiseId',
      'p.title',
      'p.supplier_id as supplierId',
      'v.proposed_for as proposedFor',
    ])
    .where('v.answer', 'is', null)
    .where(({ or, and, eb }) =>
      or([
        and([eb('v.proposed_for', '=', 'supplier'), eb('v.body_id', 'in', anyOf(of.bodyIds))]),
        and([eb('v.proposed_for', '=', 'buyer'), eb('p.supplier_id', 'in', anyOf(of.supplierIds))]),
      ]),
    )
    .orderBy('v.proposed_at')
    .execute();
}

/** SQL has no empty list: nobody’s identifier stands for it. */
function anyOf(ids: readonly string[]): string[] {
  return ids.length > 0 ? [...ids] : ['00000000-0000-0000-0000-000000000000'];
}
