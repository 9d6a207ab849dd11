import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Cell } from '../rounds/round.rules.ts';
import type { AnswerFacts, CensusCount } from './cells.rules.ts';

type Db = Database | Transaction;

export type OwnCells = { readonly [cell in Cell]: string | null };

/** What somebody told about themselves on a ballot, while the round is open. */
export async function findOwnCells(db: Db, roundId: string, ballotId: string): Promise<OwnCells> {
  const row = await db
    .selectFrom('ballot_cell')
    .select(['age_band', 'sex', 'ethnic_group', 'disability'])
    .where('round_id', '=', roundId)
    .where('ballot_id', '=', ballotId)
    .executeTakeFirst();
  return {
    'age-band': row?.age_band ?? null,
    sex: row?.sex ?? null,
    'ethnic-group': row?.ethnic_group ?? null,
    disability: row?.disability ?? null,
  };
}

/**
 * Keeps what somebody tells about themselves next to their own ballot, and leaves what they do not mention as it was;
 * null takes one back. False when they have no ballot.
 */
export async function saveOwnCells(
  tx: Transaction,
  key: { readonly roundId: string; readonly personId: string },
  told: Partial<OwnCells>,
): Promise<boolean> {
  const has = (cell: Cell) => sql`${cell in told}::boolean`;
  const {
    'age-band': ageBand = null,
    sex = null,
    'ethnic-group': ethnicGroup = null,
    disability = null,
  } = told;
  const { rows } = await sql<{ ballot_id: string }>`
    insert into ballot_cell as kept (round_id, ballot_id, age_band, sex, ethnic_group, disability)
    select b.round_id, b.id, ${ageBand}, ${sex}, ${ethnicGroup}, ${disability}
    from round_key k join ballot b on b.round_id = k.round_id
      and b.id = round_slot(k.register_key, 'ballot', ${key.personId})
    where k.round_id = ${key.roundId}
    on conflict (round_id, ballot_id) do update set
      age_band = case when ${has('age-band')} then excluded.age_band else kept.age_band end,
      sex = case when ${has('sex')} then excluded.sex else kept.sex end,
      ethnic_group = case when ${has('ethnic-group')} then excluded.ethnic_group else kept.ethnic_group end,
      disability = case when ${has('disability')} then excluded.disability else kept.disability end
    returning ballot_id`.execute(tx);
  return rows.length > 0;
}

/** Holds a round open while something is written to it: what it asks about people, and when it closes. */
export async function findAskingRound(tx: Transaction, roundId: string) {
  return tx
    .selectFrom('round')
    .select(['cells', 'closes_at as closesAt', 'announced_at as announcedAt'])
    .where('id', '=', roundId)
    .forKeyShare()
    .$narrowType<{ cells: Cell[] }>()
    .executeTakeFirst();
}

/** A counted answer with what is known of who gave it. */
export type CountedAnswer = {
  readonly ballotId: string;
  readonly points: readonly number[] | null;
  readonly compared: boolean;
  readonly facts: AnswerFacts;
};

/** Every answer that counts, in the order of its identifier, which is chance alone. */
export async function listCountedAnswers(db: Db, roundId: string): Promise<CountedAnswer[]> {
  const { rows } = await sql<CountedAnswer>`
    select b.id as "ballotId", b.points,
      exists (select from result_comparison p where p.round_id = b.round_id and p.ballot_id = b.id) as compared,
      jsonb_build_object('district', b.district_slug, 'age-band', c.age_band, 'sex', c.sex,
      'ethnic-group', c.ethnic_group, 'disability', c.disability) as facts
    from result_ballot b left join result_cell c on c.round_id = b.round_id and c.ballot_id = b.id
    where b.round_id = ${roundId} order by b.id`.execute(db);
  return rows;
}

/** How many people the census counted, everywhere. */
export function listCensusCounts(db: Db): Promise<CensusCount[]> {
  return db
    .selectFrom('census_count')
    .select(['district_slug as district', 'cell', 'level', 'people'])
    .orderBy('district_slug')
    .execute();
}

export async function forgetCells(db: Db, now: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ forgotten: number }>`select forget_cells(${now}) as forgotten`.execute(db);
  return rows[0]?.forgotten ?? 0;
}
