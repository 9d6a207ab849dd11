import { sql } from 'kysely';
import type { Database, Transaction } from '../../../../../db/connect.ts';
import { selectProcurements } from '../../../../../procurement/tenders/tenders.queries.ts';

type Db = Database | Transaction;

/** A contracting process: a purchase by its first lot. */
export type ProcessKey = { readonly bodyId: string; readonly processId: string };

/**
 * The purchases of which something was published that a release can say: a line in the pipeline, a notice on the central
 * platform, or the tender itself. In the order of their keys; `after` is where the last page ended.
 */
export function listProcesses(
  db: Db,
  ask: { readonly bodyId?: string | undefined; readonly after: ProcessKey | null; readonly limit: number },
): Promise<ProcessKey[]> {
  const { bodyId, after, limit } = ask;
  return db
    .selectFrom('procurement as p')
    .select(['p.body_id as bodyId', 'p.id as processId'])
    .where('p.lots_of', 'is', null)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('p.notice_published_at', 'is not', null),
        exists(
          selectFrom('pipeline_line as l')
            .select('l.body_id')
            .whereRef('l.body_id', '=', 'p.body_id')
            .whereRef('l.procurement_id', '=', 'p.id'),
        ),
        exists(
          selectFrom('notice as n')
            .select('n.id')
            .whereRef('n.body_id', '=', 'p.body_id')
            .whereRef('n.procurement_id', '=', 'p.id'),
        ),
      ]),
    )
    .$if(bodyId !== undefined, (query) => query.where('p.body_id', '=', bodyId ?? ''))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(p.body_id, p.id) > (${after?.bodyId}::uuid, ${after?.processId}::uuid)`),
    )
    .orderBy('p.body_id')
    .orderBy('p.id')
    .limit(limit)
    .execute();
}

/** Every lot of these processes, the first lot first. */
export function listLots(db: Db, keys: readonly ProcessKey[]) {
  const bodyIds = [...new Set(keys.map(({ bodyId }) => bodyId))];
  const ids = keys.map(({ processId }) => processId);
  return selectProcurements(db)
    .where('p.body_id', 'in', bodyIds)
    .where((where) => where.or([where('p.id', 'in', ids), where('p.lots_of', 'in', ids)]))
    .orderBy('p.lots_of', (order) => order.desc().nullsFirst())
    .orderBy('p.lot_number')
    .execute();
}

/** The lots whose facts are read together. */
export type Lots = { readonly bodyIds: string[]; readonly lotIds: string[] };

/** What the public record says of these lots, of some kinds, in the order it happened. */
export async function listEntries(db: Db, { lotIds }: Lots, types: readonly string[]) {
  const rows = await db
    .selectFrom('record_entry')
    .select(['id', 'procurement_id as lotId', 'type', 'facts', 'occurred_at as at'])
    .where('procurement_id', 'in', lotIds)
    .where('type', 'in', [...types])
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
  return rows.map(({ facts, lotId, ...row }) => ({
    ...row,
    lotId: lotId ?? '',
    facts: JSON.parse(facts) as Readonly<Record<string, unknown>>,
  }));
}

/** The notices of these purchases on the central platform. */
export function listNoticesOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('notice')
    .select(['id', 'procurement_id as lotId', 'kind', 'platform_identifier as identifier'])
    .select(['published_at as publishedAt', 'recorded_at as recordedAt'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}
