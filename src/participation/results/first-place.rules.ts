type Placed = { readonly name: string; readonly whole: number };

/** The names that have the most whole points, in the order given: more than one where they share first place. */
export function firstPlace(placed: readonly Placed[]): string[] {
  const most = Math.max(...placed.map(({ whole }) => whole));
  return placed.filter(({ whole }) => whole === most).map(({ name }) => name);
}
