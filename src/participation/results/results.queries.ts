import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { parseFraction, toDecimal, toExact } from '../../values/fraction-text.ts';
import { type Count, type ProtectedCount, protectCounts } from '../census/small-numbers.rules.ts';
import type { InsteadOfPoints } from '../voice/own-answer.rules.ts';
import type { RuleShares } from './shares.rules.ts';

type Db = Database | Transaction;

/** One answer that counts, as the closed box has it: nothing in it leads to anybody. */
export type CountedBallot = {
  readonly id: string;
  readonly points: readonly number[] | null;
  /** How the points question was answered; null where it was not. */
  readonly pointsAnswer: 'split' | InsteadOfPoints | null;
  readonly districtSlug: string | null;
  readonly tier: number;
  readonly worksForBidder: boolean | null;
};

/** Every ballot that counts in a closed round, by identifier, which is chance alone. */
export function listCountedBallots(db: Db, roundId: string): Promise<CountedBallot[]> {
  return db
    .selectFrom('result_ballot')
    .select(['id', 'points', 'points_answer as pointsAnswer', 'district_slug as districtSlug', 'tier'])
    .select('works_for_bidder as worksForBidder')
    .where('round_id', '=', roundId)
    .orderBy('id')
    .$narrowType<{ pointsAnswer: CountedBallot['pointsAnswer'] }>()
    .execute();
}

/** How many ballots came from each district, every district named, with small numbers protected. */
export async function protectedDistricts(
  db: Db,
  roundId: string,
  answers: number,
): Promise<ProtectedCount[]> {
  const { rows } = await sql<Count>`
    select d.slug as place, count(b.id)::integer as people
    from district d left join result_ballot b on b.round_id = ${roundId} and b.district_slug = d.slug
    group by d.slug order by d.slug`.execute(db);
  return protectCounts(rows, answers);
}

export type ResultToSave = {
  readonly roundId: string;
  readonly answers: number;
  readonly publishedAt: Temporal.Instant;
  readonly publishedBy: string;
  readonly districts: readonly ProtectedCount[];
  readonly outcomeIds: readonly string[];
  readonly rules: readonly RuleShares[];
};

export async function saveResult(tx: Transaction, result: ResultToSave): Promise<void> {
  const { roundId, answers, publishedAt } = result;
  const head = { round_id: roundId, answers, published_at: publishedAt, published_by: result.publishedBy };
  await tx.insertInto('round_result').values(head).execute();
  const counts = result.districts.map(({ place, people }) => ({
    round_id: roundId,
    district_slug: place,
    answers: people,
  }));
  if (counts.length > 0) await tx.insertInto('round_district_count').values(counts).execute();
  const shares = result.rules.flatMap((rule) => shareRows(roundId, result.outcomeIds, rule));
  if (shares.length > 0) await tx.insertInto('round_share').values(shares).execute();
  await tx
    .updateTable('round')
    .set({ results_published_at: publishedAt })
    .where('id', '=', roundId)
    .execute();
}

function shareRows(roundId: string, outcomeIds: readonly string[], { rule, exact, percentages }: RuleShares) {
  return outcomeIds.map((outcome_id, index) => {
    const share = parseFraction(exact[index] ?? '');
    const whole = percentages[index];
    if ('refused' in share || whole === undefined) throw new Error('a rule has a share for each outcome');
    return {
      round_id: roundId,
      rule,
      outcome_id,
      exact: toExact(share),
      decimal: toDecimal(share, 10),
      whole,
    };
  });
}
