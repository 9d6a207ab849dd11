import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned } from '../../../../test/builders/delivery.ts';
import { claimedAt, claimOf, months, people, tellPeople } from '../../../../test/builders/made-of.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { shareDelivery } from '../deliveries/share-delivery.ts';
import { letGo } from './counted-once.queries.ts';

let site: TestSite;
type Signed = Awaited<ReturnType<typeof buildSigned>>;
let first: Signed;
let other: Signed;

beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(Temporal.Instant.from(claimedAt)) });
  [first, other] = [await buildSigned(site.db), await buildSigned(site.db)];
});
afterAll(() => site.close());

const claimed = (signed: Signed, quantity: number) => claimOf(site.db, signed, quantity);
const job = (signed: Signed, quantity: number) => claimOf(site.db, signed, quantity, signed.jobsId);
const tell = (signed: Signed, claimId: string, said: Parameters<typeof tellPeople>[3]) =>
  tellPeople(site.db, signed, claimId, said);

describe('the worked cases of people and their time (MATHS §7)', () => {
  it('counts a person into work once, in the first year and under one disadvantage', async () => {
    const outOfWork = await buildSigned(site.db, { firstMeasure: 'into-work' });
    const careLeavers = await buildSigned(site.db, { firstMeasure: 'care-leavers-into-work' });
    const one = await claimed(outOfWork, 2);
    expect(await tell(outOfWork, one, { text: people(81, 82) })).toEqual({ countsHundredths: 200 });
    const [sameYear, yearLater] = [await claimed(careLeavers, 1), await claimed(careLeavers, 2)];
    expect(await tell(careLeavers, sameYear, { text: people(81) })).toEqual({ countsHundredths: 0 });
    const said = { text: people(82, 83), at: '2028-01-11T09:00:00Z' };
    expect(await tell(careLeavers, yearLater, said)).toEqual({ countsHundredths: 100 });
  });

  it('counts 10 full-time and 5 half-time jobs for 2 years as 25, and told again as no more', async () => {
    const signed = await buildSigned(site.db);
    const numbers = Array.from({ length: 15 }, (_, index) => index + 10);
    const text = numbers.map((each, index) => people(each) + (index < 10 ? '' : ' = 0.5')).join('\n');
    const counts: unknown[] = [];
    for (const year of [2025, 2026, 2026]) {
      const claimId = await job(signed, 12.5);
      counts.push(await tell(signed, claimId, { text, months: months(`${year - 1}-11`, `${year}-10`) }));
    }
    expect(counts).toEqual([1250, 1250, 0].map((countsHundredths) => ({ countsHundredths })));
    const key = { bodyId: signed.bodyId, promiseId: signed.jobsId };
    const { levels, unit } = await getPromise(site.db, key, Temporal.PlainDate.from('2027-01-12'));
    expect([levels.claimed, unit]).toEqual([25, 'FTE-year']);
  });
});

describe('one delivery shared by two contracts', () => {
  it('counts for each what its share is, though both are made of the same people', async () => {
    const supplier = await buildSigned(site.db);
    const second = await buildSigned(site.db, { supplier });
    const { measureId } = await getPromise(
      site.db,
      { bodyId: supplier.bodyId, promiseId: supplier.visitsId },
      Temporal.PlainDate.from('2027-01-12'),
    );
    const shares = [
      { bodyId: supplier.bodyId, promiseId: supplier.visitsId, quantity: 1 },
      { bodyId: second.bodyId, promiseId: second.visitsId, quantity: 2 },
    ];
    const input = { measureId, quantity: 3, shares, note: 'Three visits.', files: [] };
    const told = await attempt(site.db, supplier.maker.at(claimedAt), (tx, by) =>
      shareDelivery(tx, by, input),
    );
    const reportId = 'reportId' in told ? told.reportId : '';
    const claims = await site.db
      .selectFrom('claim')
      .select(['id', 'body_id'])
      .where('report_id', '=', reportId)
      .execute();
    const of = ({ bodyId }: Signed) => claims.find(({ body_id }) => body_id === bodyId)?.id ?? '';
    const said = { text: people(31, 32, 33) };
    expect(await tell(supplier, of(supplier), said)).toEqual({ countsHundredths: 100 });
    const asSupplier = { bodyId: second.bodyId, maker: supplier.maker };
    expect(await tellPeople(site.db, asSupplier, of(second), said)).toEqual({ countsHundredths: 200 });
    const another = await claimed(other, 3);
    expect(await tell(other, another, said)).toEqual({ countsHundredths: 0 });
    // One share is sent back: the other still stands, so its people stay counted there.
    await attempt(site.db, supplier.manager.at(claimedAt), (tx) =>
      letGo(tx, { bodyId: supplier.bodyId, claimId: of(supplier) }, Temporal.Instant.from(claimedAt)),
    );
    const oneMore = await claimed(other, 3);
    expect(await tell(other, oneMore, said)).toEqual({ countsHundredths: 0 });
  });
});

describe('a measure that counts time', () => {
  it('counts the same person again in another year, and once in a month, whoever claims', async () => {
    const [one, two, three] = [await job(first, 2), await job(first, 0.5), await job(other, 1)];
    const firstYear = { text: people(71, 72), months: months('2025-11', '2026-10') };
    expect(await tell(first, one, firstYear)).toEqual({ countsHundredths: 200 });
    const later = {
      text: `${people(71)} = 0.25\n${people(72)} = 0.25`,
      months: months('2026-11', '2027-01'),
    };
    expect(await tell(first, two, later)).toEqual({ countsHundredths: 50 });
    // Ten of these twelve months of the same person count for the first claim already.
    const overlapping = { text: people(71), months: months('2025-09', '2026-08') };
    expect(await tell(other, three, overlapping)).toEqual({ countsHundredths: 18 });
  });

  it('counts a person helped into work apart from the time they work', async () => {
    const claimId = await claimed(other, 1);
    expect(await tell(other, claimId, { text: people(71) })).toEqual({ countsHundredths: 100 });
  });

  it('refuses months that are missing, backwards, too many or still to come', async () => {
    const claimId = await job(first, 1);
    const text = people(73);
    const refused = { refused: 'months' };
    expect(await tell(first, claimId, { text })).toEqual(refused);
    for (const wrong of [
      months('2026-03', '2026-02'),
      months('2025-01', '2026-01'),
      months('2027-01', '2027-02'),
    ])
      expect(await tell(first, claimId, { text, months: wrong })).toEqual(refused);
  });

  it('asks on its page which months, and says them', async () => {
    const claimId = await job(first, 0.25);
    const maker = await signInAs(site.db, first.maker.personId, first.maker.hat);
    const path = `/supplier/claims/${first.bodySlug}/${claimId}`;
    expect((await show(site.app, path, maker)).html).toContain('From which month?');
    const lines = { kind: 'person', lines: `${people(74)} = 0.25` };
    const wrong = await send(site.app, path, { ...lines, from: 'Spring', to: '12 2026' }, maker);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Give a month and a year, such as April 2026');
    const ahead = await send(site.app, path, { ...lines, from: 'June 2026', to: 'April 2027' }, maker);
    expect(ahead.html).toContain('none of them still to come');
    expect((await send(site.app, path, { ...lines, from: 'oct 2026', to: '12/2026' }, maker)).status).toBe(
      303,
    );
    expect((await show(site.app, path, maker)).html).toContain(
      'Made of 3 months of people’s time, October 2026 to December 2026.',
    );
  });
});
