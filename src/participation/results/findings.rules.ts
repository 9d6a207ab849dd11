import type { ComparisonsFinding } from '../comparing/comparisons-finding.rules.ts';
import type { PointsFinding } from './points-finding.rules.ts';

/** What a round came to, by kind; each is there where the round asked for it and enough people answered. */
export type Findings = {
  readonly points?: PointsFinding;
  readonly comparisons?: ComparisonsFinding;
};
