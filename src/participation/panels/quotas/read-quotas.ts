import { type FormReader, readText, readTicked } from '../../../procurement/tenders/form-fields.ts';
import { type Category, categoryNames, type Quota } from '../panel.rules.ts';
import { categoryWords, featureName } from '../words.en.ts';
import { findQuotaFaults } from './quotas.rules.ts';
import { words } from './words.en.ts';

export type ReadQuotas = { readonly used: readonly Category[]; readonly quotas: readonly Quota[] };

/**
 * Reads the quotas of the ticked categories, over those that are `offered`. What cannot be met by anybody is a fault
 * beside its category, with the sum and how to mend it.
 */
export function readQuotas(
  form: FormReader,
  offered: readonly Quota[],
  seats: number,
  districts: ReadonlyMap<string, string>,
): ReadQuotas {
  const ticked = readTicked(form, 'categories');
  const used = categoryNames.filter((category) => ticked.includes(category));
  const quotas = offered
    .filter(({ category }) => used.includes(category))
    .map((quota) => readQuota(form, quota, districts));
  if (quotas.some(({ minimum, maximum }) => minimum < 0 || maximum < 0)) return { used, quotas };
  for (const { category, fault, sum } of findQuotaFaults(quotas, seats))
    form.fault(category, words.faultOf(categoryWords[category], words.faults[fault](sum, seats)));
  return { used, quotas };
}

function readQuota(form: FormReader, quota: Quota, districts: ReadonlyMap<string, string>): Quota {
  const { category, feature } = quota;
  const read = (of: string) => {
    const text = readText(form, `${of}.${category}.${feature}`);
    return /^\d{1,3}$/.test(text) ? Number(text) : -1;
  };
  const [minimum, maximum] = [read('min'), read('max')];
  if (minimum < 0 || maximum < 0)
    form.fault(category, words.numberWrong(featureName(category, feature, districts)));
  return { ...quota, minimum, maximum };
}
