import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import { type FormReader, readText } from '../../../procurement/tenders/form-fields.ts';
import { words } from './words.en.ts';

/** Reads a reason that will stand on the record; what cannot stand there is a fault beside it. */
export function readReason(form: FormReader): string {
  const text = readText(form, 'reason', { max: 600, long: words.reasonRefused.filler });
  const decided = decideReason({ text, others: [], about: words.reasonAbout });
  if ('reason' in decided) return decided.reason;
  form.fault('reason', words.reasonRefused[decided.refused satisfies ReasonRefusal]);
  return '';
}
