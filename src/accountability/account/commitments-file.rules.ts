import type { Temporal } from 'temporal-polyfill';
import type { PromiseOfAccount } from './account-promise.rules.ts';
import type { Proxies } from './worth.rules.ts';

/** More promises than are put in one file for the command line. */
export const MOST_RECOMPUTED = 20_000;
export type RecomputeOf = 'due' | 'lifetime';

export function fileName(of: RecomputeOf): string {
  return `commitments-${of}.json`;
}

type FilePromise = Pick<
  PromiseOfAccount,
  | 'promiseId'
  | 'measureId'
  | 'measureSlug'
  | 'unit'
  | 'keptApart'
  | 'lifetimeVerified'
  | 'dueCommitted'
  | 'lifetimeCommitted'
>;

/**
 * The promises of an account as `pp measure` reads them, a line each: what was owed by the day with `due`, all that is
 * owed with `lifetime`. The command’s attainment of that name is the page’s. Promises with nothing owed have no say, nor
 * have those for people who could be known by their number.
 */
export function commitmentsFile(
  promises: readonly FilePromise[],
  proxies: Proxies,
  { day, of }: { readonly day: Temporal.PlainDate; readonly of: RecomputeOf },
) {
  const proxyOf = new Map(proxies.rows.map((row) => [row.measureId, row]));
  const { appraisal } = proxies;
  const owed = (promise: FilePromise) => (of === 'due' ? promise.dueCommitted : promise.lifetimeCommitted);
  return {
    asOf: day.toString(),
    priceBaseYear: appraisal?.priceBaseYear ?? day.year,
    deflators: Object.fromEntries(
      [...(appraisal?.deflators ?? [])].map(([year, index]) => [
        year,
        decimal(index.numerator, index.denominator),
      ]),
    ),
    lines: promises
      .filter((promise) => owed(promise) > 0)
      .flatMap((promise) => {
        const { lifetimeVerified } = promise;
        return lifetimeVerified === null ? [] : [{ ...promise, lifetimeVerified }];
      })
      .map((promise) => ({
        id: promise.promiseId,
        measure: promise.measureSlug,
        unit: promise.unit,
        quantity: hundredths(promise.lifetimeVerified),
        committed: hundredths(owed(promise)),
        dueBy: day.toString(),
        verified: hundredths(promise.lifetimeVerified),
        ...(promise.keptApart ? { keptApart: true } : {}),
        ...proxyFields(proxyOf.get(promise.measureId)),
      })),
  };
}

function proxyFields(row: Proxies['rows'][number] | undefined) {
  if (!row) return {};
  const { deadweight, displacement, attribution, leakage, dropOff, years, grade, source, priceBaseYear } =
    row;
  return {
    proxyPence: row.valuePence,
    priceYear: priceBaseYear,
    deadweight,
    displacement,
    attribution,
    leakage,
    dropOff,
    years,
    grade,
    source,
  };
}

function hundredths(quantity: number): string {
  return decimal(BigInt(quantity), 100n);
}

/** An exact decimal, or the fraction where it does not end. */
function decimal(numerator: bigint, denominator: bigint): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}
