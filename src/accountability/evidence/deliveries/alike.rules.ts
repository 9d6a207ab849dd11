import type { Temporal } from 'temporal-polyfill';
import type { Timing } from '../../promises/promises.rules.ts';

type Counted = {
  readonly promiseId: string;
  readonly measureId: string;
  readonly timing: Timing;
  readonly dueOn: Temporal.PlainDate;
};

/** How many other open promises count what this one counts, so that one delivery may serve them too. */
export function alikeOf(promise: Counted, all: readonly Counted[]): number {
  return all.filter(
    (each) => isOpen(each) && each.measureId === promise.measureId && each.promiseId !== promise.promiseId,
  ).length;
}

/** A promise of which something is still owed and not verified. */
export function isOpen({ timing }: Pick<Counted, 'timing'>): boolean {
  return timing !== 'kept';
}

/** Open promises that count the same, by measure; only those that at least two count. */
export function groupAlike<Each extends Counted>(all: readonly Each[]): readonly (readonly Each[])[] {
  const groups = new Map<string, Each[]>();
  for (const promise of all.filter(isOpen)) {
    groups.set(promise.measureId, [...(groups.get(promise.measureId) ?? []), promise]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
