import assumptions from '../../../../data/facts/burden-minutes.json' with { type: 'json' };
import { withVat } from '../../tenders/regime.rules.ts';
import { asksAnswer, type Criterion, countsQuantity } from '../criterion.rules.ts';

/** What a bidder spends time on: the bid itself, its price, answers by what they ask, figures, and commitments beside an answer. */
export const burdenKinds = [
  'whole-bid',
  'price',
  'plain',
  'delivery',
  'innovation',
  'quantity',
  'commitment',
] as const;
export type BurdenKind = (typeof burdenKinds)[number];

export type BurdenLine = {
  readonly kind: BurdenKind;
  readonly count: number;
  readonly minutesEach: number;
  readonly minutes: number;
  readonly because: string;
};

/** Minutes that one bid takes, where they come from, and the most that a contract of this size may ask. */
export type Burden = {
  readonly minutes: number;
  readonly lines: readonly BurdenLine[];
  readonly capMinutes: number;
  readonly capBecause: string;
  readonly isOver: boolean;
  readonly assumedOn: string;
};

/**
 * The burden budget: what one bid takes a small firm, in minutes by dated assumptions (data/facts/burden-minutes.json),
 * held against a cap for the contract's value with VAT. Criteria must be proportionate (Procurement Act 2023
 * s.23(2)(d)); how many minutes that is, is our own reading. Value in pence without VAT.
 */
export function estimateBurden(criteria: readonly Criterion[], valuePence: number): Burden {
  const counts = countAsked(criteria);
  const lines = burdenKinds.flatMap((kind) => {
    const count = counts[kind];
    const { minutes, because } = assumptionOf(kind);
    return count === 0 ? [] : [{ kind, count, minutesEach: minutes, minutes: count * minutes, because }];
  });
  const total = lines.reduce((sum, { minutes }) => sum + minutes, 0);
  const cap = capOf(valuePence);
  return {
    minutes: total,
    lines,
    capMinutes: cap.minutes,
    capBecause: cap.because,
    isOver: total > cap.minutes,
    assumedOn: assumptions.assumedOn,
  };
}

function countAsked(criteria: readonly Criterion[]): Record<BurdenKind, number> {
  const answers = criteria.filter(asksAnswer);
  const asking = (kind: Criterion['asks']) => answers.filter(({ asks }) => asks === kind).length;
  return {
    'whole-bid': 1,
    price: criteria.filter(({ kind }) => kind === 'price').length,
    plain: asking('plain'),
    delivery: asking('delivery'),
    innovation: asking('innovation'),
    quantity: criteria.filter(({ method }) => countsQuantity(method)).length,
    commitment: answers.reduce((sum, { measures }) => sum + measures.length, 0),
  };
}

function assumptionOf(kind: BurdenKind) {
  const found = assumptions.minutes.find((assumption) => assumption.kind === kind);
  if (!found) throw new Error(`no minutes are assumed for ${kind}`);
  return found;
}

function capOf(valuePence: number) {
  const held = withVat(valuePence);
  const found = assumptions.caps.find(({ belowPence }) => belowPence === null || held < belowPence);
  if (!found) throw new Error('the last cap has no end');
  return found;
}
