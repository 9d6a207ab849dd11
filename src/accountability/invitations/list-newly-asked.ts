import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { type AskedList, type AskedSupplier, listAsked } from '../spend/tiers/list-asked.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import { asksLeft } from './invitations.rules.ts';
import { listAlreadyDone } from './new-suppliers.queries.ts';

export type NewlyAsked = { readonly supplier: AskedSupplier; readonly asks: readonly Ask[] };
export type NewAsk = {
  readonly bodyId: string;
  readonly year: string;
  readonly today: Temporal.PlainDate;
  /** Made-up payments ask made-up suppliers, published ones real suppliers: never the two together. */
  readonly invented: boolean;
};

/**
 * The suppliers newly in a tier for what a body paid them in a financial year: asked for the Charter or the Review, and
 * neither invited for it before, nor signed already, nor filed. The largest payments first.
 */
export async function listNewlyAsked(
  db: Database | Transaction,
  of: NewAsk,
): Promise<
  Pick<AskedList, 'rule' | 'deciding' | 'from' | 'to'> & { readonly suppliers: readonly NewlyAsked[] }
> {
  const { bodyId, year, invented } = of;
  const [list, done] = await Promise.all([
    listAsked(db, { bodyId, period: { year }, invented, audience: 'officer' }),
    listAlreadyDone(db, of),
  ]);
  const suppliers = list.suppliers
    .map((supplier) => ({
      supplier,
      asks: asksLeft(supplier.asks, done.get(supplier.supplierId) ?? new Set()),
    }))
    .filter(({ asks }) => asks.length > 0);
  return { rule: list.rule, deciding: list.deciding, from: list.from, to: list.to, suppliers };
}
