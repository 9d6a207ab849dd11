import type { Slot } from '../desk/desk.rules.ts';

/** Every answer of the panel’s questions in the order a meeting takes them, with those before and after one of them. */
export function findNeighbours(
  codes: readonly string[],
  labels: readonly string[],
  here: Slot,
): { readonly previous: Slot | null; readonly next: Slot | null } {
  const slots = codes.flatMap((code) => labels.map((label) => ({ code, label })));
  const at = slots.findIndex(({ code, label }) => code === here.code && label === here.label);
  return { previous: slots[at - 1] ?? null, next: at < 0 ? null : (slots[at + 1] ?? null) };
}
