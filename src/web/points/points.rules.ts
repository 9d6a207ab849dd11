/** How far one press of a stepper goes. */
export const pointStep = 5;

/** Points as typed; what is not a whole number of 0 or more counts as 0 in a running total. */
export function pointsFrom(typed: string | undefined): number {
  const text = (typed ?? '').trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** The value of a stepper's submit button: which field, and by how much. */
export function stepValue(field: string, by: number): string {
  return `${field}:${by}`;
}

/**
 * What was typed, after one stepper was pressed: `change` is a stepper's value such as `early:-5`.
 * No field falls under 0. A change that names no field here changes nothing.
 */
export function changePoints(
  typed: Readonly<Record<string, string>>,
  change: string,
): Readonly<Record<string, string>> {
  const [, field, by] = /^(.+):(-?\d{1,3})$/.exec(change) ?? [];
  if (field === undefined || !Object.hasOwn(typed, field)) return typed;
  return { ...typed, [field]: String(Math.max(0, pointsFrom(typed[field]) + Number(by))) };
}
