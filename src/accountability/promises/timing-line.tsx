import type { Temporal } from 'temporal-polyfill';
import { WarningIcon } from '../../web/icons/warning-icon.tsx';
import { daysLate, type Timing } from './promises.rules.ts';
import { words } from './words.en.ts';

type TimingLineProps = {
  readonly timing: Timing;
  readonly dueOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
};

/** How a promise stands against its date, in words; what is late warns. */
export function TimingLine({ timing, dueOn, today }: TimingLineProps) {
  if (timing !== 'late') return <span class="note">{words.timing[timing]}</span>;
  return (
    <span class="warning-line">
      <WarningIcon /> {words.lateBy(daysLate(dueOn, today))}
    </span>
  );
}
