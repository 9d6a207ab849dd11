/** One promise of an account, with what it adds to each number: whole hundredths of its unit. */
export type PromiseOfAccount = {
  readonly promiseId: string;
  readonly title: string;
  readonly unit: string;
  readonly place: string;
  readonly measureId: string;
  readonly measureSlug: string;
  readonly keptApart: boolean;
  /** Counts people who could be known by their number: levels are to the nearest 5. */
  readonly sensitive: boolean;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly procurementSlug: string;
  readonly procurementTitle: string;
  readonly supplierSlug: string;
  readonly supplierName: string;
  readonly promised: number;
  readonly committed: number;
  /** Null where it is not told: fewer than 10 people who could be known by their number, or a part of their years. */
  readonly claimed: number | null;
  readonly evidenced: number | null;
  readonly verified: number | null;
  readonly seen: number;
  /** What it owed by the day, and what of that is verified, capped. */
  readonly dueCommitted: number;
  readonly dueKept: number | null;
  readonly lifetimeCommitted: number;
  readonly lifetimeVerified: number | null;
};
