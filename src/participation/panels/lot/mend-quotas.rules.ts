import { type Field, kindColumns, mostSeats, panelRows } from './kinds.rules.ts';
import type { Infeasible, Quota, QuotaChange } from './lot.rules.ts';
import type { Solver } from './solver.rules.ts';

/**
 * What would let a panel be drawn where none meets the quotas: the smallest sum of seats by which minima go down and
 * maxima go up (an integer programme with that much slack). Of equal ones, maxima go up first: nobody loses a place
 * that was kept for them. With fewer people or households than seats no quota helps, and `seatsAtMost` says so.
 */
export function mendQuotas(solver: Solver, field: Field, quotas: readonly Quota[]): Infeasible {
  const most = mostSeats(field);
  if (most < field.seats) return { changes: [], seatsAtMost: most };
  const kinds = field.kinds.length;
  const [seats, ...rows] = panelRows(field);
  const down = (quota: number) => kinds + 2 * quota;
  const columns = [
    ...kindColumns(field, true),
    ...quotas.flatMap(({ minimum }, index) => [
      { cost: 1.01 + index * 1e-6, lower: 0, upper: minimum, isWhole: true },
      { cost: 1 + index * 1e-6, lower: 0, upper: field.seats, isWhole: true },
    ]),
  ];
  const slackened = rows.flatMap((row, index) => {
    if (index >= quotas.length) return [row];
    return [
      { lower: row.lower, upper: Infinity, entries: [...row.entries, [down(index), 1] as const] },
      { lower: -Infinity, upper: row.upper, entries: [...row.entries, [down(index) + 1, -1] as const] },
    ];
  });
  const programme = { aim: 'least' as const, columns, rows: [...(seats ? [seats] : []), ...slackened] };
  const solved = solver.within(programme, (model) => model.solve());
  if (!solved) throw new Error('quotas can always be slackened until a panel meets them');
  return { changes: quotas.flatMap((quota, index) => changesOf(quota, solved.columns, down(index))) };
}

function changesOf(quota: Quota, columns: Float64Array, at: number): QuotaChange[] {
  const { category, feature, minimum, maximum } = quota;
  const [lower, higher] = [Math.round(columns[at] ?? 0), Math.round(columns[at + 1] ?? 0)];
  return [
    ...(lower > 0
      ? [{ category, feature, bound: 'minimum' as const, from: minimum, to: minimum - lower }]
      : []),
    ...(higher > 0
      ? [{ category, feature, bound: 'maximum' as const, from: maximum, to: maximum + higher }]
      : []),
  ];
}

/** The quotas with the changes made. */
export function withChanges(quotas: readonly Quota[], changes: readonly QuotaChange[]): Quota[] {
  return quotas.map((quota) =>
    changes
      .filter(({ category, feature }) => category === quota.category && feature === quota.feature)
      .reduce((changed, { bound, to }) => ({ ...changed, [bound]: to }), quota),
  );
}
