import { compare, type Fraction, sign } from '../../../values/fraction.ts';
import { criterionMethods } from '../../methods/criterion-methods.rules.ts';
import type { Bid, Criterion, OverallMethodName } from './evaluation.rules.ts';
import { overallMethods } from './overall/overall-methods.rules.ts';
import { readNumber } from './read-criteria.rules.ts';
import { type EvaluationRefusal, firstRefusal, isObject, refuse, shown } from './refusals.rules.ts';

/** What the bids are read against. */
export type Terms = {
  readonly overall: OverallMethodName;
  readonly criteria: readonly Criterion[];
  readonly featuresMax: Fraction;
};

/**
 * Reads the bids: each with a bidder of its own and a value for every criterion (and for what the overall
 * method needs besides). Refuses no bids, a bidder named twice, and values that are missing, no number, or out
 * of the range that the criterion's method takes.
 */
export function readBids(value: unknown, terms: Terms): readonly Bid[] | EvaluationRefusal {
  if (!Array.isArray(value) || value.length === 0) return refuse('no-bids');
  const read = value.map((item: unknown, index) => readBid(item, index, terms));
  const refusal = firstRefusal(read);
  if (refusal) return refusal;
  const bids = read as Bid[];
  const twice = bids.find(
    ({ bidder }, index) => bids.findIndex((other) => other.bidder === bidder) !== index,
  );
  return twice ? refuse('bidder-twice', { bidder: twice.bidder }) : bids;
}

function readBid(value: unknown, index: number, terms: Terms): Bid | EvaluationRefusal {
  const bidder = isObject(value) && typeof value['bidder'] === 'string' ? value['bidder'].trim() : '';
  if (!isObject(value) || bidder === '') return refuse('bid-without-bidder', { value: String(index + 1) });
  const given = isObject(value['values']) ? value['values'] : {};
  const ids = new Set([...terms.criteria.map(({ id }) => id), ...overallMethods[terms.overall].needs]);
  const values = new Map<string, Fraction>();
  for (const criterion of ids) {
    // Own keys only: a criterion called “constructor” must not find what every object inherits.
    const found = Object.hasOwn(given, criterion) ? given[criterion] : undefined;
    if (found === undefined || found === null) return refuse('value-missing', { bidder, criterion });
    const number = readNumber(found);
    if (!number) return refuse('value-not-a-number', { bidder, criterion, value: shown(found) });
    const word = refuseValue(criterion, number, terms);
    if (word) return refuse(word, { bidder, criterion, value: shown(found) });
    values.set(criterion, number);
  }
  return { bidder, values };
}

function refuseValue(id: string, value: Fraction, { overall, criteria, featuresMax }: Terms) {
  if (overallMethods[overall].unweighted.includes(id)) {
    if (id === 'price') return sign(value) > 0 ? null : 'price-not-above-zero';
    if (sign(value) < 0) return 'below-zero';
    return compare(value, featuresMax) > 0 ? 'features-over-max' : null;
  }
  const criterion = criteria.find((candidate) => candidate.id === id);
  return criterion ? criterionMethods[criterion.method].refuseValue(value, criterion.settings) : null;
}
