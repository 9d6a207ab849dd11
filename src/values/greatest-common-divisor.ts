/** The largest whole number that divides both, never negative. Small numbers take the machine's own arithmetic. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y > BigInt(Number.MAX_SAFE_INTEGER) || x > BigInt(Number.MAX_SAFE_INTEGER)) {
    if (y === 0n) return x;
    [x, y] = [y, x % y];
  }
  let small = Number(x);
  let rest = Number(y);
  while (rest !== 0) [small, rest] = [rest, small % rest];
  return BigInt(small);
}
