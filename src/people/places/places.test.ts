import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPerson, setUpBy } from '../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { addPeople } from '../accounts/add-people.ts';
import { placePeople } from './place-people.ts';
import { findDistrictsForPostcode } from './places.queries.ts';
import { setPersonPlace } from './set-person-place.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { db } = database;
  const facts = { population: 1, population_source: 'a census' };
  const districts = ['Oldham', 'Tameside', 'Bury'];
  await db
    .insertInto('district')
    .values(districts.map((name) => ({ slug: name.toLowerCase(), name, gss_code: `E-${name}`, ...facts })))
    .execute();
  await db
    .insertInto('outward_code')
    .values([
      { code: 'OL1', district_slug: 'oldham' },
      { code: 'OL5', district_slug: 'tameside' },
      { code: 'OL5', district_slug: 'oldham' },
    ])
    .execute();
});
afterAll(() => database.close());

it('finds the one district, or those to choose between, or none', async () => {
  const { db } = database;
  const oldham = { slug: 'oldham', name: 'Oldham' };
  expect(await findDistrictsForPostcode(db, 'ol1 3aa')).toEqual({ outward: 'OL1', districts: [oldham] });
  const shared = await findDistrictsForPostcode(db, 'OL5 0AA');
  expect(shared).toEqual({ outward: 'OL5', districts: [oldham, { slug: 'tameside', name: 'Tameside' }] });
  expect(await findDistrictsForPostcode(db, 'EH1 1AA')).toEqual({ outward: 'EH1', districts: [] });
  expect(await findDistrictsForPostcode(db, 'Oldham')).toEqual({ refused: 'postcode-malformed' });
});

it('keeps the outward half only, and only a district it lies in', async () => {
  const { db } = database;
  const { personId } = await buildPerson(db);
  const by = { ...setUpBy(), actor: { personId, hat: { kind: 'resident' } as const } };
  const set = (outward: string, districtSlug: string | null) =>
    transact(db, by.actor, (tx) => setPersonPlace(tx, by, { outward, districtSlug }));
  expect(await set('OL5 0AA', 'bury')).toEqual({ refused: 'not-in-district' });
  expect(await set('OL5 0AA', 'tameside')).toEqual({ set: true });
  const stored = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  expect(stored).toMatchObject({ postcode_outward: 'OL5', district_slug: 'tameside' });
  expect(JSON.stringify(stored)).not.toContain('0AA');
});

it('adds and places many people in one go, or none of them', async () => {
  const { db } = database;
  const at = Temporal.Instant.from('2026-10-01T09:00:00Z');
  const addresses = ['a@many.example', ' B@many.example'];
  const add = (emails: readonly string[]) =>
    db.transaction().execute((tx) =>
      addPeople(
        tx,
        setUpBy(),
        emails.map((email) => ({ email, at })),
      ),
    );
  const added = await add(addresses);
  const [first = '', second = ''] = 'personIds' in added ? added.personIds : [];
  expect(await add(['c@many.example', 'a@many.example'])).toEqual({ refused: 'email-taken' });
  const place = (outward: string, districtSlug: string | null) =>
    db.transaction().execute((tx) =>
      placePeople(tx, [
        { personId: first, outward: 'ol1 3aa', districtSlug: 'oldham' },
        { personId: second, outward, districtSlug },
      ]),
    );
  expect(await place('OL5', 'bury')).toEqual({ refused: 'not-in-district' });
  expect(await place('Bury', null)).toEqual({ refused: 'postcode-malformed' });
  expect(await place('EH1 1AA', null)).toEqual({ set: true });
  const people = db.selectFrom('person').where('id', 'in', [first, second]).orderBy('email');
  expect(await people.select(['email', 'postcode_outward', 'district_slug']).execute()).toEqual([
    { email: 'a@many.example', postcode_outward: 'OL1', district_slug: 'oldham' },
    { email: 'b@many.example', postcode_outward: 'EH1', district_slug: null },
  ]);
});
