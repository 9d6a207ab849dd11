import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { BodyTable } from '../../db/tables.ts';

export type BodyKind = BodyTable['kind'];
export type Body = {
  readonly bodyId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly districtSlug: string | null;
  readonly startedOn: Temporal.PlainDate | null;
  readonly endedOn: Temporal.PlainDate | null;
};

/** One body and the other that it took over from, or that took over from it. */
export type Succession = {
  readonly slug: string;
  readonly name: string;
  readonly succeededOn: Temporal.PlainDate;
  readonly note: string;
};

const columns = [
  'id as bodyId',
  'slug',
  'name',
  'kind',
  'district_slug as districtSlug',
  'started_on as startedOn',
  'ended_on as endedOn',
] as const;

/** Every public body, past ones too, by name. */
export async function listBodies(db: Database | Transaction): Promise<Body[]> {
  return db.selectFrom('body').select(columns).orderBy('name').execute();
}

export async function getBodyBySlug(db: Database | Transaction, slug: string): Promise<Body> {
  return orNotFound(db.selectFrom('body').select(columns).where('slug', '=', slug).executeTakeFirst());
}

export async function findBodySlug(db: Database, bodyId: string): Promise<string | undefined> {
  const row = await db.selectFrom('body').select('slug').where('id', '=', bodyId).executeTakeFirst();
  return row?.slug;
}

/** The bodies that this one took over from, the latest first. */
export async function listPredecessors(db: Database | Transaction, bodyId: string): Promise<Succession[]> {
  return db
    .selectFrom('body_succession as s')
    .innerJoin('body as b', 'b.id', 's.predecessor_id')
    .select(['b.slug', 'b.name', 's.succeeded_on as succeededOn', 's.note'])
    .where('s.body_id', '=', bodyId)
    .orderBy('s.succeeded_on', 'desc')
    .orderBy('b.name')
    .execute();
}

/** The bodies that took over from this one. */
export async function listSuccessors(db: Database | Transaction, bodyId: string): Promise<Succession[]> {
  return db
    .selectFrom('body_succession as s')
    .innerJoin('body as b', 'b.id', 's.body_id')
    .select(['b.slug', 'b.name', 's.succeeded_on as succeededOn', 's.note'])
    .where('s.predecessor_id', '=', bodyId)
    .orderBy('s.succeeded_on', 'desc')
    .orderBy('b.name')
    .execute();
}

/** Adds a body, or answers undefined when its slug is taken. */
export async function insertBody(tx: Transaction, body: Body): Promise<string | undefined> {
  const added = await tx
    .insertInto('body')
    .values({
      id: body.bodyId,
      slug: body.slug,
      name: body.name,
      kind: body.kind,
      district_slug: body.districtSlug,
      started_on: body.startedOn,
      ended_on: body.endedOn,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id;
}

export async function insertSuccession(
  tx: Transaction,
  succession: { bodyId: string; predecessorId: string; succeededOn: Temporal.PlainDate; note: string },
): Promise<void> {
  await tx
    .insertInto('body_succession')
    .values({
      body_id: succession.bodyId,
      predecessor_id: succession.predecessorId,
      succeeded_on: succession.succeededOn,
      note: succession.note,
    })
    .execute();
}
