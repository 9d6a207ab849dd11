import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { AccountSlice } from './account-slice.rules.ts';
import type { AccountSums, Untold } from './account-sums.rules.ts';
import { ofSlice } from './of-slice.queries.ts';

const levels = ['claimed', 'evidenced', 'verified'] as const;
type Told = Readonly<Record<(typeof levels)[number], number>>;
/** What may be told of a measure that counts such people, and of how many promises nothing may. */
export type PeopleSum = Told & { readonly measureId: string; readonly promises: number } & {
  readonly [level in (typeof levels)[number] as `${level}Untold`]: number;
};

/**
 * Puts what may be told in the place of what was counted, for measures that count people who could be known by their
 * number: each promise by itself, nothing under 10 and the rest to the nearest 5, then added. So no sum tells more than
 * its promises do, whatever is taken from whatever. By year nothing is told, or years would give away what is between
 * them; and no share of theirs is in any attainment.
 */
export function tellPeople(
  slice: AccountSlice,
  sums: readonly AccountSums[],
  told: readonly PeopleSum[],
): AccountSums[] {
  const isWhole = !slice.from && !slice.to;
  return sums.map((sum) => {
    const row = told.find(({ measureId }) => measureId === sum.measureId);
    if (!row) return sum;
    const kept = { kept: 0, share: 0 };
    const untold: Untold = isWhole
      ? { claimed: row.claimedUntold, evidenced: row.evidencedUntold, verified: row.verifiedUntold }
      : { claimed: row.promises, evidenced: row.promises, verified: row.promises };
    const level = (of: (typeof levels)[number]) => (isWhole ? row[of] : 0);
    return {
      ...sum,
      claimed: level('claimed'),
      evidenced: level('evidenced'),
      verified: level('verified'),
      due: { ...sum.due, ...kept },
      lifetime: { ...sum.lifetime, ...kept },
      untold,
    };
  });
}

/** Reads what may be told of the promises of a slice whose measures count such people. */
export async function sumPeople(db: Database | Transaction, slice: AccountSlice): Promise<PeopleSum[]> {
  const told = levels.flatMap((level) => [
    sql`coalesce(sum(shown_people(a.${sql.ref(level)})), 0)::bigint as ${sql.ref(level)}`,
    sql`count(*) filter (where shown_people(a.${sql.ref(level)}) is null) as ${sql.ref(`${level}Untold`)}`,
  ]);
  const { rows } = await sql<PeopleSum>`
    select a.measure_id as "measureId", count(*) as promises, ${sql.join(told)}
    from promise_standing a
    where a.measure_id = any(array(select id from measure where sensitive)) and ${ofSlice('a', slice)} group by 1`.execute(
    db,
  );
  return rows;
}
