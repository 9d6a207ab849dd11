/** `stable`: ours, seeded and tested by resampling. `polis`: as the Polis software would have it. */
export type OpinionMethod = 'stable' | 'polis';

/** `declined`: moderated out. `meta`: about the people who answer, not an opinion. Both count as zeros. */
export type StatementState = 'shown' | 'declined' | 'meta';

export type OpinionOptions = {
  readonly method: OpinionMethod;
  /** Published with the result; the stable method is deterministic under it. */
  readonly seed?: string;
  /** One a statement, in the matrix's order; all shown when left out. */
  readonly states?: readonly StatementState[];
  /** What the map of a running conversation showed before, so that it does not flicker. */
  readonly previous?: OpinionMemory;
  /** Nobody answers any more: the best number of groups stands, whatever stood before, and letters alone are kept. */
  readonly isClosed?: boolean;
};

/** What a running conversation carries from one map to the next. */
export type OpinionMemory = {
  readonly k: number;
  /** The number of groups that was best last time, and how many times in a row. */
  readonly best: number;
  readonly inARow: number;
  /** Each group’s mean vote on each statement it was shown, by statement, so that letters stay: no person is in it. */
  readonly profiles: readonly Readonly<Record<string, number>>[];
};

export type OpinionRefusal =
  | 'too-few-people'
  | 'too-few-statements'
  | 'no-difference'
  | 'small-group'
  | 'unstable';

/** How a group stands to a statement. `significance` is ra·rat·pa·pat, by which they are ranked. */
export type RepresentativeStatement = {
  /** Index of the statement in the matrix. */
  readonly statement: number;
  readonly side: 'agree' | 'disagree';
  /** People of the group who were shown it and answered, passes included. */
  readonly shown: number;
  readonly agreed: number;
  readonly disagreed: number;
  readonly significance: number;
};

export type OpinionGroup = {
  /** From 0, the largest group first in the stable method; pages say A, B, C. */
  readonly id: number;
  readonly size: number;
  readonly center: readonly [number, number];
  /** Share of resamples in which this group comes back, 0 to 1 (mean Jaccard); null in the polis method. */
  readonly stability: number | null;
  readonly representative: readonly RepresentativeStatement[];
};

/** A statement that people agree on, or disagree with, whichever group they are in. */
export type SharedStatement = {
  readonly statement: number;
  readonly side: 'agree' | 'disagree';
  readonly shown: number;
  readonly agreed: number;
  readonly disagreed: number;
};

export type OpinionResult = {
  readonly method: OpinionMethod;
  readonly seed: string | null;
  readonly people: number;
  readonly statements: number;
  readonly votes: number;
  /** People with enough votes to be placed in a group. */
  readonly grouped: number;
  readonly k: number | null;
  readonly silhouette: number | null;
  /** The least of the groups' stabilities. */
  readonly stability: number | null;
  readonly refused: OpinionRefusal | null;
  /** Empty when refused. */
  readonly groups: readonly OpinionGroup[];
  /** A person's group, −1 for none; all −1 when refused. */
  readonly groupOf: Int16Array;
  /** Of each statement: the product over the groups of (agreed + 1)/(shown + 2). Empty when refused. */
  readonly consensus: Float64Array;
  readonly shared: readonly SharedStatement[];
  /** Inside the mathematics agree is −1: the mean of each statement. */
  readonly center: Float64Array;
  readonly components: readonly [Float64Array, Float64Array];
  /** Where each person stands on the map. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly extremity: Float64Array;
  readonly priorities: Float64Array;
  readonly memory: OpinionMemory | null;
};
