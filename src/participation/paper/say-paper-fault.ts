import type { PaperFault } from './paper-answer.rules.ts';
import { words } from './words.en.ts';

/** What is wrong with a ballot as typed, in a sentence; outcomes by their plain names. */
export function sayPaperFault(fault: PaperFault, nameOf: (outcome: string) => string): string {
  const { faults } = words;
  if (fault.field === 'points') return faults[fault.fault](nameOf(fault.outcome));
  if (fault.field === 'total')
    return fault.fault === 'not-hundred' ? faults['not-hundred'](fault.total) : faults[fault.fault];
  if (fault.field === 'cell') return fault.fault === 'no-consent' ? faults['no-consent'] : faults.cell;
  return faults[fault.field];
}
