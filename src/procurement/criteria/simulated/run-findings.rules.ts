/** What a run of the simulator comes to, as the checks read it. */
export type RunFindings = {
  readonly seed: string;
  /** How many single bids were taken away or added, and after how many of them others changed places. */
  readonly tried: number;
  readonly reordered: number;
  /** Codes of criteria where an inflated promise gains on the others. */
  readonly inflatable: readonly string[];
};
