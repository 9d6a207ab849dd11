import type { Difference, Fault, KindKey, Sample } from './sample.rules.ts';

export type Judged = Sample & { readonly standing: readonly Fault[] };
export type Comparison = {
  /** Drawn only where every body chosen can stand beside every other. */
  readonly isDrawn: boolean;
  /** By name, never by rank, each with all that stands in its way. */
  readonly bodies: readonly Judged[];
  /** Those that could be compared without the others; empty where fewer than two are left. */
  readonly rest: readonly string[];
};

/**
 * Whether bodies can be compared: each has its own figure without a fault, and whatever two of them both state of how
 * it was come by (days, VAT basis, whose payments, rule, version of a measure, value of a unit) is the same. Who differs
 * from the most of them is named; where no wording has the most, each that states it is. Whoever is left when the named
 * are taken out can be compared.
 */
export function decideComparable(samples: readonly Sample[]): Comparison {
  const keys = [...new Set(samples.flatMap(({ kind }) => Object.keys(kind) as KindKey[]))].toSorted();
  const usual = new Map(keys.map((key) => [key, usualOf(samples, key)]));
  const bodies = samples
    .map((sample): Judged => ({ ...sample, standing: [...sample.faults, ...differences(sample, usual)] }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.slug.localeCompare(b.slug));
  const isDrawn = bodies.length > 1 && bodies.every(({ standing }) => standing.length === 0);
  const free = bodies.filter(({ standing }) => standing.length === 0).map(({ slug }) => slug);
  return { isDrawn, bodies, rest: isDrawn || free.length < 2 ? [] : free };
}

/** What most of those that state it say; undefined where two sayings are as common. */
function usualOf(samples: readonly Sample[], key: KindKey): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind } of samples) {
    const said = kind[key];
    if (said !== undefined) counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function differences({ kind }: Sample, usual: ReadonlyMap<KindKey, string | undefined>): Difference[] {
  return [...usual].flatMap(([key, most]) => {
    const own = kind[key];
    return own === undefined || own === most ? [] : [{ why: 'differs', key, own } as const];
  });
}
