import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { getProcurementForUpdate } from '../../procurement/tenders/tenders.queries.ts';
import { listPeriods, type PeriodKey, saveRating } from './performance.queries.ts';
import { findRatingFault, type Rating, type RatingFault } from './performance.rules.ts';

type RatingInput = PeriodKey & {
  readonly position: number;
  readonly measured: string;
  readonly rating: Rating;
  readonly reason: string;
};

/** Rates one indicator for one time: what was measured, the rating, and why. It may be changed until it is published. */
export async function rateIndicator(
  tx: Transaction,
  by: By,
  input: RatingInput,
): Promise<{ readonly left: number } | Refusal<RatingFault>> {
  await getProcurementForUpdate(tx, input);
  const period = (await listPeriods(tx, input)).find(({ number }) => number === input.number);
  const indicator = period?.judged.find(({ position }) => position === input.position);
  if (!period || !indicator) throw new NotFound();
  const about = [indicator.name, indicator.target, input.measured];
  const fault = findRatingFault(input, period.publishedAt !== null, about);
  if (fault) return { refused: fault };
  await saveRating(tx, {
    body_id: input.bodyId,
    procurement_id: input.procurementId,
    number: input.number,
    position: input.position,
    measured: input.measured.trim(),
    rating: input.rating,
    reason: input.reason.trim(),
    rated_by: by.actor.personId,
    rated_at: await by.clock.now(tx),
  });
  return {
    left: period.judged.filter(({ rating, position }) => rating === null && position !== input.position)
      .length,
  };
}
