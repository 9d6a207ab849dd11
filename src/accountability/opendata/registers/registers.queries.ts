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

/** Contracts that a newer register no longer has have left it; one that is in it again is back. Answers how many left. */
export async function markLeft(
  tx: Transaction,
  of: { readonly bodyId: string; readonly invented: boolean; readonly at: Temporal.Instant },
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
