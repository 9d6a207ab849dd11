/** The marks that several people gave one thing; those who gave none are left out. */
export type Unit = readonly number[];

/**
 * Krippendorff’s α for marks that stand in an order: how far people agree beyond what chance alone would give. 1 is full
 * agreement, 0 is no more than chance, below 0 is systematic disagreement. Null where it says nothing: fewer than two
 * things that two people marked, or one and the same mark everywhere. After K. Krippendorff, “Computing Krippendorff’s
 * Alpha-Reliability” (2011), section D, with the ordinal difference function.
 */
export function ordinalAlpha(units: readonly Unit[]): number | null {
  const paired = units.filter(({ length }) => length > 1);
  if (paired.length < 2) return null;
  const values = [...new Set(paired.flat())].sort((a, b) => a - b);
  const totals = values.map((value) => paired.flat().filter((mark) => mark === value).length);
  const pairable = totals.reduce((sum, total) => sum + total, 0);
  const difference = (c: number, k: number) => ordinalDifference(totals, c, k);
  let observed = 0;
  let expected = 0;
  for (const [c] of values.entries()) {
    for (const [k] of values.entries()) {
      if (k <= c) continue;
      const apart = difference(c, k);
      observed += coincidences(paired, values[c] ?? 0, values[k] ?? 0) * apart;
      expected += (totals[c] ?? 0) * (totals[k] ?? 0) * apart;
    }
  }
  return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected;
}

/** How often two values were given to the same thing, each thing weighed by 1 ÷ (its marks − 1). */
function coincidences(units: readonly Unit[], c: number, k: number): number {
  return units.reduce((sum, unit) => {
    const [ofC, ofK] = [c, k].map((value) => unit.filter((mark) => mark === value).length);
    return sum + ((ofC ?? 0) * (ofK ?? 0)) / (unit.length - 1);
  }, 0);
}

/** The squared number of marks that lie between two values, each end counted half. */
function ordinalDifference(totals: readonly number[], c: number, k: number): number {
  const between = totals.slice(c, k + 1).reduce((sum, total) => sum + total, 0);
  return (between - ((totals[c] ?? 0) + (totals[k] ?? 0)) / 2) ** 2;
}
