import type { Temporal } from 'temporal-polyfill';
import type { ReportCounts } from './disputes.rules.ts';
import type { Levels } from './levels.rules.ts';
import type { Timing } from './promises.rules.ts';

type Facts = {
  readonly promiseId: string;
  readonly bodySlug: string;
  readonly procurementSlug: string;
  readonly supplierSlug: string;
  readonly criterionCode: string;
  readonly measureSlug: string;
  readonly title: string;
  readonly unit: string;
  readonly dueOn: Temporal.PlainDate;
  readonly place: string;
  readonly districtSlug: string | null;
  readonly evidenceRule: string;
  readonly remedy: string;
  readonly levels: Levels;
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
    place: promise.place,
    district: promise.districtSlug,
    evidenceRule: promise.evidenceRule,
    remedy: promise.remedy,
    levels: promise.levels,
    timing: promise.timing,
    residentReports: { seen, disputes, settled },
  };
}
