import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Infeasible } from '../lot/lot.rules.ts';
import type { PanelKey } from '../panels.queries.ts';
import type { PublishedDraw } from './publish-draw.rules.ts';

type Db = Database | Transaction;

/** What was fixed when the pool closed, the last time it did. */
export type FixedPool = NonNullable<Awaited<ReturnType<typeof findFixedPool>>>;

export function findFixedPool(db: Db, { bodyId, panelId }: PanelKey) {
  return db
    .selectFrom('panel_pool')
    .select([
      'number',
      'people',
      'pool_csv as poolCsv',
      'quotas_csv as quotasCsv',
      'pool_sha256 as poolSha256',
      'quotas_sha256 as quotasSha256',
      'lottery',
      'lottery_sha256 as lotterySha256',
      'closed_at as closedAt',
    ])
    .select(sql<Infeasible | null>`infeasible`.as('infeasible'))
    .select(sql<PublishedDraw | null>`published`.as('published'))
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export type NewPool = {
  readonly people: number;
  readonly poolCsv: string;
  readonly quotasCsv: string;
  readonly poolSha256: Buffer;
  readonly quotasSha256: Buffer;
  readonly lottery: string | null;
  readonly lotterySha256: Buffer | null;
  readonly infeasible: Infeasible | null;
  readonly published: PublishedDraw | null;
  readonly closedAt: Temporal.Instant;
  readonly closedBy: string | null;
};

/** Keeps what is fixed, beside what was fixed before it. */
export async function insertPool(tx: Transaction, key: PanelKey, pool: NewPool): Promise<void> {
  const before = await findFixedPool(tx, key);
  await tx
    .insertInto('panel_pool')
    .values({
      body_id: key.bodyId,
      panel_id: key.panelId,
      number: (before?.number ?? 0) + 1,
      people: pool.people,
      pool_csv: pool.poolCsv,
      quotas_csv: pool.quotasCsv,
      pool_sha256: pool.poolSha256,
      quotas_sha256: pool.quotasSha256,
      lottery: pool.lottery,
      lottery_sha256: pool.lotterySha256,
      infeasible: pool.infeasible && JSON.stringify(pool.infeasible),
      published: pool.published && JSON.stringify(pool.published),
      closed_at: pool.closedAt,
      closed_by: pool.closedBy,
    })
    .execute();
}

/** What two people typed in so far: one at most, since two of them either agree and draw, or clear each other. */
export function findSeeds(db: Db, { bodyId, panelId }: PanelKey) {
  return db
    .selectFrom('panel_seed')
    .select(['typed_by as typedBy', 'value', 'typed_at as typedAt'])
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .execute();
}

/** The result of the first draw, as it is published. */
export type DrawnResult = PublishedDraw & {
  readonly members: readonly string[];
  readonly lotterySha256: string;
};

/** The first draw of a panel: replacements are draws of their own. */
export function findFirstDraw(db: Db, { bodyId, panelId }: PanelKey) {
  return db
    .selectFrom('panel_draw')
    .select(['pool_sha256 as poolSha256', 'seed', 'ticket', 'drawn_at as drawnAt'])
    .select(sql<DrawnResult>`result`.as('result'))
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('number', '=', 0)
    .executeTakeFirst();
}

/** On how many tickets each person of the pool stands. */
export async function saveTickets(
  tx: Transaction,
  { bodyId, panelId }: PanelKey,
  tickets: ReadonlyMap<string, number>,
): Promise<void> {
  const [ids, counts] = [[...tickets.keys()], [...tickets.values()]];
  await sql`
    update pool_member m set tickets = coalesce(t.tickets, 0)
    from pool_member p
    left join unnest(${ids}::uuid[], ${counts}::int[]) as t (id, tickets) on t.id = p.id
    where p.body_id = ${bodyId} and p.panel_id = ${panelId} and p.withdrawn_at is null
      and m.body_id = p.body_id and m.panel_id = p.panel_id and m.id = p.id`.execute(tx);
}

/** Who is in the pool and has an e-mail address here. */
export function listPoolAddresses(db: Db, { bodyId, panelId }: PanelKey) {
  return db
    .selectFrom('pool_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.tickets', 'p.email'])
    .where('m.body_id', '=', bodyId)
    .where('m.panel_id', '=', panelId)
    .where('p.email', 'is not', null)
    .where('m.withdrawn_at', 'is', null)
    .execute();
}

/** Announced panels whose names close now or have closed, whose pool is not fixed and whose seed cannot be known yet. */
export function listPanelsToClose(db: Db, now: Temporal.Instant): Promise<PanelKey[]> {
  return db
    .selectFrom('panel')
    .select(['body_id as bodyId', 'id as panelId'])
    .where('announced_at', 'is not', null)
    .where('pool_closed_at', 'is', null)
    .where('abandoned_at', 'is', null)
    .where('closes_at', '<=', now)
    .where('draws_at', '>', now)
    .execute();
}
