import { Temporal } from 'temporal-polyfill';

/** What is owed by one date. */
export type Owed = {
  readonly dueOn: Temporal.PlainDate;
  /** In the promise’s unit, above zero, to hundredths. */
  readonly quantity: number;
};

/** A part of a promise that stands, with where and why it does. */
export type Instalment = Owed & {
  readonly instalmentId: string;
  /** Null where the promise’s own place holds. */
  readonly place: string | null;
  readonly districtSlug: string | null;
  readonly wardCode: string | null;
  readonly source: 'contract' | 'variation' | 'call-off' | 'need';
  /** The number of the variation that set it; 0 the contract itself. */
  readonly setBy: number;
};

/** The exact sum of what is owed, whatever its dates, in the promise’s unit. */
export function owedInAll(instalments: readonly Owed[]): number {
  return instalments.reduce((total, { quantity }) => total + Math.round(quantity * 100), 0) / 100;
}

/** What is owed by the end of a day: every instalment due on it or before. */
export function owedBy(instalments: readonly Owed[], on: Temporal.PlainDate): number {
  return owedInAll(instalments.filter(({ dueOn }) => Temporal.PlainDate.compare(dueOn, on) <= 0));
}

/** By date, the nearest first. */
export function inOrder<Each extends Owed>(instalments: readonly Each[]): Each[] {
  return instalments.toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn));
}

/**
 * The first instalment that so much does not yet cover: what was delivered covers the earliest first, whichever
 * instalment a claim named, so that none is called late while there is enough for it.
 */
export function firstUncovered<Each extends Owed>(
  instalments: readonly Each[],
  covered: number,
): Each | undefined {
  let left = Math.round(covered * 100);
  return inOrder(instalments).find(({ quantity }) => {
    left -= Math.round(quantity * 100);
    return left < 0;
  });
}
