import { lotRef, type Publisher } from '../act.rules.ts';
import { endOf } from '../amounts.rules.ts';
import { bidId } from '../award-acts.rules.ts';
import type { Fact, Life } from '../facts/life.rules.ts';
import { replacedBy } from '../words.en.ts';
import { levelsAt, standingAt } from './standing.rules.ts';

type PromiseFact = Fact<'promises'>;
type Instalment = Fact<'instalments'>;

/** What a contract says of its promises on the day it is signed: as metrics, as dates, and as promises. */
export function promiseParts(publisher: Publisher, life: Life, { lotId, signedAt }: Fact<'contracts'>) {
  const promises = life.facts.promises.filter((promise) => promise.lotId === lotId);
  const owed = promises.map((promise) => ({
    promise,
    instalments: standingAt(life, promise.id, promise.madeAt),
  }));
  const milestones = owed.flatMap(({ promise, instalments }) =>
    instalments.map((each) => milestoneOf(promise, each)),
  );
  const { site } = publisher;
  const [{ bodySlug }] = life.lots;
  const ref = lotRef(life, lotId);
  const label = life.facts.awards.find((award) => award.lotId === lotId)?.label ?? null;
  return {
    metrics: owed.map(({ promise, instalments }) => metricOf(promise, instalments)),
    ...(milestones.length === 0 ? {} : { implementation: { milestones } }),
    ...(promises.length === 0
      ? {}
      : {
          promises: promises.map((promise) => ({
            id: promise.id,
            title: promise.title,
            measure: promise.measureSlug,
            unit: promise.unit,
            relatedLot: ref,
            ...(promise.criterionCode === null ? {} : { relatedCriterion: promise.criterionCode }),
            commitment: {
              relatedBid: bidId(ref, label),
              quantity: Number(promise.quantity),
              dueDate: endOf(promise.dueOn),
            },
            place: promise.place,
            evidenceRule: promise.evidenceRule,
            remedy: promise.remedy,
            levels: levelsAt(life, promise.id, later(signedAt, promise.madeAt), new Map()),
            uri: `${site}/promises/${bodySlug}/${promise.id}`,
          })),
        }),
  };
}

function later(one: PromiseFact['madeAt'], other: PromiseFact['madeAt']) {
  return one.epochNanoseconds > other.epochNanoseconds ? one : other;
}

/** A promise as a metric: each date with what is owed by it is an observation of the level “promised”. */
export function metricOf(
  promise: PromiseFact,
  instalments: readonly (Omit<Instalment, 'quantity'> & { quantity: number })[],
) {
  return {
    id: promise.id,
    title: promise.title,
    ...(instalments.length === 0
      ? {}
      : {
          observations: instalments.map(({ id, quantity, dueOn }) => ({
            id,
            period: { endDate: endOf(dueOn) },
            measure: quantity,
            unit: { name: promise.unit },
            dimensions: { level: 'promised' },
          })),
        }),
  };
}

/** The date of an instalment, as something to be delivered by then. */
export function milestoneOf(promise: PromiseFact, { id, dueOn }: Pick<Instalment, 'id' | 'dueOn'>) {
  return { id, title: promise.title, type: 'delivery', dueDate: endOf(dueOn), status: 'scheduled' };
}

/** A date that no longer holds: nothing is scheduled for it and nothing is missed. */
export function replacedMilestone({ id, replacedBy: number }: Pick<Instalment, 'id' | 'replacedBy'>) {
  return { id, status: null, dueDate: null, description: replacedBy(number ?? 0) };
}

/** What was owed by a date that no longer holds. */
export function replacedObservation({ id, replacedBy: number }: Pick<Instalment, 'id' | 'replacedBy'>) {
  return { id, measure: null, dimensions: { level: 'replaced' }, notes: replacedBy(number ?? 0) };
}
