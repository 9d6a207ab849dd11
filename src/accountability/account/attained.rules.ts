import { add, divide, type Fraction, fraction, multiply, zero } from '../../values/fraction.ts';
import type { Attainment } from '../measures/attainment.rules.ts';
import type { DueSum } from './account-sums.rules.ts';

/** What was owed of one measure, and what one of its unit is worth in pence; null where no open source says. */
export type WeighedSum = DueSum & { readonly proxyPence: Fraction | null };
/** Attainment with how many promises stand behind it, and behind its weighing by proxy. */
export type AccountAttainment = Attainment & { readonly lines: number; readonly linesWithProxy: number };

const WHOLE = 1_000_000_000n;

/**
 * Attainment of an account, from sums in which each promise was capped at what it owed before it was added: once with
 * every promise alike, once by what its units are worth (MATHS §7). Nothing owed is “not yet due”. The shares are whole
 * billionths, so the mean is within half a billionth of the exact one.
 */
export function attainedBy(sums: readonly WeighedSum[]): AccountAttainment {
  const lines = sums.reduce((total, sum) => total + sum.lines, 0);
  const weighed = sums.filter(({ proxyPence, committed }) => proxyPence !== null && committed > 0);
  const linesWithProxy = weighed.reduce((total, sum) => total + sum.lines, 0);
  if (lines === 0) return { equalLines: 'not-yet-due', byProxy: 'not-yet-due', lines, linesWithProxy };
  const shares = sums.reduce((total, { share }) => total + BigInt(share), 0n);
  const worth = (of: 'kept' | 'committed') =>
    weighed.reduce((total, sum) => add(total, multiply(fraction(sum[of]), sum.proxyPence ?? zero)), zero);
  return {
    equalLines: fraction(shares, WHOLE * BigInt(lines)),
    byProxy: worth('committed').numerator > 0n ? divide(worth('kept'), worth('committed')) : 'no-proxy',
    lines,
    linesWithProxy,
  };
}
