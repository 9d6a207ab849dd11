import type { Temporal } from 'temporal-polyfill';
import type { Task } from '../../acts/task.ts';

type ToAnswer = {
  readonly bodyName: string;
  readonly supplierId: string;
  readonly replyDueOn: Temporal.PlainDate;
};

/** What a supplier is to answer within its days. */
export function supplierTask(text: string, href: string, of: ToAnswer): Task {
  const { bodyName: organisation, supplierId, replyDueOn: due } = of;
  return { text, href, due, organisation, hat: { kind: 'supplier', supplierId } };
}

/** What a resident can do when they like. */
export function residentTask(text: string, href: string, organisation: string): Task {
  return { text, href, due: null, organisation, hat: { kind: 'resident' } };
}
