import { compare, type Fraction, fraction, one, sign, zero } from '../../../values/fraction.ts';
import {
  type Evaluation,
  type OverallMethodName,
  overallMethodNames,
  type Weights,
} from './evaluation.rules.ts';
import { overallMethods } from './overall/overall-methods.rules.ts';
import { readBids } from './read-bids.rules.ts';
import { type ReadCriteria, readCriteria, readNumber, readWeight } from './read-criteria.rules.ts';
import { type EvaluationRefusal, isObject, refuse, shown } from './refusals.rules.ts';

/**
 * Reads an evaluation as published (the JSON that `pp score` takes) and checks everything a ranking rests on,
 * so that scoring cannot fail. The first thing found wrong is refused by name; nothing is guessed or repaired.
 */
export function readEvaluation(value: unknown): Evaluation | EvaluationRefusal {
  if (!isObject(value)) return refuse('not-an-evaluation');
  const overall = value['overall'] ?? 'weighted-sum';
  if (!isOverallMethodName(overall)) return refuse('overall-unknown', { value: shown(overall) });
  const read = readCriteria(value['criteria'], overall);
  if ('refused' in read) return read;
  const { criteria, listed } = read;
  const featuresMax = overall === 'features-adjusted' ? readFeaturesMax(value['featuresMax']) : zero;
  if ('refused' in featuresMax) return featuresMax;
  const bids = readBids(value['bids'], { overall, criteria, featuresMax });
  if ('refused' in bids) return bids;
  const draft = readOtherWeights(value, 'draftWeights', listed);
  if ('refused' in draft) return draft;
  const unvaried = readOtherWeights(value, 'unvariedWeights', listed);
  if ('refused' in unvaried) return unvaried;
  const known = [...listed.map(({ id }) => id), ...overallMethods[overall].needs];
  const tieRule = readTieRule(value['tieRule'], known);
  if ('refused' in tieRule) return tieRule;
  const ignoredWeights = listed.filter(
    ({ id, weight }) => weight > 0 && criteria.every((one) => one.id !== id),
  );
  return {
    overall,
    criteria,
    ignoredWeights: ignoredWeights.map(({ id }) => id),
    featuresMax,
    bids,
    draftWeights: draft.weights,
    unvariedWeights: unvaried.weights,
    tieRule: tieRule.ids,
  };
}

function isOverallMethodName(name: unknown): name is OverallMethodName {
  return overallMethodNames.includes(name as OverallMethodName);
}

function readFeaturesMax(value: unknown): Fraction | EvaluationRefusal {
  const most = readNumber(value);
  const isWithin = most !== null && sign(most) >= 0 && compare(most, one) < 0;
  return isWithin ? most : refuse('features-max-out-of-range', { value: shown(value) });
}

function readOtherWeights(
  evaluation: Readonly<Record<string, unknown>>,
  list: 'draftWeights' | 'unvariedWeights',
  listed: ReadCriteria['listed'],
): { weights: Weights | null } | EvaluationRefusal {
  const value = evaluation[list];
  if (value === undefined || value === null) return { weights: null };
  if (!isObject(value)) return refuse('draft-not-by-criterion', { list, value: shown(value) });
  const unknown = Object.keys(value).find((id) => listed.every((criterion) => criterion.id !== id));
  if (unknown !== undefined) return refuse('draft-not-by-criterion', { list, value: unknown });
  const weights = new Map<string, Fraction>();
  let total = 0;
  for (const { id } of listed) {
    if (!Object.hasOwn(value, id)) return refuse('draft-weight-missing', { list, criterion: id });
    const weight = readWeight(value[id]);
    if (weight === null)
      return refuse('draft-weight-not-whole', { list, criterion: id, value: shown(value[id]) });
    weights.set(id, fraction(weight));
    total += weight;
  }
  return total === 100 ? { weights } : refuse('draft-weights-not-100', { list, value: String(total) });
}

function readTieRule(
  value: unknown,
  known: readonly string[],
): { ids: readonly string[] } | EvaluationRefusal {
  if (value === undefined || value === null) return { ids: [] };
  if (!Array.isArray(value)) return refuse('tie-rule-unknown', { value: shown(value) });
  const unknown: unknown = value.find((id) => !known.includes(id as string));
  return unknown === undefined
    ? { ids: value as string[] }
    : refuse('tie-rule-unknown', { value: shown(unknown) });
}
