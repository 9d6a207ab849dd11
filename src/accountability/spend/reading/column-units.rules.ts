import type { Column } from './layout.rules.ts';

/** What an amount’s cell counts, where its column’s title says that it is not pounds: hundredths of a penny’s worth. */
export type Units = ReadonlyMap<number, Unit>;
type Unit = { readonly times: number; readonly by: number };

const units: readonly (readonly [RegExp, Unit])[] = [
  [/£\s*['’`]?0{3}['’`]?s?(?!\d)|\bthousands?\b|£\s*k\b/i, { times: 1000, by: 1 }],
  [/£\s*m(?:illions?|n)?\b|\bmillions?\b/i, { times: 1_000_000, by: 1 }],
  [/^(?!.*(?:£|pounds?\b)).*\(?\b(?:pence)\b\)?/i, { times: 1, by: 100 }],
];

/** The columns of money whose titles count in thousands or millions of pounds (`Amount (£000)`), or in pence. */
export function unitsIn(columns: readonly Column[]): Units {
  return new Map(
    columns.flatMap(({ position, title }) => {
      const unit = units.find(([shape]) => shape.test(title))?.[1];
      return unit ? [[position, unit] as const] : [];
    }),
  );
}
