import { createHash } from 'node:crypto';
import { writeCsv } from '../../../values/write-csv.ts';
import type { Lot, PoolPerson } from '../lot/lot.rules.ts';
import { type Category, notSaid, type Quota } from '../panel.rules.ts';
import { quotasForLot } from '../quotas/quotas.rules.ts';

/** What the lot reads of somebody in the pool. */
export type Drawable = {
  readonly id: string;
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly ethnicGroup: string | null;
  readonly disability: string | null;
  readonly districtSlug: string | null;
  readonly household: Uint8Array | null;
};

/** What is drawn from: people by number, with what the quotas ask, and who lives together where that matters. */
export type PoolFile = {
  readonly lot: Lot;
  readonly poolCsv: string;
  readonly quotasCsv: string;
  readonly poolSha256: Buffer;
  readonly quotasSha256: Buffer;
};

/**
 * The two files that an auditor gets and `pp panel` takes: the pool by number, in the order of the numbers, without a
 * name; and the quotas. Homes of two or more are numbered, and nobody else’s is told.
 */
export function poolFile(
  people: readonly Drawable[],
  quotas: readonly Quota[],
  { seats, householdRule }: { readonly seats: number; readonly householdRule: boolean },
): PoolFile {
  const categories = [...new Set(quotas.map(({ category }) => category))];
  const homes = householdRule ? numberHomes(people) : new Map<string, string>();
  const pool = people.map((person): PoolPerson => {
    const features = Object.fromEntries(
      categories.map((category) => [category, featureOf(person, category) ?? notSaid]),
    );
    return { id: person.id, features, household: homes.get(homeOf(person)) ?? null };
  });
  const lotQuotas = quotasForLot(quotas, seats);
  const head = ['id', ...categories, ...(householdRule ? ['household'] : [])];
  const poolCsv = writeCsv(
    head,
    pool.map(({ id, features, household }) => [
      id,
      ...categories.map((category) => features[category] ?? ''),
      ...(householdRule ? [household ?? ''] : []),
    ]),
  );
  const quotasCsv = writeCsv(
    ['category', 'feature', 'min', 'max'],
    lotQuotas.map(({ category, feature, minimum, maximum }) => [category, feature, minimum, maximum]),
  );
  return {
    lot: { pool, quotas: lotQuotas, seats, sameHousehold: householdRule },
    poolCsv,
    quotasCsv,
    poolSha256: sha256(poolCsv),
    quotasSha256: sha256(quotasCsv),
  };
}

/** What somebody has said, or where they live. */
export function featureOf(person: Drawable, category: Category): string | null {
  const of: Readonly<Record<Category, string | null>> = {
    sex: person.sex,
    'age-band': person.ageBand,
    'ethnic-group': person.ethnicGroup,
    disability: person.disability,
    district: person.districtSlug,
  };
  return of[category];
}

function numberHomes(people: readonly Drawable[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(homeOf(person), (counts.get(homeOf(person)) ?? 0) + 1);
  const shared = [...counts].filter(([home, people]) => home !== '' && people > 1);
  return new Map(shared.map(([home], index) => [home, `h${index + 1}`]));
}

function homeOf({ household }: Drawable): string {
  return household ? Buffer.from(household).toString('hex') : '';
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
