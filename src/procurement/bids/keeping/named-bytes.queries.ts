import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** Bids that were replaced or taken back, whose bytes may lie in object storage still, by the hash of those. */
export async function listReplaced(db: Database): Promise<(ProcurementKey & { readonly sha256: string })[]> {
  return db
    .selectFrom('bid')
    .select(['body_id as bodyId', 'procurement_id as procurementId'])
    .select(sql<string>`encode(ciphertext_sha256, 'hex')`.as('sha256'))
    .where('superseded_at', 'is not', null)
    .where('ciphertext_sha256', 'is not', null)
    .execute();
}

/**
 * Whether an object is of use to somebody: a bid that stands has it, or a document of an opened bid is it. Bids of a
 * purchase whose bids were destroyed name nothing any more, and where one is to be, nor does that one.
 */
export async function isNamed(
  db: Database | Transaction,
  sha256: string,
  { procurementId }: Partial<ProcurementKey> = {},
): Promise<boolean> {
  const { rows } = await sql<{ isNamed: boolean }>`
    select exists (
      select from bid b where b.ciphertext_sha256 = decode(${sha256}, 'hex') and b.superseded_at is null
        and b.procurement_id is distinct from ${procurementId ?? null}::uuid
        and not exists (select from abandonment a where a.body_id = b.body_id
                        and a.procurement_id = b.procurement_id and a.destroyed_at is not null)
    ) or exists (select from bid_attachment where sha256 = decode(${sha256}, 'hex')) as "isNamed"`.execute(
    db,
  );
  return rows[0]?.isNamed ?? true;
}
