import type { Procedure, Rung } from '../../tenders/procurement.rules.ts';
import type { Regime } from '../../tenders/regime.rules.ts';
import type { Criterion } from '../criterion.rules.ts';
import type { CriterionLine, MandateLine } from '../lineage.rules.ts';

/** What a check says of a draft: fine; look again; or the notice cannot go out like this. */
export type FindingLevel = 'ok' | 'warning' | 'must-mend';

/** Where a rule comes from: an Act and its section, guidance, or a rule of this house. */
export type Source = { readonly name: string; readonly url?: string };

export type Finding = {
  readonly level: FindingLevel;
  readonly sentence: string;
  readonly source: Source;
  /** The criterion it is about, where it is about one. */
  readonly code?: string;
};

/** Everything a check may look at. */
export type CheckInput = {
  readonly procedure: Procedure;
  readonly regime: Regime;
  readonly rung: Rung;
  readonly criteria: readonly Criterion[];
  readonly lineage: readonly CriterionLine[];
  /** The published mandate this procurement answers to; empty where there is none. */
  readonly mandate: readonly MandateLine[];
};

/** A check is a small pure rule: the draft in, what it finds out. Nothing to say is an empty list. */
export type Check = (input: CheckInput) => readonly Finding[];
