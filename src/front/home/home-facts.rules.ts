import type { Temporal } from 'temporal-polyfill';
import type { ShownLevels } from '../../accountability/promises/levels.rules.ts';
import type { Timing } from '../../accountability/promises/promises.rules.ts';
import type { Much } from '../../accountability/promises/said.en.ts';
import type { ThreadFacts } from '../thread/thread-facts.rules.ts';

export type OpenRound = {
  readonly slug: string;
  readonly title: string;
  readonly bodyName: string;
  readonly question: string;
  readonly canChange: string;
  readonly minutes: number;
  readonly closesOn: Temporal.PlainDate;
};

export type NearPromise = {
  readonly bodySlug: string;
  readonly promiseId: string;
  readonly title: string;
  readonly unit: string;
  readonly place: string;
  readonly supplierName: string;
  readonly dueOn: Temporal.PlainDate;
  readonly timing: Timing;
  readonly seeable: boolean;
  readonly levels: ShownLevels;
  /** Of a promise for each so many pounds spent; null of one outright. */
  readonly rate: Much | null;
};

export type District = { readonly slug: string; readonly name: string };

export type MoneyFacts = {
  readonly totalPence: number;
  readonly bodies: number;
  /** First days of the first and the last month. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** By the district of the supplier's registered office; what is elsewhere or not known is in none. */
  readonly districts: readonly (District & { readonly pence: number })[];
};

/** Everything the front page says, of nobody in particular. */
export type HomeFacts = {
  readonly today: Temporal.PlainDate;
  readonly open: readonly OpenRound[];
  readonly openCount: number;
  readonly comingCount: number;
  /** The contract told in full: the latest one whose winner residents changed, with something checked. */
  readonly told: ThreadFacts | null;
  readonly promises: readonly NearPromise[];
  /** Null before a payment file is imported. */
  readonly money: MoneyFacts | null;
};
