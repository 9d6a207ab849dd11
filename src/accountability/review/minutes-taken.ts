import type { Database } from '../../db/connect.ts';
import { type MinutesTaken, minutesTaken } from './minutes.rules.ts';
import { minutesThought, questionsFor } from './questions.rules.ts';
import { CURRENT_SET, readQuestions } from './read-questions.ts';
import { listSecondsTaken } from './reviews.queries.ts';

/** How long the Review takes suppliers: the middle of those who did it, or what we think while they are too few. */
export async function readMinutesTaken(db: Database): Promise<MinutesTaken> {
  const [set, seconds] = await Promise.all([readQuestions(), listSecondsTaken(db, CURRENT_SET)]);
  return minutesTaken(seconds, minutesThought(questionsFor(set, 'supplier')));
}
