import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildDelivery, contractDates, recordedTypes } from '../../../test/builders/delivery.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { listPromisesOfProcurement } from '../../accountability/promises/promises.queries.ts';
import { findContract } from './contracts.queries.ts';
import { findSigningFault } from './contracts.rules.ts';
import { signContract } from './sign-contract.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const after = '2026-09-11T09:00:00Z';

describe('whether a contract may be signed', () => {
  const facts = {
    awardPublished: true,
    standstillEndsOn: day('2026-09-10'),
    signed: false,
    suspended: false,
    mayEnterAfterCase: null,
  };
  const fault = (changes: object, today = '2026-09-11', dates = contractDates) =>
    findSigningFault({ ...facts, ...changes }, dates, day(today));
  it('waits to the end of the last day of standstill', () => {
    expect(fault({}, '2026-09-10')).toBe('in-standstill');
    expect(fault({}, '2026-09-11')).toBeUndefined();
  });
  it('waits for nothing where the procedure has no standstill', () => {
    expect(fault({ standstillEndsOn: null }, '2026-09-02')).toBeUndefined();
  });
  it('waits for a court case that came within standstill, however long', () => {
    expect(fault({ suspended: true }, '2027-01-04')).toBe('suspended');
  });
  it('wants a verdict while the contract still runs', () => {
    const late = { ...contractDates, verdictDueOn: contractDates.endsOn.add({ days: 1 }) };
    expect(fault({}, '2026-09-11', late)).toBe('dates-out-of-order');
  });
});

describe('signing a contract', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());
  const sign = (delivery: Awaited<ReturnType<typeof buildDelivery>>, when: string, changes: object = {}) =>
    attempt(database.db, delivery.officer.at(when), (tx, by) =>
      signContract(tx, by, { ...delivery, ...contractDates, ...changes }),
    );

  it('makes the winner’s commitments promises, word for word', async () => {
    const delivery = await buildDelivery(database.db);
    const remedies = { 'home-safety-visits': '£45 back for each visit not made.' };
    await sign(delivery, after, { remedies });
    const [visits, jobs] = await listPromisesOfProcurement(database.db, delivery, day('2026-09-14'));
    expect(visits).toMatchObject({
      title: 'Home safety visits',
      unit: 'visit',
      place: 'Failsworth and Hollinwood',
      districtSlug: 'oldham',
      supplierOwner: 'Maeve Corrigan-Shah',
      bodyOwner: 'Leanne Stobbs',
      remedy: '£45 back for each visit not made.',
      levels: { promised: 180, claimed: 0, evidenced: 0, verified: 0, witnessed: 0 },
      timing: 'not-yet-due',
    });
    expect(visits?.dueOn.toString()).toBe('2026-10-31');
    expect(visits?.evidenceRule).toContain('visit sheet');
    // Its place names a district of its own, and nobody named a remedy.
    expect(jobs).toMatchObject({ districtSlug: 'rochdale' });
    expect(jobs?.remedy).toContain('20 working days');
  });

  it('takes the price from the bid and leaves a record', async () => {
    const delivery = await buildDelivery(database.db);
    await sign(delivery, after);
    expect(await findContract(database.db, delivery)).toMatchObject({ valuePence: 189_000_000 });
    expect((await recordedTypes(database.db, delivery.procurementId)).sort()).toEqual([
      'contract-signed',
      'promise-made',
    ]);
    const { facts } = await database.db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', delivery.procurementId)
      .where('type', '=', 'promise-made')
      .executeTakeFirstOrThrow();
    expect(facts).toContain('"quantity":"180.00"');
    expect(facts).not.toMatch(/Maeve|Leanne/);
  });

  it('puts each promise into the search', async () => {
    const delivery = await buildDelivery(database.db);
    const { promiseIds } = (await sign(delivery, after)) as { promiseIds: string[] };
    const path = `/promises/${delivery.bodySlug}/${promiseIds[0]}`;
    const found = database.db.selectFrom('search_document').selectAll().where('path', '=', path);
    expect(await found.executeTakeFirst()).toMatchObject({
      kind: 'promise',
      title: 'Home safety visits, Failsworth and Hollinwood',
    });
  });

  it('is refused in standstill, twice, before publication and without an award, and then writes nothing', async () => {
    const delivery = await buildDelivery(database.db);
    expect(await sign(delivery, '2026-09-10T22:59:59Z')).toEqual({ refused: 'in-standstill' });
    expect(await recordedTypes(database.db, delivery.procurementId)).toEqual([]);
    await sign(delivery, '2026-09-10T23:00:00Z');
    expect(await sign(delivery, after)).toEqual({ refused: 'already-signed' });
    const unpublished = await buildDelivery(database.db, { unpublished: true });
    expect(await sign(unpublished, after)).toEqual({ refused: 'no-award' });
    const elsewhere = { procurementId: '00000000-0000-7000-8000-000000000000' };
    expect(await sign(delivery, after, elsewhere)).toEqual({ refused: 'no-award' });
  });

  it('refuses an owner who is not a contract manager', async () => {
    const delivery = await buildDelivery(database.db);
    const contractManagerId = delivery.member.personId;
    expect(await sign(delivery, after, { contractManagerId })).toEqual({ refused: 'not-a-contract-manager' });
  });

  it('is signed once when two officers press at the same moment', async () => {
    const delivery = await buildDelivery(database.db);
    const results = await Promise.all([1, 2, 3, 4].map(() => sign(delivery, after)));
    expect(results.filter((result) => 'promiseIds' in result)).toHaveLength(1);
    expect(
      results.filter((result) => 'refused' in result && result.refused === 'already-signed'),
    ).toHaveLength(3);
  });
});
