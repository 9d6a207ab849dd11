import type { Database, Transaction } from '../../../db/connect.ts';
import type { Declaration } from './declaration.rules.ts';

/** A supplier’s last declaration; undefined before the first. */
export async function findDeclaration(
  db: Database | Transaction,
  supplierId: string,
): Promise<Declaration | undefined> {
  const row = await db
    .selectFrom('exclusion_declaration')
    .select(['declared_at as declaredAt', 'grounds', 'associated'])
    .where('supplier_id', '=', supplierId)
    .orderBy('declared_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      declaredAt: row.declaredAt,
      grounds: row.grounds as Declaration['grounds'],
      associated: row.associated as Declaration['associated'],
    }
  );
}

export async function insertDeclaration(
  tx: Transaction,
  declaration: Declaration & {
    readonly supplierId: string;
    readonly id: string;
    readonly declaredBy: string;
  },
): Promise<void> {
  await tx
    .insertInto('exclusion_declaration')
    .values({
      supplier_id: declaration.supplierId,
      id: declaration.id,
      declared_at: declaration.declaredAt,
      declared_by: declaration.declaredBy,
      grounds: JSON.stringify(declaration.grounds),
      associated: JSON.stringify(declaration.associated),
    })
    .execute();
}
