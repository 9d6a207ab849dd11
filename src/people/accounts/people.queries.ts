import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';

export type Person = {
  readonly personId: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly postcodeOutward: string | null;
  readonly districtSlug: string | null;
};

const columns = [
  'id as personId',
  'email',
  'name',
  'postcode_outward as postcodeOutward',
  'district_slug as districtSlug',
] as const;

export async function getPerson(db: Database | Transaction, personId: string): Promise<Person> {
  return orNotFound(db.selectFrom('person').select(columns).where('id', '=', personId).executeTakeFirst());
}

/** By an address in the form `parseEmail` gives. */
export async function findPersonByEmail(
  db: Database | Transaction,
  email: string,
): Promise<Person | undefined> {
  return db.selectFrom('person').select(columns).where('email', '=', email).executeTakeFirst();
}

/** Adds an account, or answers undefined when the address already has one, also one added a moment ago. */
export async function insertPerson(
  tx: Transaction,
  person: { personId: string; email: string | null; name: string | null; createdAt: Temporal.Instant },
): Promise<string | undefined> {
  const added = await tx
    .insertInto('person')
    .values({
      id: person.personId,
      email: person.email,
      name: person.name,
      created_at: person.createdAt,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id;
}

/** Adds accounts without names, and says how many: fewer than given where an address has one already. */
export async function insertPeople(
  tx: Transaction,
  people: readonly { personId: string; email: string; createdAt: Temporal.Instant }[],
): Promise<number> {
  const { rows } = await sql`
    insert into person (id, email, created_at)
    select * from unnest(${people.map(({ personId }) => personId)}::uuid[],
      ${people.map(({ email }) => email)}::text[],
      ${people.map(({ createdAt }) => createdAt.toString())}::timestamptz[])
    on conflict (email) do nothing returning id`.execute(tx);
  return rows.length;
}

export type DemonstrationPerson = {
  readonly personId: string;
  readonly name: string;
  readonly tryThis: string;
};

/** The people a visitor to the demonstration may sign in as, in the order to try them. */
export async function listDemonstrationPeople(
  db: Database | Transaction,
): Promise<readonly DemonstrationPerson[]> {
  const people = await db
    .selectFrom('demonstration_person as d')
    .innerJoin('person as p', 'p.id', 'd.person_id')
    .select(['p.id as personId', 'p.name', 'p.email', 'd.try_this as tryThis'])
    .orderBy('d.position')
    .execute();
  return people.map(({ personId, name, email, tryThis }) => ({
    personId,
    name: name ?? email ?? '',
    tryThis,
  }));
}
