import type { Field } from './kinds.rules.ts';

/** An amount this near to a bound is at the bound. */
const nearly = 1e-7;

/** What every panel of a lottery must keep to, if the lottery’s expected seats are to be as given. */
export type Face = {
  readonly field: Field;
  /** The fewest and the most of each kind. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Which households have somebody on every panel. */
  readonly homeLeast: Uint8Array;
};

/**
 * Where expected seats stand at a bound, no panel can stand away from it: those who sit for certain sit on every
 * panel, those with no chance on none, and a quota whose minimum or maximum is met on average is met that way each
 * time.
 */
export function faceOf(field: Field, expected: Float64Array): Face {
  const filled = field.quotas.map(() => 0);
  const homes = new Float64Array(field.households);
  field.kinds.forEach(({ quotas, household }, kind) => {
    const amount = expected[kind] ?? 0;
    for (const quota of quotas) filled[quota] = (filled[quota] ?? 0) + amount;
    if (household !== null) homes[household] = (homes[household] ?? 0) + amount;
  });
  const sizes = field.kinds.map(({ people }) => people.length);
  return {
    field: {
      ...field,
      quotas: field.quotas.map(({ minimum, maximum }, quota) => {
        const amount = filled[quota] ?? 0;
        if (amount < minimum + nearly) return { minimum, maximum: minimum };
        return amount > maximum - nearly ? { minimum: maximum, maximum } : { minimum, maximum };
      }),
    },
    least: Int32Array.from(sizes, (size, kind) => ((expected[kind] ?? 0) > size - nearly ? size : 0)),
    most: Int32Array.from(sizes, (size, kind) => ((expected[kind] ?? 0) < nearly ? 0 : size)),
    homeLeast: Uint8Array.from(homes, (amount) => (amount > 1 - nearly ? 1 : 0)),
  };
}
