import type { Child } from 'hono/jsx';
import { percentOf, sortedByValue } from './chart.rules.ts';

export type BarRow = {
  readonly label: Child;
  readonly value: number;
  /** The value in words, such as "£771m". */
  readonly text: string;
  /** The value to the last place, such as “£771,204,113.20”, for the table; without it, the value in words. */
  readonly exact?: string | undefined;
  /** A remainder such as "Everything else", drawn pale. */
  readonly isRest?: boolean | undefined;
};

/** Bars one under the other, longest first, each with its words and its figure. */
export function BarRows({
  rows,
  dye = 'indigo',
}: {
  readonly rows: readonly BarRow[];
  readonly dye?: 'indigo' | 'madder';
}) {
  const sorted = sortedByValue(rows);
  const scale = sorted[0]?.value ?? 0;
  return (
    <>
      {sorted.map(({ label, value, text, isRest }) => (
        <div class="bar-row">
          <span>{label}</span>
          <span class="number strong">{text}</span>
          <svg width="100%" height="15" aria-hidden="true" focusable="false">
            <rect class={isRest ? 'bar-rest' : `bar-${dye}`} width={percentOf(value, scale)} height="15" />
          </svg>
        </div>
      ))}
    </>
  );
}
