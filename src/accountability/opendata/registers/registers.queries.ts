import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';

/** The last release of each of these processes. */
export async function listLatestReleases(tx: Transaction, ocids: readonly string[]) {
  const { rows } = await sql<{ ocid: string; releaseId: string; releasedAt: Temporal.Instant }>`
    select distinct on (ocid) ocid, release_id as "releaseId", released_at as "releasedAt" from imported_release
    where ocid = any(${[...ocids]}::text[]) and stands
    order by ocid, released_at desc, release_id desc`.execute(tx);
  return new Map(rows.map(({ ocid, ...latest }) => [ocid, latest]));
}

type Registers = { readonly bodyId: string; readonly invented: boolean };

/** When the newest register of a body that is here was drawn up. */
export async function findNewestDrawnUp(
  tx: Transaction,
  { bodyId, invented }: Registers,
): Promise<Temporal.Instant | undefined> {
  const row = await tx
    .selectFrom('imported_file')
    .select('drawn_up_at')
    .where('kind', '=', 'register')
    .where('body_id', '=', bodyId)
    .where('invented', '=', invented)
    .orderBy('drawn_up_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.drawn_up_at ?? undefined;
}

/** Which of these contracts no register here has now: they left it, or never were in one. */
export async function listNotCurrent(tx: Transaction, ocids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ ocid: string }>`
    select distinct g.ocid from unnest(${[...ocids]}::text[]) as g (ocid)
    where not exists (select from imported_contract c where c.ocid = g.ocid and c.left_register_at is null)`.execute(
    tx,
  );
  return rows.map(({ ocid }) => ocid);
}

/** Contracts that only an older register has had left before it came in. */
export async function markLeftBefore(
  tx: Transaction,
  ocids: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  if (ocids.length === 0) return;
  await sql`
    update imported_contract set left_register_at = ${at}
    where source = 'register' and left_register_at is null and ocid = any(${[...ocids]}::text[])`.execute(tx);
}

/** Contracts that a newer register no longer has have left it; one that is in it again is back. Answers how many left. */
export async function markLeft(
  tx: Transaction,
  of: Registers & { readonly at: Temporal.Instant },
  ocids: readonly string[],
): Promise<number> {
  await sql`
    update imported_contract set left_register_at = null
    where source = 'register' and body_id = ${of.bodyId} and left_register_at is not null
      and ocid = any(${[...ocids]}::text[])`.execute(tx);
  const { numAffectedRows } = await sql`
    update imported_contract set left_register_at = ${of.at}
    where source = 'register' and body_id = ${of.bodyId} and invented = ${of.invented} and left_register_at is null
      and not ocid = any(${[...ocids]}::text[])`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
