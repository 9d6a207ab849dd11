import fc from 'fast-check';
import { sql } from 'kysely';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  buildStanding,
  checkClaimRow,
  insertClaimRow,
  type Standing,
} from '../../../test/builders/standing.ts';
import { carryOut, move, type Recounted, recount } from '../../../test/builders/standing-moves.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { compare, fraction, one, subtract, zero } from '../../values/fraction.ts';
import { attainmentToDate, lifetimeAttainment } from '../promises/attainment.rules.ts';
import type { AccountSlice } from './account-slice.rules.ts';
import type { AccountSums } from './account-sums.rules.ts';
import { attainedBy } from './attained.rules.ts';
import { foldAccounts } from './fold-accounts.ts';
import { sumAccount } from './sum-account.queries.ts';

let test: TestDatabase;
let standing: Standing;
const today = Temporal.PlainDate.from('2027-06-15');

beforeAll(async () => {
  test = await freshDatabase();
  standing = await buildStanding(test.db);
});
afterAll(() => test.close());

type Add = (sum: AccountSums) => number;
const total = (sums: readonly AccountSums[], add: Add) => sums.reduce((all, sum) => all + add(sum), 0);
const read = (slice: AccountSlice) => sumAccount(test.db, slice, today);

/** What the sums of a slice say is what its promises say, each counted from its rows and capped by itself. */
function expectSame(sums: readonly AccountSums[], rows: readonly Recounted[]): void {
  const hundredths = (of: keyof Recounted['levels']) =>
    rows.reduce((all, { levels }) => all + Math.round(levels[of] * 100), 0);
  expect({
    committed: total(sums, (sum) => sum.committed),
    claimed: total(sums, (sum) => sum.claimed),
    evidenced: total(sums, (sum) => sum.evidenced),
    verified: total(sums, (sum) => sum.verified),
    seen: total(sums, (sum) => sum.seen) * 100,
  }).toEqual({
    committed: hundredths('promised'),
    claimed: hundredths('claimed'),
    evidenced: hundredths('evidenced'),
    verified: hundredths('verified'),
    seen: hundredths('witnessed'),
  });
  const lines = rows.map(({ instalments, levels }) => ({ instalments, verified: levels.verified }));
  for (const [of, exact] of [
    ['due', attainmentToDate(lines, today)],
    ['lifetime', lifetimeAttainment(lines)],
  ] as const) {
    const { equalLines, lines: counted } = attainedBy(sums.map((sum) => ({ ...sum[of], proxyPence: null })));
    expect(equalLines === 'not-yet-due').toBe(exact.kind === 'not-yet-due');
    const found = equalLines === 'not-yet-due' ? zero : equalLines;
    const share = exact.kind === 'measured' ? exact.share : zero;
    expect(counted).toBe(exact.kind === 'measured' ? exact.lines : 0);
    const apart = subtract(found, share);
    expect(compare(apart, fraction(1, 1e9)) < 0 && compare(apart, fraction(-1, 1e9)) > 0).toBe(true);
    expect(compare(found, zero) >= 0 && compare(found, one) <= 0).toBe(true);
  }
}

it('every total is what its promises are, counted from their rows, after any sequence of acts and in any cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 14 }), async (moves) => {
      for (const step of moves) await carryOut(test.db, standing, step, foldAccounts);
      const rows = await Promise.all(standing.promises.map((of) => recount(test.db, of)));
      expectSame(await read({}), rows);
      for (const { bodyId, procurementId, supplierId, visitsId } of standing.contracts) {
        const own = rows.filter(({ body_id }) => body_id === bodyId);
        expectSame(await read({ bodyId }), own);
        expectSame(await read({ bodyId, procurementId }), own);
        expectSame(await read({ supplierId }), own);
        expect(rows.some(({ promise_id }) => promise_id === visitsId)).toBe(true);
      }
      await expectCutsToAddUp();
    }),
    { numRuns: 12 },
  );
});

/** Places and years cut the whole into parts that make it again; read by year or by movement, they are the same. */
async function expectCutsToAddUp(): Promise<void> {
  const { rows: stands } = await sql<{
    district: string | null;
    ward: string | null;
    verified: number;
    committed: number;
  }>`
    select district_slug as district, ward_code as ward, verified, committed from promise_standing`.execute(
    test.db,
  );
  for (const districtSlug of ['oldham', 'bury']) {
    const there = stands.filter(({ district }) => district === districtSlug);
    const sums = await read({ districtSlug });
    expect(total(sums, (sum) => sum.verified)).toBe(there.reduce((all, row) => all + row.verified, 0));
    expect(total(sums, (sum) => sum.committed)).toBe(there.reduce((all, row) => all + row.committed, 0));
    const ward = await read({ districtSlug, wardCode: 'E05000001' });
    const inWard = there.filter((row) => row.ward === 'E05000001');
    expect(total(ward, (sum) => sum.verified)).toBe(inWard.reduce((all, row) => all + row.verified, 0));
  }
  const whole = await read({});
  const years = [];
  for (let year = 2025; year <= 2029; year += 1)
    years.push(
      ...(await read({
        from: new Temporal.PlainDate(year, 4, 1),
        to: new Temporal.PlainDate(year + 1, 3, 31),
      })),
    );
  for (const of of ['promised', 'committed', 'claimed', 'evidenced', 'verified', 'seen'] as const)
    expect(total(years, (sum) => sum[of])).toBe(total(whole, (sum) => sum[of]));
  const byMovement = await read({ from: new Temporal.PlainDate(2020, 1, 1) });
  expect(byMovement.toSorted(bySlug)).toEqual(whole.toSorted(bySlug));
}
const bySlug = (a: AccountSums, b: AccountSums) => a.measureId.localeCompare(b.measureId);

it('recomputed from the rows, the base and its sums stay as they are', async () => {
  const before = await stored();
  const owner = new pg.Client({ connectionString: test.url });
  await owner.connect();
  await owner.query('select recompute_standing()');
  await owner.end();
  expect(await stored()).toEqual(before);
});

async function stored() {
  const standings =
    await sql`select body_id, promise_id, district_slug, ward_code, promised, committed, claimed,
    evidenced, verified, seen, not_seen from promise_standing order by 1, 2`.execute(test.db);
  const steps = await sql`select * from promise_step order by body_id, promise_id, due_on`.execute(test.db);
  return { standings: standings.rows, steps: steps.rows, sums: await read({}) };
}

it('verifying more never lowers attainment', async () => {
  const [of] = standing.promises;
  if (!of) throw new Error('no promise');
  const on = Temporal.PlainDate.from('2026-10-01');
  const share = async () => {
    const { equalLines } = attainedBy((await read({})).map((sum) => ({ ...sum.due, proxyPence: null })));
    return equalLines === 'not-yet-due' ? zero : equalLines;
  };
  for (let times = 0; times < 4; times += 1) {
    const before = await share();
    const id = await insertClaimRow(test.db, of, standing.makerId, {
      hundredths: 5_000,
      on,
      hasEvidence: true,
    });
    expect(compare(await share(), before)).toBe(0);
    await checkClaimRow(test.db, id, standing.managerId, 4_000);
    expect(compare(await share(), before) >= 0).toBe(true);
  }
});
