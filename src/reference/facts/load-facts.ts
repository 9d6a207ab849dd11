import { sql } from 'kysely';
import { indexAllForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import type { BankHolidayTable, ThresholdTable } from '../../db/tables.ts';
import { readJson } from '../read-json.ts';
import { loadAppraisal } from './load-appraisal.ts';
import { loadPeriods } from './load-periods.ts';
import { loadPlaceIndicators } from './load-place-indicators.ts';
import { words } from './words.en.ts';

type Districts = {
  readonly source: { readonly name: string };
  readonly districts: readonly { slug: string; name: string; gssCode: string; population: number }[];
};
type Holidays = {
  readonly source: { readonly name: string };
  readonly holidays: readonly { date: string; name: string; divisions: BankHolidayTable['division'][] }[];
};
type Thresholds = {
  readonly sources: Readonly<Record<string, { readonly name: string }>>;
  readonly thresholds: readonly {
    kind: ThresholdTable['kind'];
    amountPence: number;
    effectiveFrom: string;
    effectiveTo: string | null;
    source: string;
  }[];
};
type OutwardCodes = { readonly outwardCodes: Readonly<Record<string, readonly string[]>> };

/** Loads the dated facts every installation needs; loading them again brings them up to date. */
export async function loadFacts(tx: Transaction): Promise<void> {
  const [districts, holidays, thresholds, codes] = await Promise.all([
    readJson<Districts>('facts/districts.json'),
    readJson<Holidays>('facts/bank-holidays.json'),
    readJson<Thresholds>('facts/thresholds.json'),
    readJson<OutwardCodes>('facts/outward-codes.json'),
  ]);
  await saveDistricts(tx, districts);
  await saveHolidays(tx, holidays);
  await saveThresholds(tx, thresholds);
  await loadPeriods(tx);
  await loadAppraisal(tx);
  await loadPlaceIndicators(tx);
  const rows = Object.entries(codes.outwardCodes).flatMap(([code, slugs]) =>
    slugs.map((slug) => ({ code, district_slug: slug })),
  );
  await tx
    .insertInto('outward_code')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

async function saveDistricts(tx: Transaction, { source, districts }: Districts): Promise<void> {
  const rows = districts.map((district) => ({
    slug: district.slug,
    name: district.name,
    gss_code: district.gssCode,
    population: district.population,
    population_source: source.name,
  }));
  await tx
    .insertInto('district')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet({
        population: sql`excluded.population`,
        population_source: sql`excluded.population_source`,
      }),
    )
    .execute();
  await indexAllForSearch(
    tx,
    rows.map(({ slug, name, population }) => ({
      path: `/districts/${slug}`,
      kind: 'district',
      title: name,
      summary: words.districtSummary(population),
    })),
  );
}

async function saveHolidays(tx: Transaction, { source, holidays }: Holidays): Promise<void> {
  const rows = holidays.flatMap(({ date, name, divisions }) =>
    divisions.map((division) => ({ falls_on: date, division, name, source: source.name })),
  );
  await tx
    .insertInto('bank_holiday')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['falls_on', 'division']).doUpdateSet({ name: sql`excluded.name` }),
    )
    .execute();
}

async function saveThresholds(tx: Transaction, { sources, thresholds }: Thresholds): Promise<void> {
  const rows = thresholds.map((row) => ({
    kind: row.kind,
    pence: row.amountPence,
    effective_from: row.effectiveFrom,
    effective_to: row.effectiveTo,
    source: sources[row.source]?.name ?? row.source,
  }));
  await tx
    .insertInto('threshold')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'effective_from'])
        .doUpdateSet({ pence: sql`excluded.pence`, effective_to: sql`excluded.effective_to` }),
    )
    .execute();
}
