import type { Mark, SummaryLine } from '../summaries.rules.ts';
import { words } from './summary.words.en.ts';

/** What a bid offered or was given for a criterion, as people write it: a price, a quantity or a score. */
export function valueOf(line: SummaryLine, { value }: Mark): string {
  if (line.kind === 'price') return words.price(value);
  return line.method === 'band'
    ? words.score(value, line.bandMax)
    : words.quantity(value, line.unit, line.perSpendPence);
}
