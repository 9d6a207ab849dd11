import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

const answers = (answer: 'do' | 'will' | 'not-for-us') =>
  sql<number>`(select count(*)::integer from charter_answer a where a.signature_id = g.id and a.answer = ${answer})`;

/** Every signature of the Charter by a supplier or a public body, without the person who signed. */
export function selectOpenSignatures(db: Database | Transaction) {
  return db
    .selectFrom('charter_signature as g')
    .leftJoin('supplier as signed', 'signed.id', 'g.supplier_id')
    .leftJoin('supplier as s', (on) => on.on('s.id', '=', sql`coalesce(signed.merged_into, signed.id)`))
    .leftJoin('body as b', 'b.id', 'g.body_id')
    .select(['g.id as signatureId', 's.slug as supplier', 'b.slug as body', 'g.version'])
    .select(sql<string>`coalesce(s.name, b.name)`.as('name'))
    .select(['g.signed_at as signedAt', 'g.expires_on as expiresOn', 'g.withdrawn_at as withdrawnAt'])
    .select([answers('do').as('do'), answers('will').as('will'), answers('not-for-us').as('notForUs')])
    .select(sql<boolean>`coalesce(s.invented, false)`.as('madeUp'));
}
