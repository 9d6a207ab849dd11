import type { FormState } from '../../../../web/edge/outcomes.ts';

/** Which boxes are ticked: as posted where the form is shown again, else as it stands. */
export function shownTicks(
  { values, errors }: FormState,
  field: string,
  start: readonly string[] = [],
): readonly string[] {
  const typed = values[field];
  if (typed === undefined) return Object.keys(errors).length > 0 ? [] : start;
  return typeof typed === 'string' ? [typed] : typed;
}
