import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Actor, Hat } from '../../../acts/by.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { type HatColumns, hatColumns, hatOfColumns } from '../../../people/roles/hat-columns.rules.ts';
import type { KeyScope } from './api-key.rules.ts';

export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly beginsWith: string;
  readonly scope: KeyScope;
  readonly hat: Hat;
  /** The body or the supplier that it acts for. */
  readonly organisation: string | null;
  readonly madeAt: Temporal.Instant;
  readonly lastUsedOn: Temporal.PlainDate | null;
  readonly withdrawnAt: Temporal.Instant | null;
};

/** A person’s keys, the newest first; those withdrawn stand after those in use. */
export async function listKeys(db: Database, personId: string): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('api_key as k')
    .leftJoin('body as b', 'b.id', 'k.hat_body_id')
    .leftJoin('supplier as s', 's.id', 'k.hat_supplier_id')
    .select(['k.id', 'k.name', 'k.begins_with as beginsWith', 'k.made_at as madeAt'])
    .select(['k.last_used_on as lastUsedOn', 'k.withdrawn_at as withdrawnAt'])
    .select(['k.hat_body_id', 'k.hat_role', 'k.hat_supplier_id'])
    .select(sql<KeyScope>`k.scope`.as('scope'))
    .select(sql<Hat['kind']>`k.hat_kind`.as('hat_kind'))
    .select(sql<string | null>`coalesce(b.name, s.name)`.as('organisation'))
    .where('k.person_id', '=', personId)
    .orderBy(sql`k.withdrawn_at is not null`)
    .orderBy('k.made_at', 'desc')
    .orderBy('k.id', 'desc')
    .execute();
  return rows.map(({ hat_kind, hat_body_id, hat_role, hat_supplier_id, ...key }) => ({
    ...key,
    hat: hatOfColumns({ hat_kind, hat_body_id, hat_role, hat_supplier_id }),
  }));
}

/** How many keys somebody holds that are in use. The person’s row is locked: two at once are counted one by one. */
export async function countKeysForUpdate(tx: Transaction, personId: string): Promise<number> {
  await sql`select id from person where id = ${personId} for update`.execute(tx);
  const { count } = await tx
    .selectFrom('api_key')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

export type NewKey = Pick<ApiKey, 'id' | 'name' | 'beginsWith' | 'scope' | 'hat' | 'madeAt'> & {
  readonly personId: string;
  readonly keyHash: Buffer;
};

export async function insertKey(tx: Transaction, key: NewKey): Promise<void> {
  await tx
    .insertInto('api_key')
    .values({
      id: key.id,
      person_id: key.personId,
      key_hash: key.keyHash,
      begins_with: key.beginsWith,
      name: key.name,
      scope: key.scope,
      ...hatColumns(key.hat),
      made_at: key.madeAt,
    })
    .execute();
}

/** Withdraws a key of this person’s; whether there was one in use. */
export async function markWithdrawn(
  tx: Transaction,
  key: { readonly id: string; readonly personId: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('api_key')
    .set({ withdrawn_at: key.at })
    .where('id', '=', key.id)
    .where('person_id', '=', key.personId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Who a key stands for. `holdsRole`: whether its owner still holds the role that it was made in. */
export type KeyHolder = {
  readonly id: string;
  readonly scope: KeyScope;
  readonly actor: Actor;
  readonly holdsRole: boolean;
};

type HolderRow = HatColumns & {
  id: string;
  scope: KeyScope;
  person_id: string;
  holds_role: boolean;
};

/** Whose key has this hash, and notes that it was used today; undefined for none and for one withdrawn. */
export async function findKeyHolder(db: Database, keyHash: Buffer): Promise<KeyHolder | undefined> {
  const { rows } = await sql<HolderRow>`
    with used as (update api_key set last_used_on = (pp_now() at time zone 'Europe/London')::date
      where key_hash = ${keyHash} and withdrawn_at is null
        and last_used_on is distinct from (pp_now() at time zone 'Europe/London')::date)
    select k.id, k.scope, k.person_id, k.hat_kind, k.hat_body_id, k.hat_role, k.hat_supplier_id,
      case k.hat_kind
        when 'body' then exists (select from body_role r where r.body_id = k.hat_body_id
          and r.person_id = k.person_id and r.role = k.hat_role and r.ended_at is null)
        when 'supplier' then exists (select from supplier_role r where r.supplier_id = k.hat_supplier_id
          and r.person_id = k.person_id and r.ended_at is null)
        else true end as holds_role
    from api_key k where k.key_hash = ${keyHash} and k.withdrawn_at is null`.execute(db);
  const row = rows[0];
  if (!row) return undefined;
  const actor = { personId: row.person_id, hat: hatOfColumns(row) };
  return { id: row.id, scope: row.scope, actor, holdsRole: row.holds_role };
}
