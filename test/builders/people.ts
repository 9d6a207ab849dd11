import { Temporal } from 'temporal-polyfill';
import type { BodyRole, By, Refusal } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import { nobody } from '../../src/acts/nobody.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database, Transaction } from '../../src/db/connect.ts';
import { addPerson } from '../../src/people/accounts/add-person.ts';
import { addBody, type NewBody } from '../../src/people/organisations/add-body.ts';
import { addSupplier, type NewSupplier } from '../../src/people/organisations/add-supplier.ts';
import { grantRole, grantSupplierRole } from '../../src/people/roles/grant-role.ts';
import { systemRandom } from '../../src/values/random.ts';

const noon = Temporal.Instant.from('2026-09-01T11:00:00Z');
let made = 0;

/** Nobody in particular, at a given instant: who sets things up in tests. */
export function setUpBy(instant: Temporal.Instant = noon): By {
  return { actor: nobody, clock: clockAt(instant), random: systemRandom() };
}

/** Does an act in a transaction of its own and fails the test when the rules said no. */
export async function carriedOut<Result extends object>(
  db: Database,
  act: (tx: Transaction) => Promise<Result>,
): Promise<Exclude<Result, Refusal<string>>> {
  const result = await transact(db, undefined, act);
  if ('refused' in result) throw new Error(`refused: ${String(result.refused)}`);
  return result as Exclude<Result, Refusal<string>>;
}

/** Someone with an account, as `person<n>@example.org` unless said otherwise. */
export async function buildPerson(
  db: Database,
  given: { name?: string; email?: string | null } = {},
): Promise<{ personId: string }> {
  made += 1;
  const { name = `Person ${made}`, email = `person${made}@example.org` } = given;
  return carriedOut(db, (tx) => addPerson(tx, setUpBy(), { email, name }));
}

export async function buildBody(
  db: Database,
  given: Partial<NewBody> = {},
): Promise<{ bodyId: string; slug: string }> {
  made += 1;
  return carriedOut(db, (tx) =>
    addBody(tx, setUpBy(), { name: `Council ${made}`, kind: 'council', ...given }),
  );
}

export async function buildSupplier(
  db: Database,
  given: Partial<NewSupplier> = {},
): Promise<{ supplierId: string; slug: string }> {
  made += 1;
  const plain = { name: `Supplier ${made}`, size: 'small', sector: 'private', invented: true } as const;
  return carriedOut(db, (tx) => addSupplier(tx, setUpBy(), { ...plain, ...given }));
}

/** Someone new in a role for a body. */
export async function buildOfficer(
  db: Database,
  bodyId: string,
  role: BodyRole,
  given: { name?: string; email?: string } = {},
): Promise<{ personId: string }> {
  const { personId } = await buildPerson(db, given);
  await carriedOut(db, (tx) => grantRole(tx, setUpBy(), { bodyId, personId, role }));
  return { personId };
}

/** Someone new who acts for a supplier. */
export async function buildRepresentative(
  db: Database,
  supplierId: string,
  given: { name?: string; email?: string } = {},
): Promise<{ personId: string }> {
  const { personId } = await buildPerson(db, given);
  await carriedOut(db, (tx) => grantSupplierRole(tx, setUpBy(), { supplierId, personId }));
  return { personId };
}

/** Makes the test's database a demonstration (or a real installation). */
export async function buildInstallation(
  db: Database,
  given: { region?: string; demonstration?: boolean } = {},
): Promise<void> {
  const { region = 'Greater Manchester', demonstration = false } = given;
  await db.insertInto('installation').values({ region, demonstration, seeding: null }).execute();
}
