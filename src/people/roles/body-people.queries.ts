import type { Temporal } from 'temporal-polyfill';
import type { BodyRole } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';

export type HeldRole = {
  readonly personId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: BodyRole;
  readonly grantedAt: Temporal.Instant;
};

export type EndedRole = HeldRole & { readonly endedAt: Temporal.Instant; readonly reason: string };

/** Who holds a role for a body now, by name; `search` is any part of a name or an address. */
export async function listHeldRoles(
  db: Database | Transaction,
  bodyId: string,
  search = '',
): Promise<HeldRole[]> {
  const pattern = likeAnywhere(search);
  return db
    .selectFrom('body_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id as personId', 'p.name', 'p.email', 'r.role', 'r.granted_at as grantedAt'])
    .where('r.body_id', '=', bodyId)
    .where('r.ended_at', 'is', null)
    .$if(search !== '', (query) =>
      query.where((row) => row.or([row('p.name', 'ilike', pattern), row('p.email', 'ilike', pattern)])),
    )
    .orderBy('p.name')
    .orderBy('p.email')
    .orderBy('r.role')
    .execute();
}

/** The roles that ended, the latest first. */
export async function listEndedRoles(
  db: Database | Transaction,
  bodyId: string,
  limit: number,
): Promise<EndedRole[]> {
  const rows = await db
    .selectFrom('body_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id as personId', 'p.name', 'p.email', 'r.role', 'r.granted_at as grantedAt'])
    .select(['r.ended_at as endedAt', 'r.end_reason as reason'])
    .where('r.body_id', '=', bodyId)
    .where('r.ended_at', 'is not', null)
    .orderBy('r.ended_at', 'desc')
    .limit(limit)
    .execute();
  return rows.flatMap((row) =>
    row.endedAt ? [{ ...row, endedAt: row.endedAt, reason: row.reason ?? '' }] : [],
  );
}

/** One role that a person holds for a body, if they do. */
export async function findHeldRole(
  db: Database | Transaction,
  key: { bodyId: string; personId: string; role: BodyRole },
): Promise<HeldRole | undefined> {
  const held = await listHeldRoles(db, key.bodyId);
  return held.find(({ personId, role }) => personId === key.personId && role === key.role);
}
