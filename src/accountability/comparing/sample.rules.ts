import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;
/** Why one body’s figure cannot stand beside any other’s. Days are ISO, months `2025-04`. */
export type OwnFault =
  | { readonly why: 'nothing-due' | 'no-promises' | 'no-payments' | 'year-not-over' | 'nobody-reached' }
  | { readonly why: 'measure-not-promised' | 'two-versions' | 'vat-mixed' | 'vat-unstated' | 'no-worth' }
  | {
      readonly why: 'too-few';
      readonly of: 'promises' | 'suppliers';
      readonly behind: number;
      readonly least: number;
    }
  | { readonly why: 'worth-covers-little'; readonly promises: number; readonly withWorth: number }
  | { readonly why: 'months-missing'; readonly months: readonly string[] }
  /** The body began or ended within the period. */
  | { readonly why: 'not-all-the-time'; readonly startedOn: string | null; readonly endedOn: string | null };
/** What must be the same: the days, the VAT basis, whose payments, the body’s rule, a measure’s version, its value. */
export type KindKey = 'period' | 'vat' | 'made-up' | 'rule' | `measure ${string}` | `worth ${string}`;
/** What differs from most of the others. */
export type Difference = { readonly why: 'differs'; readonly key: KindKey; readonly own: string };
export type Fault = OwnFault | Difference;

/** One body’s figure with all that decides whether it can stand beside another’s. */
export type Sample = {
  readonly slug: string;
  readonly name: string;
  /** In per cent to a tenth, rounded down, for a share; in the measure’s unit for a quantity. Null where there is none. */
  readonly value: number | null;
  /** What the figure is of: promises kept of promises due, pence of pence, answers of suppliers reached. */
  readonly part: number | null;
  readonly whole: number | null;
  /** How its figure was come by. Two bodies that both have a key must have the same text for it. */
  readonly kind: Readonly<Partial<Record<KindKey, string>>>;
  readonly faults: readonly OwnFault[];
};

/** A body must have been there on every day of the period that has come, or its figure is of another time. */
export function outsideFaults(
  { startedOn, endedOn }: { readonly startedOn: Day | null; readonly endedOn: Day | null },
  { from, to }: { readonly from: Day; readonly to: Day },
  today: Day,
): OwnFault[] {
  const until = Temporal.PlainDate.compare(to, today) < 0 ? to : today;
  const began = startedOn !== null && Temporal.PlainDate.compare(startedOn, from) > 0;
  const ended = endedOn !== null && Temporal.PlainDate.compare(endedOn, until) < 0;
  if (!began && !ended) return [];
  return [
    {
      why: 'not-all-the-time',
      startedOn: began ? startedOn.toString() : null,
      endedOn: ended ? endedOn.toString() : null,
    },
  ];
}
