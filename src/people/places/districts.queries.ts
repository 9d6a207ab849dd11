import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';

/** A district with how many people live there, and who counted them. */
export type DistrictFacts = {
  readonly slug: string;
  readonly name: string;
  readonly population: number;
  readonly populationSource: string;
  readonly gssCode: string;
};

export async function getDistrict(db: Database | Transaction, slug: string): Promise<DistrictFacts> {
  return orNotFound(
    db
      .selectFrom('district')
      .select(['slug', 'name', 'population', 'population_source as populationSource', 'gss_code as gssCode'])
      .where('slug', '=', slug)
      .executeTakeFirst(),
  );
}
