import { Temporal } from 'temporal-polyfill';
import type { BodyRole, By } from '../acts/by.ts';
import type { Database, Transaction } from '../db/connect.ts';
import type { BodyTable, SupplierTable } from '../db/tables.ts';
import { addPerson } from '../people/accounts/add-person.ts';
import { offerPerson } from '../people/demonstration/offer-person.ts';
import { addBody, addSuccession } from '../people/organisations/add-body.ts';
import { addSupplier } from '../people/organisations/add-supplier.ts';
import { setPersonPlace } from '../people/places/set-person-place.ts';
import { grantOperator, grantRole, grantSupplierRole } from '../people/roles/grant-role.ts';
import { readJson } from '../reference/read-json.ts';
import { seededRandom } from '../values/random.ts';
import { act, type Cast, idOf } from './cast.ts';

type BodyFile = {
  readonly bodies: readonly {
    slug: string;
    name: string;
    kind: BodyTable['kind'];
    district: string | null;
    startedOn: string | null;
    endedOn: string | null;
    predecessors: readonly { body: string; on: string; sentence: string }[];
  }[];
};
type SupplierFile = {
  readonly suppliers: readonly {
    slug: string;
    name: string;
    kind: string;
    size: SupplierTable['size'];
    district: string | null;
    about: string;
  }[];
};
type StoryPerson = {
  slug: string;
  name: string;
  email: string | null;
  roles: readonly { role: string; body?: string; supplier?: string }[];
  homeOutwardCode: string | null;
  homeDistrict: string | null;
  tryThis: string | null;
};

const FOLDER = 'story/greater-manchester';
const NOT_FOR_PROFIT = new Set(['charity', 'community-interest-company', 'co-operative']);

/** Brings on the bodies, the suppliers and the people, through the actions that add them. */
export async function tellCast(db: Database, at: string, signIn: readonly string[]): Promise<Cast> {
  const cast: Cast = { bodies: new Map(), suppliers: new Map(), people: new Map() };
  const [bodies, suppliers, ...people] = await Promise.all([
    readJson<BodyFile>(`${FOLDER}/bodies.json`),
    readJson<SupplierFile>(`${FOLDER}/suppliers.json`),
    ...['staff', 'suppliers', 'residents-and-operator'].map((name) =>
      readJson<{ people: StoryPerson[] }>(`${FOLDER}/people/${name}.json`),
    ),
  ]);
  await act({ db, random: seededRandom('cast') }, { at }, async (tx, by) => {
    await bringBodies(tx, by, cast, bodies);
    await bringSuppliers(tx, by, cast, suppliers);
    for (const person of people.flatMap((file) => file.people))
      await bringPerson(tx, by, cast, person, signIn);
    return { done: true };
  });
  return cast;
}

async function bringBodies(tx: Transaction, by: By, cast: Cast, { bodies }: BodyFile): Promise<void> {
  for (const body of bodies) {
    const added = await addBody(tx, by, {
      name: body.name,
      kind: body.kind,
      slug: body.slug,
      districtSlug: body.district,
      startedOn: plainDate(body.startedOn),
      endedOn: plainDate(body.endedOn),
    });
    if ('refused' in added) throw new Error(`${body.slug}: ${added.refused}`);
    cast.bodies.set(body.slug, added.bodyId);
  }
  for (const body of bodies) {
    for (const { body: predecessor, on, sentence } of body.predecessors) {
      await addSuccession(tx, {
        bodyId: idOf(cast.bodies, body.slug),
        predecessorId: idOf(cast.bodies, predecessor),
        succeededOn: Temporal.PlainDate.from(on),
        note: sentence,
      });
    }
  }
}

async function bringSuppliers(
  tx: Transaction,
  by: By,
  cast: Cast,
  { suppliers }: SupplierFile,
): Promise<void> {
  for (const supplier of suppliers) {
    const added = await addSupplier(tx, by, {
      name: supplier.name,
      slug: supplier.slug,
      size: supplier.size,
      sector: NOT_FOR_PROFIT.has(supplier.kind) ? 'voluntary-community-social-enterprise' : 'private',
      districtSlug: supplier.district,
      about: supplier.about,
      invented: true,
    });
    if ('refused' in added) throw new Error(`${supplier.slug}: ${added.refused}`);
    cast.suppliers.set(supplier.slug, added.supplierId);
  }
}

async function bringPerson(
  tx: Transaction,
  by: By,
  cast: Cast,
  person: StoryPerson,
  signIn: readonly string[],
): Promise<void> {
  const added = await addPerson(tx, by, { email: person.email, name: person.name });
  if ('refused' in added) throw new Error(`${person.slug}: ${added.refused}`);
  const { personId } = added;
  cast.people.set(person.slug, personId);
  for (const { role, body, supplier } of person.roles) {
    if (body) await grantRole(tx, by, { bodyId: idOf(cast.bodies, body), personId, role: role as BodyRole });
    else if (supplier)
      await grantSupplierRole(tx, by, { supplierId: idOf(cast.suppliers, supplier), personId });
    else if (role === 'operator') await grantOperator(tx, by, { personId });
  }
  if (person.homeOutwardCode) {
    const place = { outward: person.homeOutwardCode, districtSlug: person.homeDistrict };
    await setPersonPlace(tx, { ...by, actor: { personId, hat: { kind: 'resident' } } }, place);
  }
  const position = signIn.indexOf(person.slug);
  if (position >= 0 && person.tryThis) await offerPerson(tx, { personId, position, tryThis: person.tryThis });
}

function plainDate(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}
