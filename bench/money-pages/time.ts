/** Milliseconds that half of so many runs stayed under; a few runs before them warm the compiler and the caches. */
export async function middleOf(times: number, warming: number, run: () => Promise<unknown>): Promise<number> {
  for (let at = 0; at < warming; at += 1) await run();
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const from = performance.now();
    await run();
    took.push(performance.now() - from);
  }
  took.sort((a, b) => a - b);
  return Math.round((took[Math.floor(took.length / 2)] ?? 0) * 10) / 10;
}
