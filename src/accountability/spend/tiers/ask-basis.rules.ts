import type { Period } from '../months.rules.ts';
import type { AskPeriod } from './ask-period.rules.ts';
import type { Deciding, SumBasis } from './asked.rules.ts';
import type { SourcedTierRule } from './tier-policy.rules.ts';

/** What a body’s asking rests on in a period: the rule, which payments decide, and on which VAT basis they are. */
export type AskBasis = Period & {
  readonly bodyId: string;
  readonly invented: boolean;
  readonly isFinancialYear: boolean;
  readonly rule: SourcedTierRule;
  /** `ledger` where the body brought in its whole ledger for every month of the period: then nothing is “at least”. */
  readonly deciding: Deciding;
  /** Of the amounts that decide; null where there are none. */
  readonly vatBasis: SumBasis | null;
  /** Of the published files’ amounts as they are summed everywhere else. */
  readonly publishedBasis: SumBasis | null;
};

export type AskOf = {
  readonly bodyId: string;
  readonly period: AskPeriod;
  /** Without it, what the body published, where it published anything; else what is made up. */
  readonly invented?: boolean | undefined;
};
