import type { Database, Transaction } from '../../db/connect.ts';
import { timeSignings } from '../charter/signers.queries.ts';
import { leastTimed, minutesOf } from '../charter/standing.rules.ts';
import { minutesTaken } from '../review/minutes.rules.ts';
import { minutesThought } from '../review/questions.rules.ts';
import { CURRENT_SET, readQuestions } from '../review/read-questions.ts';
import { listSecondsTaken } from '../review/reviews.queries.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';

/** What we built the Charter to take, until enough suppliers were timed. */
const CHARTER_THOUGHT = 5;

/** How many minutes each thing asked takes: the middle of those measured, or what we think until there are enough. */
export async function readAskMinutes(db: Database | Transaction): Promise<Readonly<Record<Ask, number>>> {
  const [timed, seconds, questions] = await Promise.all([
    timeSignings(db),
    listSecondsTaken(db, CURRENT_SET),
    readQuestions(),
  ]);
  const review = minutesTaken(seconds, minutesThought(questions));
  return {
    charter: timed.seconds === null || timed.count < leastTimed ? CHARTER_THOUGHT : minutesOf(timed.seconds),
    review: review.kind === 'measured' ? review.minutes : review.thought,
  };
}
