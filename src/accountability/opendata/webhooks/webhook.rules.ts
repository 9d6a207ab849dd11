import type { Temporal } from 'temporal-polyfill';

/** Addresses that one person may have acts sent to. */
export const mostWebhooks = 10;

/** Messages are kept so long after they arrived or were given up. */
export const keepDeliveriesDays = 30;

export type Webhook = {
  readonly id: string;
  readonly personId: string;
  readonly url: string;
  readonly kinds: readonly string[];
  readonly bodies: readonly string[];
  readonly secretVersion: number;
  readonly madeAt: Temporal.Instant;
  readonly verifiedAt: Temporal.Instant | null;
  readonly stoppedAt: Temporal.Instant | null;
  readonly stoppedBecause: 'not-answering' | 'gone' | null;
};

export type Delivery = {
  readonly id: string;
  /** The entry’s place in the log; null for the question whether the address is its owner’s. */
  readonly position: number | null;
  readonly madeAt: Temporal.Instant;
  readonly attempts: number;
  readonly nextAttemptAt: Temporal.Instant | null;
  readonly lastAttemptAt: Temporal.Instant | null;
  readonly lastStatus: number | null;
  readonly lastSaid: string;
  readonly deliveredAt: Temporal.Instant | null;
  readonly givenUpAt: Temporal.Instant | null;
};

/** What an address answered, or why nothing came; `said` is the beginning of it, for its owner to read. */
export type Replied = { readonly status: number | null; readonly said: string };

/** Where an address stands: asked to show whose it is, sent to, or left alone since it stopped answering. */
export type WebhookState = 'asked' | 'sending' | 'stopped';

export function stateOf({ verifiedAt, stoppedAt }: Pick<Webhook, 'verifiedAt' | 'stoppedAt'>): WebhookState {
  if (stoppedAt) return 'stopped';
  return verifiedAt ? 'sending' : 'asked';
}
