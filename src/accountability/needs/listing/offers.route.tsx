import { listDistricts } from '../../../people/places/places.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { readPageNumber } from '../../../values/list-query.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { listStandingOffers } from '../offers/offers.queries.ts';
import { offerData, offersTable } from './need-data.ts';
import { OffersPage } from './offers.page.tsx';
import { words } from './words.en.ts';

const PAGE_SIZE = 20;

export const offersRoute = route({
  path: '/needs/offers',
  who: anyone,
  async object({ db, site, query }) {
    const districts = await listDistricts(db);
    const district = districts.find(({ slug }) => slug === query.get('district'))?.slug;
    const today = londonDate(await site.clock.now(db));
    return { districts, district, all: await listStandingOffers(db, today, { districtSlug: district }) };
  },
  page({ query }, { districts, district, all }) {
    const format = tableFormat(query);
    if (format) return handOverTable(format, offersTable(all));
    const page = readPageNumber(query, 1000);
    const offers = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const list = { offers, total: all.length, page, pageSize: PAGE_SIZE, district, districts };
    return { title: words.offers.title, body: <OffersPage {...list} />, data: all.map(offerData) };
  },
});
