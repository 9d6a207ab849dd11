import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { PanelKey } from '../panels.queries.ts';

type Db = Database | Transaction;

/** The file that a panel was drawn from, and its fingerprint; undefined once it is gone, or before there is one. */
export async function findDrawnPool(
  db: Db,
  { bodyId, panelId }: PanelKey,
): Promise<{ csv: string; sha256: Buffer } | undefined> {
  const row = await db
    .selectFrom('panel_pool')
    .select(['pool_csv as csv', 'pool_sha256 as sha256'])
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.csv ? { csv: row.csv, sha256: row.sha256 } : undefined;
}

/**
 * The seed of the first draw, the number of the last one, and the hour up to which seats are filled; undefined before
 * the draw.
 */
export async function findDraws(
  db: Db,
  { bodyId, panelId }: PanelKey,
): Promise<{ seed: string; last: number; filledTo: Temporal.Instant } | undefined> {
  const draws = await db
    .selectFrom('panel_draw as d')
    .innerJoin('panel as n', (on) => on.onRef('n.body_id', '=', 'd.body_id').onRef('n.id', '=', 'd.panel_id'))
    .select(['d.number', 'd.seed', 'd.drawn_at as drawnAt', 'n.seats_filled_to as filledTo'])
    .where('d.body_id', '=', bodyId)
    .where('d.panel_id', '=', panelId)
    .orderBy('d.number')
    .execute();
  const [first] = draws;
  if (!first) return undefined;
  const filledTo = first.filledTo ?? first.drawnAt;
  return { seed: first.seed, last: draws.at(-1)?.number ?? 0, filledTo };
}

/** Keeps for which hour empty seats were last drawn for. */
export async function markFilledTo(
  tx: Transaction,
  { bodyId, panelId }: PanelKey,
  hour: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('panel')
    .set({ seats_filled_to: hour })
    .where('body_id', '=', bodyId)
    .where('id', '=', panelId)
    .execute();
}

/** Panels drawn before an hour whose empty seats were not drawn for at it; not once the purchase is awarded. */
export async function listPanelsToFill(db: Db, hour: Temporal.Instant): Promise<PanelKey[]> {
  const { rows } = await sql<PanelKey>`
    select n.body_id as "bodyId", n.id as "panelId" from panel n
    where n.drawn_at < ${hour} and coalesce(n.seats_filled_to < ${hour}, true) and n.forgotten_at is null
      and not (n.purpose = 'score' and exists (select from award a where a.body_id = n.body_id
        and a.procurement_id = n.procurement_id))
    order by n.drawn_at, n.id`.execute(db);
  return rows;
}

/** People of the pool who withdrew: they are not asked. */
export async function listWithdrawn(db: Db, { bodyId, panelId }: PanelKey): Promise<string[]> {
  const rows = await db
    .selectFrom('pool_member')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('withdrawn_at', 'is not', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Holds every seat of a panel, so that none is answered while the empty ones are filled. */
export async function holdSeats(tx: Transaction, { bodyId, panelId }: PanelKey): Promise<void> {
  await tx
    .selectFrom('panel_seat')
    .select('pool_member_id')
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .orderBy('pool_member_id')
    .forUpdate()
    .execute();
}

export type Replacing = PanelKey & {
  readonly number: number;
  readonly poolSha256: Buffer;
  readonly seed: string;
  readonly ticket: number;
  readonly result: unknown;
  readonly at: Temporal.Instant;
  /** Who is drawn, each for one empty seat. */
  readonly drawn: readonly { readonly memberId: string; readonly replaces: string }[];
};

/** Keeps a replacement draw, and offers the seats. */
export async function insertReplacing(tx: Transaction, replacing: Replacing): Promise<void> {
  const of = { body_id: replacing.bodyId, panel_id: replacing.panelId };
  await tx
    .insertInto('panel_draw')
    .values({
      ...of,
      number: replacing.number,
      pool_sha256: replacing.poolSha256,
      seed: replacing.seed,
      ticket: replacing.ticket,
      result: JSON.stringify(replacing.result),
      drawn_at: replacing.at,
    })
    .execute();
  await tx
    .insertInto('panel_seat')
    .values(
      replacing.drawn.map(({ memberId, replaces }) => ({
        ...of,
        pool_member_id: memberId,
        draw_number: replacing.number,
        state: 'offered' as const,
        offered_at: replacing.at,
        replaces,
      })),
    )
    .execute();
}

/** One draw for empty seats, as everyone may read it. */
export type PublicReplacement = {
  readonly number: number;
  readonly drawnAt: Temporal.Instant;
  readonly seats: number;
  readonly seed: string;
  readonly ticket: number;
  readonly lotterySha256: string | null;
};

/** Every draw for empty seats of a panel, the first one first. Names nobody and says of nobody why. */
export async function listReplacements(db: Db, { bodyId, panelId }: PanelKey): Promise<PublicReplacement[]> {
  const { rows } = await sql<PublicReplacement>`
    select d.number, d.drawn_at as "drawnAt", d.seed, d.ticket, d.result ->> 'lotterySha256' as "lotterySha256",
      (select count(*)::int from panel_seat s where s.body_id = d.body_id and s.panel_id = d.panel_id
        and s.draw_number = d.number) as seats
    from panel_draw d
    where d.body_id = ${bodyId} and d.panel_id = ${panelId} and d.number > 0
    order by d.number`.execute(db);
  return rows;
}
