import type { Category, KindOfService, Procedure, Rung } from '../../tenders/procurement.rules.ts';
import type { Regime } from '../../tenders/regime.rules.ts';
import type { Criterion } from '../criterion.rules.ts';
import type { CriterionLine, MandateLine } from '../lineage.rules.ts';
import type { NoteKind } from '../notes/note.rules.ts';

/** What a check says of a draft: fine; look again, and say why if you go on; or the database would refuse it. */
export type FindingLevel = 'ok' | 'warning' | 'must-mend';

/** Where a rule comes from: an Act and its section, guidance, or a rule of this house. */
export type Source = { readonly name: string; readonly url?: string };

export type Finding = {
  readonly level: FindingLevel;
  readonly sentence: string;
  readonly source: Source;
  /** The criterion it is about, where it is about one. */
  readonly code?: string;
  /** What it is about, where that is not a criterion: unlike any other finding of the same check. */
  readonly about?: string;
};

/** The last run of the simulator: of these very criteria or of earlier ones. */
export type LastRun = {
  readonly isOfThese: boolean;
  readonly seed: string;
  /** How many single bids were taken away or added, and after how many of them others changed places. */
  readonly tried: number;
  readonly reordered: number;
  /** Codes of criteria where a promise far past the others gains on them. */
  readonly inflatable: readonly string[];
};

/** Everything a check may look at. */
export type CheckInput = {
  readonly kindOfService: KindOfService;
  readonly category: Category;
  readonly procedure: Procedure;
  readonly regime: Regime;
  readonly rung: Rung;
  /** Without VAT, over the contract's whole life. */
  readonly valuePence: number;
  readonly criteria: readonly Criterion[];
  readonly lineage: readonly CriterionLine[];
  /** The published mandate this procurement answers to; empty where there is none. */
  readonly mandate: readonly MandateLine[];
  /** More than this, with VAT, and indicators are due; null where no rule is in force. */
  readonly indicatorsOverPence: number | null;
  /** How many key performance indicators are set. */
  readonly indicators: number;
  readonly notes: readonly NoteKind[];
  readonly conflictsAssessed: boolean;
  readonly lastRun: LastRun | null;
};

/** A check is a small pure rule: the draft in, what it finds out. Nothing to say is an empty list. */
export type Check = (input: CheckInput) => readonly Finding[];

/** A kind of purchase that the duty to set key performance indicators leaves out, whatever its value. */
export type FreeOfIndicators = 'framework' | 'concession' | 'light-touch' | 'health-care';
