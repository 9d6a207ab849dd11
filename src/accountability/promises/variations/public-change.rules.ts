import type { Temporal } from 'temporal-polyfill';
import type { Planned } from './variation.rules.ts';

type State = {
  readonly place: string;
  readonly evidenceRule: string;
  readonly remedy: string;
  readonly instalments: readonly Planned[];
};
type Facts = {
  readonly number: number;
  readonly kind: string;
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly proposedFor: 'buyer' | 'supplier';
  readonly clause: string | null;
  readonly before: State;
  readonly after: State;
};

/** A change of a promise for machines: what was owed and agreed before and after, without the people. */
export function publicChange(change: Facts) {
  return {
    number: change.number,
    kind: change.kind,
    how: change.answer,
    changedAt: change.answeredAt?.toString() ?? null,
    proposedFor: change.proposedFor,
    clause: change.clause,
    before: stateFacts(change.before),
    after: stateFacts(change.after),
  };
}

function stateFacts({ place, evidenceRule, remedy, instalments }: State) {
  return { place, evidenceRule, remedy, instalments: instalments.map(publicInstalment) };
}

/** An instalment for machines. */
export function publicInstalment({ dueOn, quantity, place, source }: Omit<Planned, 'instalmentId'>) {
  return { dueOn: dueOn.toString(), quantity, place, source };
}
