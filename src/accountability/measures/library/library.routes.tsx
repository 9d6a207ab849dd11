import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, type Route, route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { appraisalRoute } from '../appraisal/appraisal.route.tsx';
import { listMeasures, listMeasureVersions } from '../measures.queries.ts';
import { findProxies, listSavings } from '../proxies.queries.ts';
import { filterMeasures, listServed, readLibraryAsked } from './library-filter.rules.ts';
import { MeasurePage } from './measure.page.tsx';
import { measureData } from './measure-data.ts';
import { MeasuresPage } from './measures.page.tsx';
import { measuresTable } from './measures-csv.ts';
import { words } from './words.en.ts';

const libraryRoute = route({
  path: '/measures',
  who: anyone,
  object: noObject,
  async page(at) {
    const asked = readLibraryAsked(at.query);
    const [all, on] = await Promise.all([listMeasures(at.db), today(at)]);
    const ids = all.map(({ id }) => id);
    const [proxies, savings] = await Promise.all([findProxies(at.db, ids, on), listSavings(at.db, ids, on)]);
    const found = filterMeasures(all, asked, new Set(proxies.keys()));
    const format = tableFormat(at.query);
    if (format) return handOverTable(format, measuresTable(found, proxies));
    return {
      title: words.title,
      body: <MeasuresPage asked={asked} found={found} served={listServed(all)} />,
      data: found.map((measure) =>
        measureData(
          measure,
          proxies.get(measure.id),
          savings.filter(({ measureId }) => measureId === measure.id),
        ),
      ),
    };
  },
});

const measureRoute = route({
  path: '/measures/:measure',
  who: anyone,
  async object(at) {
    const versions = await listMeasureVersions(at.db, at.params['measure'] ?? '');
    const [measure] = versions;
    if (!measure) throw new NotFound();
    return { measure, versions };
  },
  async page(at, { measure, versions }) {
    const on = await today(at);
    const [proxies, savings] = await Promise.all([
      findProxies(at.db, [measure.id], on),
      listSavings(at.db, [measure.id], on),
    ]);
    const proxy = proxies.get(measure.id);
    return {
      title: measure.plainName,
      body: <MeasurePage {...{ measure, proxy, savings, versions }} />,
      data: {
        ...measureData(measure, proxy, savings),
        versions: versions.map(({ version, publishedAt, name, whatCounts, whatDoesNot, evidenceRule }) => ({
          version,
          publishedAt: publishedAt?.toString() ?? null,
          name,
          whatCounts,
          whatDoesNot,
          evidenceRule,
        })),
      },
    };
  },
});

async function today({ db, site }: Visit) {
  return londonDate(await site.clock.now(db));
}

/** The library of measures, for everyone. */
export const libraryRoutes: readonly Route[] = [libraryRoute, measureRoute, appraisalRoute];
