import { type EntryType, isEntryType } from '../../../accountability/record/entry-types.rules.ts';
import { bodyFacts } from './bodies.facts.en.ts';
import { deliveryFacts } from './delivery.facts.en.ts';
import { type FactWords, instant } from './fact.rules.ts';
import { logFacts } from './log.facts.en.ts';
import { moneyFacts } from './money.facts.en.ts';
import { panelFacts } from './panels.facts.en.ts';
import { purchaseFacts } from './purchase.facts.en.ts';
import { roundFacts } from './rounds.facts.en.ts';
import { scoringFacts } from './scoring.facts.en.ts';
import { statementFacts } from './statements.facts.en.ts';
import { supplierFacts } from './suppliers.facts.en.ts';
import { writingFacts } from './writing.facts.en.ts';

/** The words of each kind of entry’s facts. A new kind does not compile without, and a new fact fails a test. */
const known: Record<EntryType, FactWords> = {
  ...roundFacts,
  ...statementFacts,
  ...purchaseFacts,
  ...scoringFacts,
  ...deliveryFacts,
  ...moneyFacts,
  ...supplierFacts,
  ...bodyFacts,
  ...writingFacts,
  ...panelFacts,
  ...logFacts,
};

const occurredAt = instant('When it happened');

/** The words of every fact that an entry of this kind holds, in any version. */
export function factWordsOf(type: string): FactWords {
  return { ...(isEntryType(type) ? known[type] : {}), occurredAt };
}
