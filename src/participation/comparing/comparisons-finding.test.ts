import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { actingAt, buildResident, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { openPool } from '../../db/connect.ts';
import { closeRound } from '../results/close-round.ts';
import { comparisonsFinding } from './comparisons-finding.ts';
import { giveComparison } from './give-comparison.ts';
import type { Pair } from './next-pair.rules.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 3 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const pairs: readonly Pair[] = [
  [1, 2],
  [1, 3],
  [2, 3],
];

it('finds in the closed box what people said, without those set aside', async () => {
  const { roundId } = await buildRound(db, { ways: ['comparisons'], rule: 'strengths' });
  for (let person = 0; person < 12; person += 1) {
    const { personId } = await buildResident(db);
    const who = { roundId, personId, at: roundDays.during };
    for (const [index, pair] of pairs.entries()) {
      const preferred = (person + index) % 4 === 0 ? -1 : 1;
      expect(await giveComparison(pool, who, { pair, preferred })).toEqual({ given: true });
    }
  }
  // One ballot is set aside: it must not be counted.
  await sql`update ballot set removal_id = gen_random_uuid()
    where round_id = ${roundId} and id = (select min(id::text)::uuid from ballot where round_id = ${roundId})`.execute(
    db,
  );
  const { personId } = await buildResident(db);
  await carriedOut(db, (tx) => closeRound(tx, actingAt(personId, roundDays.after), { roundId }));
  const round = { id: roundId, minimumAnswers: 10 };
  const found = await carriedOut(db, (tx) => comparisonsFinding(tx, round));
  expect(found).toMatchObject({ people: 10, minimum: 10, skips: null });
  expect(found.strengths?.outcomes.map(({ outcome }) => outcome)).toEqual([
    'prevention',
    'local-jobs',
    'third-sector',
  ]);
  const [first, , last] = found.strengths?.outcomes ?? [];
  expect(first?.chance).toBeGreaterThan(last?.chance ?? 1);
  const few = await carriedOut(db, (tx) => comparisonsFinding(tx, { ...round, minimumAnswers: 12 }));
  expect(few.strengths).toBeNull();
});
