import type { PeopleFinding } from '../census/people-finding.rules.ts';
import type { WeightedFinding } from '../census/weighted-finding.rules.ts';
import type { ComparisonsFinding } from '../comparing/comparisons-finding.rules.ts';
import type { StatementsFinding } from '../statements/statements-finding.rules.ts';
import type { PointsFinding } from './points-finding.rules.ts';

/** What a round came to, by kind; each is there where the round asked for it and enough people answered. */
export type Findings = {
  readonly points?: PointsFinding;
  /** Points as they came and weighted to the census, side by side. */
  readonly weighted?: WeightedFinding;
  readonly comparisons?: ComparisonsFinding;
  readonly statements?: StatementsFinding;
  /** Who took part, beside who lives here. */
  readonly people?: PeopleFinding;
};
