import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';

export type PlacedPostcode = {
  readonly code: string;
  readonly districtSlug: string;
  readonly wardCode: string;
  readonly lsoa: string;
};

const BATCH = 10_000;

/** Puts these postcodes in place of all there were. */
export async function replacePostcodes(tx: Transaction, postcodes: readonly PlacedPostcode[]): Promise<void> {
  await tx.deleteFrom('postcode').execute();
  for (let from = 0; from < postcodes.length; from += BATCH) {
    const batch = postcodes.slice(from, from + BATCH);
    await sql`
      insert into postcode (code, district_slug, ward_code, lsoa)
      select * from unnest(${batch.map(({ code }) => code)}::text[],
        ${batch.map(({ districtSlug }) => districtSlug)}::text[],
        ${batch.map(({ wardCode }) => wardCode)}::text[], ${batch.map(({ lsoa }) => lsoa)}::text[])`.execute(
      tx,
    );
  }
}

export type Decile = { readonly lsoa: string; readonly decile: number };

/** Puts these deciles in place of all there were. */
export async function replaceDeprivation(
  tx: Transaction,
  source: string,
  deciles: readonly Decile[],
): Promise<void> {
  await tx.deleteFrom('deprivation').execute();
  await sql`
    insert into deprivation (lsoa, decile, source)
    select lsoa, decile, ${source} from unnest(${deciles.map(({ lsoa }) => lsoa)}::text[],
      ${deciles.map(({ decile }) => decile)}::smallint[]) as given (lsoa, decile)`.execute(tx);
}
