import {
  add,
  compare,
  type Fraction,
  larger,
  multiply,
  one,
  smaller,
  subtract,
  zero,
} from '../../values/fraction.ts';
import type { DiscountBand } from './discount.rules.ts';
import {
  type AppraisalParameters,
  type ValuedLine,
  type ValuingRefusal,
  valueLines,
} from './valuing.rules.ts';

/** The shares that are assumed of every line. */
export const assumedShares = ['deadweight', 'displacement', 'attribution', 'leakage', 'dropOff'] as const;

/** One assumption moved down and up by what is said, all else as it was, and what the present value then is. */
export type Moved = {
  readonly assumption: (typeof assumedShares)[number] | 'proxy' | 'discountRate';
  /** Whose proxy; null for what is assumed of every line. */
  readonly measure: string | null;
  /** `of-itself`: by this share of itself. `points`: by so much, and never below 0 or above 1. */
  readonly by: { readonly kind: 'of-itself' | 'points'; readonly amount: Fraction };
  readonly lowPence: Fraction;
  readonly highPence: Fraction;
  /** High less low: how much of the figure hangs on this one. */
  readonly swingPence: Fraction;
};
/** How far each is moved: proxies by a share of themselves, shares and the discount rate in points. */
export type Steps = { readonly proxy: Fraction; readonly share: Fraction; readonly discountRate: Fraction };

type Account = { readonly lines: readonly ValuedLine[]; readonly parameters: AppraisalParameters };
type Move = Pick<Moved, 'assumption' | 'measure' | 'by'> & {
  readonly shifted: (way: Fraction) => Account;
};

/**
 * How much the present value hangs on each assumption behind it, the one that moves it most first. A share is moved in
 * points and not by a part of itself, so that a deadweight of nothing, the boldest assumption there is, is moved too.
 * Empty where nothing has a proxy.
 */
export function sensitivityOf(account: Account, steps: Steps): Moved[] | ValuingRefusal {
  const moved: Moved[] = [];
  for (const move of listMoves(account, steps)) {
    const results = [subtract(zero, one), one].map((way) => {
      const { lines, parameters } = move.shifted(way);
      return valueLines(lines, parameters);
    });
    const pence: Fraction[] = [];
    for (const result of results) {
      if ('refused' in result) return result;
      pence.push(result.presentPence ?? zero);
    }
    const [a = zero, b = zero] = pence;
    const [lowPence, highPence] = [smaller(a, b), larger(a, b)];
    const { assumption, measure, by } = move;
    const swingPence = subtract(highPence, lowPence);
    moved.push({ assumption, measure, by, lowPence, highPence, swingPence });
  }
  return moved.sort((a, b) => compare(b.swingPence, a.swingPence));
}

function listMoves(account: Account, steps: Steps): Move[] {
  const priced = account.lines.filter(({ proxyPence, keptApart }) => proxyPence && !keptApart);
  if (priced.length === 0) return [];
  const measures = [...new Set(priced.map(({ measure }) => measure))];
  return [
    ...measures.map((measure) => moveProxy(account, measure, steps.proxy)),
    ...assumedShares.map((share) => moveShare(account, share, steps.share)),
    moveRate(account, steps.discountRate),
  ];
}

function moveProxy({ lines, parameters }: Account, measure: string, step: Fraction): Move {
  const shifted = (way: Fraction) => {
    const factor = add(one, multiply(way, step));
    const move = (line: ValuedLine) =>
      line.measure === measure && line.proxyPence
        ? { ...line, proxyPence: multiply(line.proxyPence, factor) }
        : line;
    return { parameters, lines: lines.map(move) };
  };
  return { assumption: 'proxy', measure, by: { kind: 'of-itself', amount: step }, shifted };
}

function moveShare(
  { lines, parameters }: Account,
  share: (typeof assumedShares)[number],
  step: Fraction,
): Move {
  const shifted = (way: Fraction) => ({
    parameters,
    lines: lines.map((line) => ({ ...line, [share]: within(add(line[share], multiply(way, step))) })),
  });
  return { assumption: share, measure: null, by: { kind: 'points', amount: step }, shifted };
}

function moveRate({ lines, parameters }: Account, step: Fraction): Move {
  const shifted = (way: Fraction) => {
    const move = (band: DiscountBand) => ({ ...band, rate: within(add(band.rate, multiply(way, step))) });
    return { lines, parameters: { ...parameters, discount: parameters.discount.map(move) } };
  };
  return { assumption: 'discountRate', measure: null, by: { kind: 'points', amount: step }, shifted };
}

function within(share: Fraction): Fraction {
  return smaller(one, larger(zero, share));
}
