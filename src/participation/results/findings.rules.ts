import type { PeopleFinding } from '../census/people-finding.rules.ts';
import type { WeightedFinding } from '../census/weighted-finding.rules.ts';
import type { ComparisonsFinding } from '../comparing/comparisons-finding.rules.ts';
import type { PointsFinding } from './points-finding.rules.ts';

/** What a round came to, by kind; each is there where the round asked for it and enough people answered. */
export type Findings = {
  readonly points?: PointsFinding;
  readonly comparisons?: ComparisonsFinding;
  /** Who took part beside who lives there, where the round asked. */
  readonly people?: PeopleFinding;
  /** Points weighted to the census, or why they are not. */
  readonly weighted?: WeightedFinding;
};
