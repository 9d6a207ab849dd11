import { findDistrictsForPostcode, listDistricts } from '../../../people/places/places.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listPromisesById, type Promised } from '../../promises/promises.queries.ts';
import { publicFacts } from '../../promises/public-facts.rules.ts';
import { NearPage } from './near.page.tsx';
import { countNear, findNear } from './near.queries.ts';
import { type NearQuery, readNearQuery } from './near-query.rules.ts';
import { words } from './words.en.ts';

const PAGE_SIZE = 20;
/** All of them, for a file. */
const ALL = 10_000;

/** Promises that can be seen, for anyone: by district or postcode, due or to come. */
export const nearRoute = route({
  path: '/promises',
  who: anyone,
  async object(at) {
    const today = londonDate(await at.site.clock.now(at.db));
    const { asked, postcodeWrong } = await readAsked(at);
    const isFile = at.query.has('as');
    const window = { limit: isFile ? ALL : PAGE_SIZE, offset: isFile ? 0 : (asked.page - 1) * PAGE_SIZE };
    const [ids, districts, bySlug] = await Promise.all([
      findNear(at.db, asked, today, window),
      listDistricts(at.db),
      countNear(at.db, asked, today),
    ]);
    const promises = await listPromisesById(at.db, ids, today);
    const all = [...bySlug.values()].reduce((sum, count) => sum + count, 0);
    const total = asked.district === '' ? all : (bySlug.get(asked.district) ?? 0);
    const counts = new Map(districts.map(({ slug, name }) => [name, bySlug.get(slug) ?? 0]));
    return { asked, postcodeWrong, total, promises, districts, counts, today };
  },
  page({ query }, list) {
    const format = tableFormat(query);
    if (format)
      return handOverTable(format, {
        name: words.csvName,
        head: words.csvHead,
        rows: list.promises.map(csvRow),
      });
    return {
      title: words.title,
      body: <NearPage {...list} pageSize={PAGE_SIZE} />,
      data: {
        asOf: list.today.toString(),
        total: list.total,
        promises: list.promises.map(publicFacts),
      },
    };
  },
});

/** What the address asks; a postcode in it stands for its district, and is not kept. */
async function readAsked({ db, query }: Visit): Promise<{ asked: NearQuery; postcodeWrong: boolean }> {
  const asked = readNearQuery(query);
  const typed = query.get('postcode')?.trim().slice(0, 16);
  if (!typed) return { asked, postcodeWrong: false };
  const found = await findDistrictsForPostcode(db, typed);
  const districts = 'refused' in found ? [] : found.districts;
  const chosen = districts.find(({ slug }) => slug === asked.district) ?? districts[0];
  const isSure = districts.length === 1 || chosen?.slug === asked.district;
  if (!chosen || !isSure) return { asked, postcodeWrong: true };
  return { asked: { ...asked, district: chosen.slug }, postcodeWrong: false };
}

function csvRow({ bodySlug, promiseId, title, supplierName, bodyName, ...rest }: Promised) {
  const { districtName, place, dueOn, reports } = rest;
  const address = `/promises/${bodySlug}/${promiseId}`;
  return [
    title,
    address,
    supplierName,
    bodyName,
    districtName ?? '',
    place,
    dueOn.toString(),
    reports.seen,
    reports.disputes,
  ];
}
