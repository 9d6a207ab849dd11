import type { Temporal } from 'temporal-polyfill';

/** How codes reach people: posted to an address, handed over at a desk or stall, printed on a paper ballot. */
export const batchKinds = ['letter', 'venue', 'paper'] as const;
export type BatchKind = (typeof batchKinds)[number];

/** The most codes that one batch may have; more are a second batch. */
export const mostCodes: Readonly<Record<BatchKind, number>> = { letter: 20_000, venue: 500, paper: 500 };

export type Batch = {
  readonly id: string;
  readonly kind: BatchKind;
  readonly label: string;
  readonly codes: number;
  readonly used: number;
  /** Made void, since they were lost or stolen. */
  readonly voided: number;
  readonly issuedAt: Temporal.Instant;
};

/** How many codes of a batch could still let somebody in. */
export function unusedOf({ codes, used, voided }: Pick<Batch, 'codes' | 'used' | 'voided'>): number {
  return codes - used - voided;
}

export type BatchRefusal = 'count-out-of-range' | 'no-label' | 'not-announced' | 'round-closed';

const LONGEST_LABEL = 120;

/** Whether a batch can be made: its number of codes within its kind’s limit, and a label of 1 to 120 letters. */
export function checkBatch(batch: {
  readonly kind: BatchKind;
  readonly label: string;
  readonly count: number;
}): 'count-out-of-range' | 'no-label' | null {
  const { kind, label, count } = batch;
  if (!Number.isInteger(count) || count < 1 || count > mostCodes[kind]) return 'count-out-of-range';
  const { length } = label.trim();
  return length === 0 || length > LONGEST_LABEL ? 'no-label' : null;
}
