/** How often of 100 each outcome would come before another, in the round’s order, as it is shown. */
export type Chances = readonly number[];

/** Whether two counts put the outcomes in one order: none stands before another in one and after it in the other. */
export function isSameOrder(one: Chances, other: Chances): boolean {
  return one.every((a, i) => one.every((b, j) => a <= b || (other[i] ?? 0) >= (other[j] ?? 0)));
}
