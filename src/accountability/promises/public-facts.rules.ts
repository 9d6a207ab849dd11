import type { Temporal } from 'temporal-polyfill';
import type { ReportCounts } from './disputes.rules.ts';
import type { Instalment } from './instalments.rules.ts';
import type { ShownLevels } from './levels.rules.ts';
import type { Timing } from './promises.rules.ts';
import { publicInstalment } from './variations/public-change.rules.ts';

type Facts = {
  readonly promiseId: string;
  readonly bodySlug: string;
  readonly procurementSlug: string;
  readonly supplierSlug: string;
  /** None where the tender was elsewhere. */
  readonly criterionCode: string | null;
  readonly measureSlug: string;
  readonly title: string;
  readonly unit: string;
  readonly dueOn: Temporal.PlainDate;
  readonly instalments: readonly Instalment[];
  readonly perSpendPence: number | null;
  readonly variations: number;
  readonly place: string;
  readonly districtSlug: string | null;
  readonly evidenceRule: string;
  readonly remedy: string;
  readonly shown: ShownLevels;
  readonly timing: Timing;
  readonly reports: ReportCounts;
};

/** A promise for machines: its facts and counts, without the people who own it. */
export function publicFacts(promise: Facts) {
  const { disputes, seen, settled } = promise.reports;
  return {
    promise: promise.promiseId,
    body: promise.bodySlug,
    contract: promise.procurementSlug,
    supplier: promise.supplierSlug,
    criterion: promise.criterionCode,
    measure: promise.measureSlug,
    title: promise.title,
    unit: promise.unit,
    dueOn: promise.dueOn.toString(),
    instalments: promise.instalments.map(publicInstalment),
    perSpendPence: promise.perSpendPence,
    changes: promise.variations,
    place: promise.place,
    district: promise.districtSlug,
    evidenceRule: promise.evidenceRule,
    remedy: promise.remedy,
    levels: promise.shown,
    timing: promise.timing,
    residentReports: { seen, disputes, settled },
  };
}
