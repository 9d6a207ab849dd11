import type { RoundState } from './round.rules.ts';

/** The six places a round passes, in order. */
export const roundPlaces = ['draft', 'preview', 'open', 'closed', 'results', 'mandate'] as const;
export type RoundPlace = (typeof roundPlaces)[number];

/**
 * Where a round stands on its line: announced and not yet open, it is a preview that everyone can read; with results
 * out it waits for its mandate, until the body that asked has answered.
 */
export function placeOf(state: RoundState, isAnswered: boolean): RoundPlace {
  if (state === 'coming') return 'preview';
  if (state === 'published') return isAnswered ? 'mandate' : 'results';
  return state;
}
