import { Temporal } from 'temporal-polyfill';
import { currentStation, type Procurement } from './procurement.rules.ts';

/** What waits to be done on a procurement until its award is out. */
export type NextAct =
  | 'voice'
  | 'mandate'
  | 'criteria'
  | 'directAward'
  | 'bidsOpen'
  | 'bidsDue'
  | 'scores'
  | 'award'
  | 'later'
  | 'givenUp';

/**
 * The one act that comes next at this instant. While bids may still come, there is nothing to do but wait; after a
 * purchase was given up, nothing comes. A direct award has no competition here: its plan is what there is to do.
 */
export function decideNextAct(
  procurement: Pick<Procurement, 'reached' | 'bidsDueAt' | 'abandonedAt' | 'procedure' | 'noticePublishedAt'>,
  now: Temporal.Instant,
): NextAct {
  if (procurement.abandonedAt) return 'givenUp';
  if (procurement.procedure === 'direct-award' && !procurement.noticePublishedAt) return 'directAward';
  const station = currentStation(procurement.reached);
  if (station === 'bids')
    return procurement.bidsDueAt && Temporal.Instant.compare(now, procurement.bidsDueAt) <= 0
      ? 'bidsOpen'
      : 'bidsDue';
  const acts = ['voice', 'mandate', 'criteria', 'scores', 'award'] as const;
  return acts.find((act) => act === station) ?? 'later';
}
