import { type EntryType, isEntryType } from '../../../accountability/record/entry-types.rules.ts';
import { awardFacts } from './award.facts.en.ts';
import { bidFacts } from './bids.facts.en.ts';
import { bodyFacts } from './bodies.facts.en.ts';
import { deliveryFacts } from './delivery.facts.en.ts';
import { elsewhereFacts } from './elsewhere.facts.en.ts';
import { type FactWords, instant } from './fact.rules.ts';
import { logFacts } from './log.facts.en.ts';
import { moneyFacts } from './money.facts.en.ts';
import { needsFacts } from './needs.facts.en.ts';
import { noticeFacts } from './notices.facts.en.ts';
import { panelWorkFacts } from './panel-work.facts.en.ts';
import { panelFacts } from './panels.facts.en.ts';
import { planFacts } from './plan.facts.en.ts';
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
  ...planFacts,
  ...purchaseFacts,
  ...bidFacts,
  ...noticeFacts,
  ...scoringFacts,
  ...panelWorkFacts,
  ...awardFacts,
  ...deliveryFacts,
  ...elsewhereFacts,
  ...needsFacts,
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
