import type { Database } from '../../../db/connect.ts';

/** Tender notices that went out here with a number whose time on the central platform is not known yet. */
export async function listAwaited(db: Database) {
  const rows = await db
    .selectFrom('procurement as p')
    .select(['p.body_id as bodyId', 'p.id as procurementId', 'p.notice_identifier as identifier'])
    .where('p.notice_identifier', 'is not', null)
    .where('p.notice_published_at', 'is not', null)
    .where('p.lots_of', 'is', null)
    .where('p.abandoned_at', 'is', null)
    .where('p.bids_opened_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('notice as n')
            .select('n.id')
            .whereRef('n.body_id', '=', 'p.body_id')
            .whereRef('n.procurement_id', '=', 'p.id')
            .where('n.kind', '=', 'UK4'),
        ),
      ),
    )
    .execute();
  return rows.flatMap(({ identifier, ...shared }) => (identifier ? [{ shared, identifier }] : []));
}
