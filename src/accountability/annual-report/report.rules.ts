import type { MandateAnswer } from '../../participation/mandates/mandate.rules.ts';
import type { Rating } from '../performance/performance.rules.ts';
import type { SumBasis } from '../spend/tiers/asked.rules.ts';
import type { YearCompared } from './compare-years.rules.ts';

/** A share in per cent to a tenth, rounded down, from `0` to `100`; null while nothing is due. */
export type Percent = string | null;

/** One measure in a year. Quantities are in its unit; each level stands by itself, and none are added. */
export type ReportLine = {
  /** `home-safety-visits@1`. */
  readonly measure: string;
  readonly name: string;
  readonly unit: string;
  /** False for shares in per cent, whose quantities say nothing added up. */
  readonly adds: boolean;
  readonly keptApart: boolean;
  readonly promises: number;
  /** What falls due in the year. */
  readonly owed: number;
  /** The levels are null where they are not told: people who could be known by their number, in one year. */
  readonly claimed: number | null;
  readonly evidenced: number | null;
  readonly verified: number | null;
  readonly seen: number;
  readonly kept: Percent;
  readonly lastYear: YearCompared;
};
export type ReportOutcome = { readonly name: string; readonly lines: readonly ReportLine[] };

export type ReportAttainment = {
  /** Every promise alike. */
  readonly equal: Percent;
  /** By what units are worth; null where nothing is due or no open source says. */
  readonly byWorth: Percent;
  readonly promises: number;
  readonly promisesWithWorth: number;
};

export type ReportPriority = {
  readonly name: string;
  readonly asked: number | null;
  readonly answer: MandateAnswer;
  readonly promises: number;
  readonly contracts: number;
  readonly kept: Percent;
  readonly bodyName: string;
};

export type ReportMoney = {
  readonly paidPence: number;
  /** What suppliers were paid, without grants, other public bodies and names left out. */
  readonly supplierPence: number;
  readonly coveredPence: number;
  readonly suppliers: number;
  readonly coveredSuppliers: number;
  readonly vatBasis: SumBasis;
  readonly months: number;
  /** Months of the year that are over and hold no payments, as `2025-04`: a gap, never a month without spending. */
  readonly missing: readonly string[];
  /** The line between Charter and Review in that year; null for a region, where each body has its own. */
  readonly line: { readonly pence: number; readonly isOwn: boolean } | null;
  readonly invented: boolean;
};

/** Who saves by what was checked in the year, by open sources: each by itself, none added. */
export type ReportSaved = {
  readonly kind: 'fiscal' | 'economic' | 'social';
  readonly agency: string | null;
  /** Of the prices of `priceBaseYear`. */
  readonly verifiedPence: number;
  readonly grade: 'green' | 'amber' | 'red';
};

/** What an open source says that one of a measure is worth. */
export type ReportValue = {
  readonly name: string;
  /** For one, to the penny, in the prices of `priceBaseYear`. */
  readonly pence: number;
  readonly priceBaseYear: number;
  /** What the source values, its name, where it is and when it is from. */
  readonly basis: string;
  readonly source: string;
  readonly sourceUrl: string;
  readonly dated: string;
  readonly grade: 'green' | 'amber' | 'red';
};

/** What was done about promises of the year that are on the record as late: of how many promises each step. */
export type ReportLate = {
  readonly late: number;
  readonly planAsked: number;
  readonly answered: number;
  readonly memberTold: number;
  readonly remedy: number;
};
export type ReportNeeds = {
  readonly open: number;
  readonly agreed: number;
  readonly met: number;
  readonly unmet: number;
};

/**
 * Everything an annual report says, as plain data: what is kept and hashed when it is published, so that the page, the
 * file and the PDF of a published year are drawn from nothing else.
 */
export type ReportFacts = {
  readonly schema: 1;
  readonly of: { readonly body: string | null; readonly name: string };
  /** `2026-27`, with its first and last day, the day that what fell due is counted by, and the day it was worked out. */
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly madeOn: string;
  readonly isOver: boolean;
  readonly money: ReportMoney | null;
  readonly framework: string | null;
  readonly outcomes: readonly ReportOutcome[];
  readonly due: ReportAttainment;
  /** Of all that was ever promised, due or not, on the day the report was made. */
  readonly lifetime: ReportAttainment;
  readonly priorities: readonly ReportPriority[];
  readonly saves: { readonly priceBaseYear: number | null; readonly rows: readonly ReportSaved[] };
  /** Where every pound that is no payment comes from. */
  readonly values: readonly ReportValue[];
  readonly late: ReportLate;
  readonly performance: {
    readonly contracts: number;
    readonly ratings: Readonly<Record<Rating, number>>;
  };
  readonly prevention: { readonly promises: number; readonly all: number };
  readonly charter: { readonly bodySigned: boolean | null; readonly suppliers: number };
  readonly reviews: {
    readonly suppliers: number;
    readonly bodyFiled: boolean | null;
    readonly figures: number;
    readonly evidenced: number;
    readonly verified: number;
  };
  readonly needs: ReportNeeds;
};

/** Under so many promises a share is said as a count too, since one promise more or less changes it much. */
export const FEW_PROMISES = 10;

/** A part of a whole in per cent, rounded down; never under 0 or above 100, and null of nothing. */
export function percentOfWhole(part: number, whole: number): Percent {
  if (whole <= 0) return null;
  const tenths = (BigInt(Math.min(Math.max(part, 0), whole)) * 1000n) / BigInt(whole);
  return tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
}
