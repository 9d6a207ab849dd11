import type { Database, Transaction } from '../../../db/connect.ts';
import { type ClaimPath, findMadeOf, listElsewhere, listLines } from './counted-once.queries.ts';
import type { MadeOfShown } from './lines.rules.ts';

/**
 * What a claim is made of, for whoever looks: where its other lines count is named to a public body’s people, and to a
 * supplier only of its own promises. Undefined where nobody said.
 */
export async function loadMadeOf(
  db: Database | Transaction,
  claim: ClaimPath,
  seenBy: { readonly supplierId: string | null },
): Promise<MadeOfShown | undefined> {
  const madeOf = await findMadeOf(db, claim);
  if (!madeOf) return undefined;
  const [lines, elsewhere] = await Promise.all([listLines(db, claim), listElsewhere(db, claim)]);
  const isNamed = (supplierId: string) => seenBy.supplierId === null || seenBy.supplierId === supplierId;
  return {
    kind: madeOf.kind,
    months: madeOf.from && madeOf.to ? { from: madeOf.from, to: madeOf.to } : null,
    lines,
    elsewhere: elsewhere.map(({ supplierId, ...each }) => ({ ...each, isOwn: isNamed(supplierId) })),
  };
}
