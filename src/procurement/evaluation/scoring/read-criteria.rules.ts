import { type Fraction, zero } from '../../../values/fraction.ts';
import { parseFraction } from '../../../values/fraction-text.ts';
import { type SettingName, settingNames } from '../../methods/criterion-method.rules.ts';
import { criterionMethods, isCriterionMethodName } from '../../methods/criterion-methods.rules.ts';
import type { Criterion, OverallMethodName } from './evaluation.rules.ts';
import { overallMethods } from './overall/overall-methods.rules.ts';
import { type EvaluationRefusal, firstRefusal, isObject, refuse, shown } from './refusals.rules.ts';

/** The criteria that are scored, and every id that is listed: price may be listed without being scored. */
export type ReadCriteria = {
  readonly criteria: readonly Criterion[];
  readonly listed: readonly { readonly id: string; readonly weight: number }[];
};

/**
 * Reads the award criteria. Refuses: none at all (features-adjusted needs none), one without an id or with
 * another's, a weight that is not a whole number from 0 to 100, weights that do not total exactly 100, an
 * unknown method, and settings that are missing, no number or make no sense.
 */
export function readCriteria(value: unknown, overall: OverallMethodName): ReadCriteria | EvaluationRefusal {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (items.length === 0) {
    return overall === 'features-adjusted' ? { criteria: [], listed: [] } : refuse('no-criteria');
  }
  const read = items.map((item, index) => readCriterion(item, index, overall));
  const refusal = firstRefusal(read);
  if (refusal) return refusal;
  const listed = read as (Criterion | PlainValue)[];
  const twice = listed.find(({ id }, index) => listed.findIndex((other) => other.id === id) !== index);
  if (twice) return refuse('criterion-twice', { criterion: twice.id });
  const total = listed.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== 100) return refuse('weights-not-100', { value: String(total) });
  return { criteria: listed.filter((item) => 'method' in item), listed };
}

/** A listed value that the overall method reads as it stands: its method, settings and weight say nothing. */
type PlainValue = Pick<Criterion, 'id' | 'weight'>;

/** Whether a value is a weight: a whole number from 0 to 100, as a number or as text. */
export function readWeight(value: unknown): number | null {
  const weight = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  return typeof weight === 'number' && Number.isInteger(weight) && weight >= 0 && weight <= 100
    ? weight
    : null;
}

function readCriterion(
  value: unknown,
  index: number,
  overall: OverallMethodName,
): Criterion | PlainValue | EvaluationRefusal {
  if (!isObject(value) || typeof value['id'] !== 'string' || value['id'].trim() === '') {
    return refuse('criterion-without-id', { value: String(index + 1) });
  }
  const { id, method } = value;
  const weight = readWeight(value['weight']);
  if (weight === null) return refuse('weight-not-whole', { criterion: id, value: shown(value['weight']) });
  const isPlainValue = overallMethods[overall].unweighted.includes(id);
  if (overall === 'features-adjusted' && !isPlainValue)
    return refuse('criterion-has-no-say', { criterion: id });
  if (isPlainValue) return { id, weight };
  if (!isCriterionMethodName(method))
    return refuse('method-unknown', { criterion: id, value: shown(method) });
  const settings = readSettings(id, value, criterionMethods[method].settings);
  if ('refused' in settings) return settings;
  const word = criterionMethods[method].refuseSettings(settings);
  return word ? refuse(word, { criterion: id }) : { id, weight, method, settings };
}

type Settings = Readonly<Record<SettingName, Fraction>>;

const noSettings: Settings = { qualification: zero, floor: zero, target: zero, max: zero };

function readSettings(
  criterion: string,
  value: Readonly<Record<string, unknown>>,
  needed: readonly SettingName[],
): Settings | EvaluationRefusal {
  const settings = { ...noSettings };
  for (const name of settingNames.filter((name) => needed.includes(name))) {
    const given = value[name];
    if (given === undefined || given === null) return refuse('setting-missing', { criterion, value: name });
    const number = readNumber(given);
    if (!number) return refuse('setting-not-a-number', { criterion, value: `${name} ${shown(given)}` });
    settings[name] = number;
  }
  return settings;
}

/** A decimal string, a fraction such as 3/20 or a JSON number, exactly; null for anything else. */
export function readNumber(value: unknown): Fraction | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const number = parseFraction(value);
  return 'refused' in number ? null : number;
}
