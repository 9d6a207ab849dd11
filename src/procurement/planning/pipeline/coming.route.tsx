import { londonDate } from '../../../values/dates.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { listDistricts } from '../../tenders/tenders.queries.ts';
import { ComingPage } from './coming.page.tsx';
import { comingTable, toComingData } from './coming-rows.ts';
import { listComing } from './pipeline.queries.ts';
import { words } from './pipeline.words.en.ts';

/** The public list of what is coming, near somebody or anywhere. */
export const comingRoute = route({
  path: '/coming-up',
  who: anyone,
  object: noObject,
  async page({ db, query, site }) {
    const districts = await listDistricts(db);
    const asked = query.get('district');
    const districtSlug = districts.find(({ slug }) => slug === asked)?.slug ?? null;
    const rows = await listComing(db, { districtSlug });
    const { title, csvName } = words.coming;
    const format = tableFormat(query);
    if (format) return handOverTable(format, comingTable(csvName, rows));
    const today = londonDate(await site.clock.now(db));
    return {
      title,
      body: <ComingPage {...{ rows, districts, districtSlug, today }} />,
      data: { district: districtSlug, comingUp: rows.map(toComingData) },
    };
  },
});
