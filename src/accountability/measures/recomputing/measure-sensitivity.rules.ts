import { fraction } from '../../../values/fraction.ts';
import { type Moved, type Steps, sensitivityOf } from '../sensitivity.rules.ts';
import { type CommitmentsFile, type MeasureRefused, refuse } from './commitments.rules.ts';
import { publishMoney, quantityText } from './measure-commitments.rules.ts';

/** How far each assumption is moved: proxies by a fifth of themselves, shares by ten points, the rate by one. */
export const steps: Steps = {
  proxy: fraction(1, 5),
  share: fraction(1, 10),
  discountRate: fraction(1, 100),
};

export type PublishedMove = {
  readonly assumption: Moved['assumption'];
  readonly measure: string | null;
  readonly by: { readonly kind: Moved['by']['kind']; readonly amount: string };
  /** Present value in pence at the lower and the higher end. */
  readonly low: number;
  readonly high: number;
  readonly swing: number;
};

/** What the present value of a file hangs on, most first, in pence rounded once. */
export function measureSensitivity(
  file: CommitmentsFile,
): { readonly moves: readonly PublishedMove[] } | MeasureRefused {
  const moved = sensitivityOf({ lines: file.lines, parameters: file.parameters }, steps);
  if ('refused' in moved) return refuse('no-deflator', { value: String(moved.year) });
  const moves: PublishedMove[] = [];
  for (const { assumption, measure, by, lowPence, highPence, swingPence } of moved) {
    const money = publishMoney({ grossPence: lowPence, netPence: highPence, presentPence: swingPence });
    if (!money) return refuse('total-too-large');
    const { gross, net, presentValue } = money;
    moves.push({
      assumption,
      measure,
      by: { kind: by.kind, amount: quantityText(by.amount) },
      low: gross ?? 0,
      high: net ?? 0,
      swing: presentValue ?? 0,
    });
  }
  return { moves };
}
