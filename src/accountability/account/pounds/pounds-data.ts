import type { Fraction } from '../../../values/fraction.ts';
import { toDecimal, toExact, toWhole } from '../../../values/fraction-text.ts';
import type { Pounds } from './load-pounds.ts';

/** What stands beside the pounds, for machines: whole pence of the base year, rounded once. */
export function poundsData({ savings, weighed, hangsOn }: Pounds) {
  return {
    savings: savings.map(({ committedPence, verifiedPence, ...saved }) => ({
      ...saved,
      owedPence: pence(committedPence),
      verifiedPence: pence(verifiedPence),
    })),
    weighed: weighed && {
      owedPresentPence: pence(weighed.committedPence),
      verifiedPresentPence: pence(weighed.verifiedPence),
      groups: weighed.groups.map(({ committedPence, verifiedPence, weight, effectiveFrom, ...group }) => ({
        ...group,
        from: effectiveFrom.toString(),
        weight: Number(toDecimal(weight, 12)),
        owedPence: pence(committedPence),
        verifiedPence: pence(verifiedPence),
      })),
    },
    hangsOn: hangsOn.map(({ assumption, measure, by, committed, verified }) => ({
      assumption,
      measure,
      by: { kind: by.kind, amount: toExact(by.amount) },
      owed: { lowPence: pence(committed.lowPence), highPence: pence(committed.highPence) },
      verified: { lowPence: pence(verified.lowPence), highPence: pence(verified.highPence) },
    })),
  };
}

function pence(value: Fraction): number {
  return toWhole(value, 'half-even');
}
