import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import type { BodyRole, Hat } from '../../acts/by.ts';
import type { Tables } from '../../db/tables.ts';
import type { Signed } from './signed.ts';
import { hashToken } from './tokens.ts';
import { hatLabel, hatName } from './words.en.ts';

type SessionRow = {
  person_id: string;
  name: string | null;
  email: string | null;
  hat_kind: Hat['kind'];
  hat_body_id: string | null;
  hat_supplier_id: string | null;
  hat_role: BodyRole | null;
  organisation: string | null;
};

// A hat taken away since sign-in no longer fits: the session falls back to being a resident.
const SESSION = `
  select s.person_id, p.name, p.email, s.hat_body_id, s.hat_supplier_id, s.hat_role,
    coalesce(b.name, v.name) as organisation,
    case when s.hat_kind = 'body' and not exists (select from body_role r where r.body_id = s.hat_body_id
           and r.person_id = s.person_id and r.role = s.hat_role and r.ended_at is null) then 'resident'
         when s.hat_kind = 'supplier' and not exists (select from supplier_role r
           where r.supplier_id = s.hat_supplier_id and r.person_id = s.person_id and r.ended_at is null) then 'resident'
         when s.hat_kind = 'operator' and not exists (select from operator o where o.person_id = s.person_id)
           then 'resident'
         else s.hat_kind end as hat_kind
  from session s join person p on p.id = s.person_id
  left join body b on b.id = s.hat_body_id left join supplier v on v.id = s.hat_supplier_id
  where s.token_hash = $1 and s.expires_at > pp_now()`;

/** Who the session cookie belongs to, in one prepared round trip. */
export async function findSigned(pool: pg.Pool, token: string): Promise<Signed | undefined> {
  const { rows } = await pool.query<SessionRow>({
    name: 'signed',
    text: SESSION,
    values: [hashToken(token)],
  });
  return signedOf(rows[0], token);
}

// A person is counted by who they are, anybody else by where they come from.
const SIGNED_AND_COUNTED = `
  with signed as (${SESSION}),
  hit as (
    insert into rate_limit (key, window_starts_at, hits)
    values ($2 || '|' || coalesce((select person_id::text from signed), $3),
      to_timestamp(floor(extract(epoch from clock_timestamp()) / $4) * $4), 1)
    on conflict (key, window_starts_at) do update set hits = rate_limit.hits + 1 returning hits)
  select hit.hits, signed.* from hit left join signed on true`;

/** Who posts, and how often they have to this path in its current window, this time included: one round trip. */
export async function findSignedAndCount(
  pool: pg.Pool,
  token: string | undefined,
  counted: { readonly path: string; readonly address: string; readonly seconds: number },
): Promise<{ signed: Signed | undefined; hits: number }> {
  const { path, address, seconds } = counted;
  const { rows } = await pool.query<{ hits: number } & Partial<SessionRow>>({
    name: 'signed-and-counted',
    text: SIGNED_AND_COUNTED,
    values: [token ? hashToken(token) : null, path, address, seconds],
  });
  const row = rows[0];
  const signed = token && row?.person_id ? signedOf(row as SessionRow, token) : undefined;
  return { signed, hits: row?.hits ?? 0 };
}

function signedOf(row: SessionRow | undefined, token: string): Signed | undefined {
  if (!row) return undefined;
  const hat = hatOf(row);
  return {
    actor: { personId: row.person_id, hat },
    name: row.name ?? row.email ?? '',
    email: row.email,
    hatLabel: hatLabel(hat, row.organisation),
    hatName: hatName(hat, row.organisation),
    sessionToken: token,
  };
}

function hatOf(row: SessionRow): Hat {
  if (row.hat_kind === 'body' && row.hat_body_id && row.hat_role)
    return { kind: 'body', bodyId: row.hat_body_id, role: row.hat_role };
  if (row.hat_kind === 'supplier' && row.hat_supplier_id)
    return { kind: 'supplier', supplierId: row.hat_supplier_id };
  return row.hat_kind === 'operator' ? { kind: 'operator' } : { kind: 'resident' };
}

export async function findBodyBySlug(
  db: Kysely<Tables>,
  slug: string,
): Promise<{ id: string; slug: string; name: string } | undefined> {
  return db.selectFrom('body').select(['id', 'slug', 'name']).where('slug', '=', slug).executeTakeFirst();
}

/** Takes a form's token, or says where the first request with it was sent. */
export async function takeOnceToken(
  tx: Kysely<Tables>,
  token: string,
): Promise<{ taken: true } | { taken: false; location: string | null }> {
  const inserted = await tx
    .insertInto('once_token')
    .values({ token })
    .onConflict((conflict) => conflict.doNothing())
    .returning('token')
    .executeTakeFirst();
  if (inserted) return { taken: true };
  const earlier = await tx
    .selectFrom('once_token')
    .select('location')
    .where('token', '=', token)
    .executeTakeFirst();
  return { taken: false, location: earlier?.location ?? null };
}

/** Remembers where the act led; a refused form gives its token back, since nothing was carried out. */
export async function settleOnceToken(
  tx: Kysely<Tables>,
  token: string,
  location: string | null,
): Promise<void> {
  if (location === null) await tx.deleteFrom('once_token').where('token', '=', token).execute();
  else await tx.updateTable('once_token').set({ location }).where('token', '=', token).execute();
}

/** Yesterday's windows and tokens serve nobody. */
export async function forgetOldAdmissions(db: Kysely<Tables>): Promise<void> {
  await sql`delete from rate_limit where window_starts_at < clock_timestamp() - interval '1 day'`.execute(db);
  await sql`delete from once_token where used_at < clock_timestamp() - interval '2 days'`.execute(db);
  await sql`delete from session where expires_at < pp_now() - interval '1 day'`.execute(db);
}
