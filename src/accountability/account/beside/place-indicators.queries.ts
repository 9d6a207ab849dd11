import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';

export type PlaceIndicator = Awaited<ReturnType<typeof listPlaceIndicators>>[number];

/** What others published about districts by a day, newest edition of each, in order; of one district or of all. */
export async function listPlaceIndicators(db: Database, on: Temporal.PlainDate, districtSlug?: string) {
  let query = db
    .selectFrom('place_indicator as i')
    .innerJoin('district as d', 'd.slug', 'i.district_slug')
    .distinctOn(['i.position', 'i.indicator', 'd.name'])
    .select(['i.indicator', 'i.name', 'i.about', 'i.value', 'i.unit', 'i.dated', 'i.source', 'i.licence'])
    .select(['i.source_url as sourceUrl', 'i.effective_from as publishedOn'])
    .select(['d.slug as districtSlug', 'd.name as districtName'])
    .where('i.effective_from', '<=', on);
  if (districtSlug) query = query.where('d.slug', '=', districtSlug);
  return query
    .orderBy('i.position')
    .orderBy('i.indicator')
    .orderBy('d.name')
    .orderBy('i.effective_from', 'desc')
    .execute();
}
