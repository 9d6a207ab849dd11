/** A person of the pool: who, with which features (category → feature), and in which household, if that is asked. */
export type PoolPerson = {
  readonly id: string;
  readonly features: Readonly<Record<string, string>>;
  /** People with the same text live together; empty or absent: alone. */
  readonly household?: string | null;
};

/** How many of a panel have a feature, at least and at most. */
export type Quota = {
  readonly category: string;
  readonly feature: string;
  readonly minimum: number;
  readonly maximum: number;
};

/** What is to be drawn: so many seats within the quotas and, where `sameHousehold` is true, one person a household. */
export type Lot = {
  readonly pool: readonly PoolPerson[];
  readonly quotas: readonly Quota[];
  readonly seats: number;
  readonly sameHousehold?: boolean;
};

/** A panel that may be drawn: its people in the pool’s order, its exact chance, and how many tickets of `ticketCount` name it. */
export type LotteryPanel = {
  readonly members: readonly string[];
  readonly probability: number;
  readonly tickets: number;
};

/**
 * Every panel that may be drawn. `probabilities` are each person’s exact (leximin) chance, which the panels’
 * probabilities give; the tickets come as near to them as `worst` says.
 */
export type Lottery = {
  readonly minimum: number;
  readonly probabilities: Readonly<Record<string, number>>;
  readonly panels: readonly LotteryPanel[];
  /** People whom no panel within the quotas can hold: their chance is 0. */
  readonly without: readonly string[];
  /** The largest difference between anybody’s chance by tickets and their exact one. */
  readonly worst: { readonly id: string; readonly byTickets: number; readonly exact: number };
};

/** One bound of one quota moved: `minimum` down or `maximum` up. */
export type QuotaChange = {
  readonly category: string;
  readonly feature: string;
  readonly bound: 'minimum' | 'maximum';
  readonly from: number;
  readonly to: number;
};

/** No panel meets the quotas: the smallest change that mends them, or none when there are too few people at all. */
export type Infeasible = {
  readonly changes: readonly QuotaChange[];
  /** The seats that could be filled with no quota at all, when that is fewer than asked. */
  readonly seatsAtMost?: number;
};

export type FoundLottery = Lottery | { readonly infeasible: Infeasible };

/** A lottery has this many equal tickets. */
export const ticketCount = 1000;
