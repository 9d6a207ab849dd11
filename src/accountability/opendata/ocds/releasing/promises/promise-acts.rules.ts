import type { Temporal } from 'temporal-polyfill';
import { type Act, ofContract } from '../act.rules.ts';
import type { Fact, Life } from '../facts/life.rules.ts';
import { changeTitle } from '../words.en.ts';
import { metricOf, milestoneOf, replacedMilestone, replacedObservation } from './promise-parts.rules.ts';
import { type Claims, levelsAt } from './standing.rules.ts';

/** Promises changed, and what spending called off: each with what is owed since. `claimsAt` is what was claimed by then. */
export function promiseChangeActs(life: Life, claimsAt: (at: Temporal.Instant) => Claims): Act[] {
  return [...variationActs(life, claimsAt), ...callOffActs(life, claimsAt)];
}

function variationActs(life: Life, claimsAt: (at: Temporal.Instant) => Claims): Act[] {
  return life.facts.variations.flatMap((variation): Act[] => {
    const { lotId, promiseId, number, at, kind, answer, clause } = variation;
    const promise = life.facts.promises.find(({ id }) => id === promiseId);
    if (!promise) return [];
    const id = `change-${promiseId}-${number}`;
    const amendment = {
      id,
      date: at.toString(),
      description: changeTitle(promise.title, number),
      rationale: clause ? `${kind}: ${answer}: ${clause}` : `${kind}: ${answer}`,
    };
    const terms = { place: variation.place, evidenceRule: variation.evidenceRule, remedy: variation.remedy };
    const levels = levelsAt(life, promiseId, at, claimsAt(at));
    const changed = owedChanged(life, promise, at);
    const says = ofContract(lotId, {
      amendments: [amendment],
      ...changed,
      promises: [{ id: promiseId, ...terms, levels }],
    });
    return [{ id, at, tags: ['contractAmendment'], says }];
  });
}

/** Spending under a contract whose promises are made for each so many pounds: what is owed for it from then on. */
function callOffActs(life: Life, claimsAt: (at: Temporal.Instant) => Claims): Act[] {
  return life.facts.spends.flatMap(({ lotId, id, recordedAt: at }): Act[] => {
    const promises = life.facts.promises.filter(
      (promise) => promise.lotId === lotId && begun(life, promise.id, at).length > 0,
    );
    if (promises.length === 0) return [];
    const parts = promises.map((promise) => owedChanged(life, promise, at));
    const says = ofContract(lotId, {
      agreedMetrics: parts.flatMap(({ agreedMetrics }) => agreedMetrics ?? []),
      implementation: { milestones: parts.flatMap(({ implementation }) => implementation?.milestones ?? []) },
      promises: promises.map((promise) => ({
        id: promise.id,
        levels: levelsAt(life, promise.id, at, claimsAt(at)),
      })),
    });
    return [{ id: `called-off-${id}`, at, tags: ['contractUpdate'], says }];
  });
}

/** The instalments that an act at this very moment began, and those it replaced. */
function owedChanged(life: Life, promise: Fact<'promises'>, at: Temporal.Instant) {
  const added = begun(life, promise.id, at);
  const ended = life.facts.instalments.filter(
    ({ promiseId, until }) => promiseId === promise.id && until !== null && until.equals(at),
  );
  if (added.length + ended.length === 0) return {};
  const metric = metricOf(promise, added);
  const observations = [...(metric.observations ?? []), ...ended.map(replacedObservation)];
  return {
    agreedMetrics: [{ ...metric, observations }],
    implementation: {
      milestones: [...added.map((each) => milestoneOf(promise, each)), ...ended.map(replacedMilestone)],
    },
  };
}

function begun({ facts }: Life, promiseId: string, at: Temporal.Instant) {
  return facts.instalments
    .filter((each) => each.promiseId === promiseId && each.from.equals(at))
    .map((each) => ({ ...each, quantity: Number(each.quantity) }));
}
