import {
  add,
  divide,
  type Fraction,
  fraction,
  multiply,
  one,
  sign,
  smaller,
  sum,
  zero,
} from '../../values/fraction.ts';

/** One promised line on a day: what it owes in all, what of that was due by the day, and what is verified. */
export type OwedLine = {
  readonly id: string;
  readonly committed: Fraction;
  readonly due: Fraction;
  readonly verified: Fraction;
  /** What one is worth in pence of one year’s prices; null where no open source says. */
  readonly proxyPence: Fraction | null;
};

/** A share from 0 to 1, or the words for nothing being due: that is neither 0% nor 100%. */
export type Attained = Fraction | 'not-yet-due';
export type Attainment = {
  /** Every line counts the same. */
  readonly equalLines: Attained;
  /** Lines count by what they are worth, committed × proxy; those without a proxy are left out. */
  readonly byProxy: Attained | 'no-proxy';
};
export type LineAttainment = { readonly id: string; readonly due: Attained; readonly lifetime: Attained };

/** Verified ÷ owed, never above 1: what is done beyond one promise does not make up for another. */
export function attainedOf(verified: Fraction, owed: Fraction): Attained {
  return sign(owed) > 0 ? smaller(divide(verified, owed), one) : 'not-yet-due';
}

/**
 * Attainment of many lines on a day (`due`) or over their life, each capped before they are brought together: once with
 * equal lines, once by proxy, both named. Lines with nothing owed have no say. Quantities of zero or more.
 */
export function attain(lines: readonly OwedLine[]): {
  readonly due: Attainment;
  readonly lifetime: Attainment;
  readonly lines: readonly LineAttainment[];
} {
  return {
    due: bring(lines.map((line) => ({ ...line, owed: line.due }))),
    lifetime: bring(lines.map((line) => ({ ...line, owed: line.committed }))),
    lines: lines.map(({ id, verified, due, committed }) => ({
      id,
      due: attainedOf(verified, due),
      lifetime: attainedOf(verified, committed),
    })),
  };
}

function bring(lines: readonly (OwedLine & { readonly owed: Fraction })[]): Attainment {
  const owing = lines.filter(({ owed }) => sign(owed) > 0);
  if (owing.length === 0) return { equalLines: 'not-yet-due', byProxy: 'not-yet-due' };
  const shares = owing.map(({ verified, owed }) => smaller(divide(verified, owed), one));
  return {
    equalLines: divide(sum(shares), fraction(owing.length)),
    byProxy: byWorth(owing),
  };
}

function byWorth(owing: readonly (OwedLine & { readonly owed: Fraction })[]): Fraction | 'no-proxy' {
  let worth = zero;
  let kept = zero;
  for (const { verified, owed, proxyPence } of owing) {
    if (!proxyPence) continue;
    worth = add(worth, multiply(owed, proxyPence));
    kept = add(kept, multiply(smaller(verified, owed), proxyPence));
  }
  return sign(worth) > 0 ? divide(kept, worth) : 'no-proxy';
}
