import type { CensusCount } from '../../census/cells.rules.ts';
import { censusMargins } from '../../census/census-margins.rules.ts';
import { type Category, categoryNames, notSaid, type Quota } from '../panel.rules.ts';

/** How far a quota reaches to either side of what the census would give, in seats. */
const SLACK = 0.5;

/**
 * Quotas from the census for so many seats: each feature from half a seat under what its part of the people comes to,
 * to half a seat over, in whole seats; one at least where its part comes to one or more. Their least numbers never add
 * up to more than the seats, nor their most to fewer.
 */
export function proposeQuotas(
  counts: readonly CensusCount[],
  districts: readonly string[],
  categories: readonly Category[],
  seats: number,
): Quota[] {
  const cells = categories.flatMap((category) => (category === 'district' ? [] : [category]));
  const margins = censusMargins(counts, districts, cells);
  return margins
    .filter(({ dimension }) => categories.includes(dimension))
    .flatMap(({ dimension, groups }) => {
      const total = groups.reduce((sum, { people }) => sum + people, 0);
      return groups.map(({ levels, people }) => {
        const seatsDue = total === 0 ? 0 : (people / total) * seats;
        const minimum = Math.max(Math.floor(seatsDue - SLACK), seatsDue >= 1 ? 1 : 0);
        const maximum = Math.min(seats, Math.max(1, Math.ceil(seatsDue + SLACK)));
        return { category: dimension, feature: levels[0] ?? '', minimum, maximum, people };
      });
    });
}

export type QuotaFault = {
  readonly category: Category;
  readonly fault: 'range' | 'too-many' | 'too-few';
  /** What the least numbers, or the most, add up to. */
  readonly sum: number;
};

/**
 * What keeps quotas from being met by anybody: a most under its least, least numbers that add up to more than the
 * seats, most that add up to fewer. Which people there are, decides the rest.
 */
export function findQuotaFaults(quotas: readonly Quota[], seats: number): QuotaFault[] {
  return byCategory(quotas).flatMap(([category, rows]): QuotaFault[] => {
    const least = rows.reduce((sum, { minimum }) => sum + minimum, 0);
    const most = rows.reduce((sum, { maximum }) => sum + maximum, 0);
    if (rows.some(({ minimum, maximum }) => maximum < minimum)) return [{ category, fault: 'range', sum: 0 }];
    if (least > seats) return [{ category, fault: 'too-many', sum: least }];
    return most < seats ? [{ category, fault: 'too-few', sum: most }] : [];
  });
}

export type LotQuota = Pick<Quota, 'category' | 'feature' | 'minimum' | 'maximum'>;

/**
 * The quotas as the lot reads them: besides what was settled, whoever would rather not say may have any seat that no
 * least number needs. Where people live is always known.
 */
export function quotasForLot(quotas: readonly Quota[], seats: number): LotQuota[] {
  return byCategory(quotas).flatMap(([category, rows]): LotQuota[] =>
    category === 'district' ? rows : [...rows, { category, feature: notSaid, minimum: 0, maximum: seats }],
  );
}

function byCategory(quotas: readonly Quota[]): [Category, Quota[]][] {
  return categoryNames.flatMap((category) => {
    const rows = quotas.filter((quota) => quota.category === category);
    return rows.length > 0 ? [[category, rows]] : [];
  });
}
