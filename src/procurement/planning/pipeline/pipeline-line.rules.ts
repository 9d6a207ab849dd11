import { Temporal } from 'temporal-polyfill';

/** What a body says of a purchase that is coming: when it expects its notices, and when residents can speak. */
export type PipelineLine = {
  readonly noticeExpectedOn: Temporal.PlainDate;
  readonly awardExpectedOn: Temporal.PlainDate;
  readonly residentsFrom: Temporal.PlainDate | null;
  readonly residentsUntil: Temporal.PlainDate | null;
  /** How they can speak, in a sentence. */
  readonly residentsHow: string;
};

export type LineRefusal = 'award-before-notice' | 'residents-out-of-order' | 'residents-after-notice';

/**
 * Whether the days of a line are in order: the award after the notice, and residents heard before the notice is out,
 * since it locks what bids are marked on.
 */
export function decideLine(line: PipelineLine): LineRefusal | null {
  const { compare } = Temporal.PlainDate;
  const { noticeExpectedOn, awardExpectedOn, residentsFrom, residentsUntil } = line;
  if (compare(awardExpectedOn, noticeExpectedOn) <= 0) return 'award-before-notice';
  if (residentsUntil && (!residentsFrom || compare(residentsUntil, residentsFrom) < 0))
    return 'residents-out-of-order';
  const lastHeard = residentsUntil ?? residentsFrom;
  return lastHeard && compare(lastHeard, noticeExpectedOn) >= 0 ? 'residents-after-notice' : null;
}

/** A contract over this must stand in the pipeline notice: £2 million (Procurement Act 2023 s.93(3)). */
export const PIPELINE_CONTRACT_PENCE = 200_000_000;
/** The pipeline notice covers what is announced in so many months from the start of its financial year (s.93(1)). */
export const PIPELINE_MONTHS = 18;
/** It is out within so many days from the start of the financial year: by 26 May (s.93(4)). */
export const PIPELINE_DAYS = 56;

export type PipelineYear = {
  readonly from: Temporal.PlainDate;
  /** The last day that the notice covers. */
  readonly until: Temporal.PlainDate;
  /** The last day for publishing the notice. */
  readonly dueOn: Temporal.PlainDate;
};

/** The pipeline notice of the financial year in which a day falls: from 1 April (Procurement Act 2023 s.93). */
export function pipelineYearOf(day: Temporal.PlainDate): PipelineYear {
  const year = day.month >= 4 ? day.year : day.year - 1;
  const from = Temporal.PlainDate.from({ year, month: 4, day: 1 });
  return {
    from,
    until: from.add({ months: PIPELINE_MONTHS }).subtract({ days: 1 }),
    dueOn: from.add({ days: PIPELINE_DAYS - 1 }),
  };
}

/** Whether the law wants a purchase in the notice: over £2 million, and announced within its 18 months. */
export function mustBeInPipeline(
  purchase: { readonly allLotsPence: number; readonly noticeExpectedOn: Temporal.PlainDate | null },
  year: PipelineYear,
): boolean {
  const { allLotsPence, noticeExpectedOn } = purchase;
  if (allLotsPence <= PIPELINE_CONTRACT_PENCE || !noticeExpectedOn) return false;
  const { compare } = Temporal.PlainDate;
  return compare(noticeExpectedOn, year.from) >= 0 && compare(noticeExpectedOn, year.until) <= 0;
}
