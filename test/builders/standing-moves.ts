import fc from 'fast-check';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { countLevels } from '../../src/accountability/promises/levels.rules.ts';
import type { Database } from '../../src/db/connect.ts';
import {
  checkClaimRow,
  insertClaimRow,
  insertReportRow,
  insertVariationRow,
  type PromiseRow,
  type Standing,
  splitClaimRow,
} from './standing.ts';

const day = fc
  .integer({ min: 0, max: 700 })
  .map((days) => Temporal.PlainDate.from('2026-09-14').add({ days }));
const instalment = fc.record({
  hundredths: fc.integer({ min: 1, max: 20_000 }),
  on: day,
  districtSlug: fc.constantFrom(null, 'oldham', 'bury'),
  wardCode: fc.constantFrom(null, 'E05000001', 'E05000002'),
});
const which = fc.nat({ max: 3 });
/** What can happen to a promise, in any order. */
export const move = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('claim' as const),
      which,
      on: day,
      hundredths: fc.integer({ min: 1, max: 9_000 }),
      hasEvidence: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('check' as const),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      returned: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('split' as const),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('vary' as const),
      which,
      instalments: fc.array(instalment, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('report' as const), which, seen: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fold' as const) }) },
);
export type Move = typeof move extends fc.Arbitrary<infer Made> ? Made : never;

/** The first claim that nobody has checked. */
async function waiting(db: Database) {
  return db
    .selectFrom('claim')
    .select([
      'id',
      sql<number>`round(coalesce(counted_quantity, quantity) * 100)::bigint`.as('counts'),
      'link',
    ])
    .where('checked', 'is', null)
    .orderBy('id')
    .executeTakeFirst();
}

/** Does one move. */
export async function carryOut(
  db: Database,
  standing: Standing,
  step: Move,
  fold: (db: Database) => Promise<unknown>,
): Promise<void> {
  const { managerId, makerId, promises } = standing;
  const of = 'which' in step ? promises[step.which] : undefined;
  if (step.do === 'claim' && of) await insertClaimRow(db, of, makerId, step);
  if (step.do === 'vary' && of) await insertVariationRow(db, of, standing, step.instalments);
  if (step.do === 'report' && of) await insertReportRow(db, of, step.seen);
  if (step.do === 'fold') await fold(db);
  if (step.do !== 'check' && step.do !== 'split') return;
  const claim = await waiting(db);
  if (!claim) return;
  const part = Math.max(1, Math.floor(claim.counts * step.part));
  if (step.do === 'split') return splitClaimRow(db, claim.id, part);
  return checkClaimRow(db, claim.id, managerId, step.returned || claim.link === null ? null : part);
}

/** One promise counted from its rows alone, by the rules that pages have always counted by. */
export async function recount(db: Database, of: PromiseRow) {
  const at = { body_id: of.body_id, promise_id: of.promise_id };
  const where = sql`body_id = ${at.body_id} and promise_id = ${at.promise_id}`;
  const claims = await sql<{ has: boolean; checked: null; q: number; v: number; on: Temporal.PlainDate }>`
    select (link is not null or file_id is not null) as has, checked, coalesce(counted_quantity, quantity)::float8 as q,
      coalesce(verified_quantity, 0)::float8 as v from claim where ${where}`.execute(db);
  const owed = await sql<{ dueOn: Temporal.PlainDate; quantity: number }>`
    select due_on as "dueOn", quantity::float8 from promise_instalment where replaced_by is null and ${where}`.execute(
    db,
  );
  const seen = await sql<{
    n: number;
  }>`select count(*) as n from witness_report where seen and ${where}`.execute(db);
  const committed = owed.rows.reduce((sum, row) => sum + Math.round(row.quantity * 100), 0) / 100;
  const tallies = claims.rows.map(({ has, checked, q, v }) => ({
    hasEvidence: has,
    checked,
    quantity: q,
    verifiedQuantity: v,
  }));
  const levels = countLevels(committed, tallies, seen.rows[0]?.n ?? 0);
  return { ...of, levels, instalments: owed.rows };
}
export type Recounted = Awaited<ReturnType<typeof recount>>;
