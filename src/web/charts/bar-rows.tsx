import { percentOf, sortedByValue } from './chart.rules.ts';
import type { BarRow } from './sorted-bars.tsx';

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
