import { type Fraction, zero } from '../../../values/fraction.ts';
import type { Appraisal } from '../../measures/read-appraisal.rules.ts';
import { type Moved, type Steps, sensitivityOf } from '../../measures/sensitivity.rules.ts';
import type { ValuedLine } from '../../measures/valuing.rules.ts';

type Ends = { readonly lowPence: Fraction; readonly highPence: Fraction };
/** What the present value of what is owed, and of what is verified, becomes when one assumption moves. */
export type HangsOn = Pick<Moved, 'assumption' | 'measure' | 'by'> & {
  readonly committed: Ends;
  readonly verified: Ends;
};

/**
 * How much an account’s pounds hang on each assumption behind them, the one that moves what is owed most first. An
 * assumption that moves nothing (a drop-off where everything lasts one year) is left out.
 */
export function hangsOn(
  levels: { readonly committed: readonly ValuedLine[]; readonly verified: readonly ValuedLine[] },
  appraisal: Appraisal | null,
  steps: Steps,
): HangsOn[] {
  if (!appraisal) return [];
  const at = (lines: readonly ValuedLine[]) => {
    const moved = sensitivityOf({ lines, parameters: appraisal }, steps);
    return 'refused' in moved ? [] : moved;
  };
  const verified = at(levels.verified);
  return at(levels.committed).flatMap(({ assumption, measure, by, lowPence, highPence, swingPence }) => {
    const same = verified.find((move) => move.assumption === assumption && move.measure === measure);
    const moves = swingPence.numerator !== 0n || (same && same.swingPence.numerator !== 0n);
    if (!moves) return [];
    return [
      {
        assumption,
        measure,
        by,
        committed: { lowPence, highPence },
        verified: { lowPence: same?.lowPence ?? zero, highPence: same?.highPence ?? zero },
      },
    ];
  });
}
