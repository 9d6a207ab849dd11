/** A supplier that a body, or several, paid in the year. Pence, net of credits. */
export type PaidInYear = {
  readonly supplierId: string;
  readonly name: string;
  readonly slug: string;
  readonly pence: number;
  readonly isAsked: boolean;
};
/** What part of the money, and of those asked, the Reviews stand for; and who is missing, the most paid first. */
export type Coverage = {
  readonly suppliersPence: number;
  readonly reviewedPence: number;
  readonly asked: number;
  readonly askedReviewed: number;
  readonly voluntary: number;
  readonly missing: readonly PaidInYear[];
};

/**
 * How much of what was paid to suppliers has a signed Review behind it. A supplier that several bodies paid counts
 * once, with everything it was paid. Net credits count as nothing.
 */
export function coverageOf(paid: readonly PaidInYear[], reviewed: ReadonlySet<string>): Coverage {
  const suppliers = [...mergePaid(paid).values()];
  const has = ({ supplierId }: PaidInYear) => reviewed.has(supplierId);
  const asked = suppliers.filter(({ isAsked }) => isAsked);
  return {
    suppliersPence: sumPositive(suppliers),
    reviewedPence: sumPositive(suppliers.filter(has)),
    asked: asked.length,
    askedReviewed: asked.filter(has).length,
    voluntary: suppliers.filter((one) => !one.isAsked && has(one)).length,
    missing: asked
      .filter((one) => !has(one))
      .sort((a, b) => b.pence - a.pence || a.name.localeCompare(b.name)),
  };
}

function mergePaid(paid: readonly PaidInYear[]): Map<string, PaidInYear> {
  const merged = new Map<string, PaidInYear>();
  for (const row of paid) {
    const before = merged.get(row.supplierId);
    merged.set(
      row.supplierId,
      before ? { ...before, pence: before.pence + row.pence, isAsked: before.isAsked || row.isAsked } : row,
    );
  }
  return merged;
}

function sumPositive(rows: readonly PaidInYear[]): number {
  return rows.reduce((sum, { pence }) => sum + Math.max(0, pence), 0);
}
