import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { countAnswers, inFullTens } from './answer-counts.queries.ts';
import { type RoundState, roundState } from './round.rules.ts';
import { findRoundById, listRoundOutcomes, type Round, type RoundOutcome } from './rounds.queries.ts';

export type RoundSummary = {
  readonly round: Round;
  readonly state: RoundState;
  readonly outcomes: readonly RoundOutcome[];
  /** How many have answered, in full tens: 0 is fewer than ten. */
  readonly answersInTens: number;
};

/** What a page about something else says of a round: what is asked, where it stands, how many took part. */
export async function findRoundSummary(
  db: Database | Transaction,
  roundId: string,
  now: Temporal.Instant,
): Promise<RoundSummary> {
  const round = await findRoundById(db, roundId);
  const [outcomes, answers] = await Promise.all([listRoundOutcomes(db, roundId), countAnswers(db, roundId)]);
  return { round, state: roundState(round, now), outcomes, answersInTens: inFullTens(answers) };
}
